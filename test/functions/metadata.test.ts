import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { functions } from "../../functions/list";
import { functionsMetadata } from "../../.config/addin/functionsMetadata";

const root = join(__dirname, "..", "..");

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

const entriesOf = (language: "zh-CN" | "en-US"): readonly Entry[] =>
  (JSON.parse(functionsMetadata(root, language)) as { functions: Entry[] }).functions;

/** Excel's own functions whose names could be met; a custom function of that name would never be called. */
const ofExcel = [
  "SUM",
  "ROUND",
  "TEXT",
  "VALUE",
  "RATE",
  "NA",
  "CODE",
  "N",
  "T",
  "TYPE",
  "INFO",
  "CELL",
  "PROPER",
  "DB",
  "RMB",
  "DOLLAR",
];

test("every file with a custom function stands in the list", () => {
  const files = readdirSync(join(root, "functions")).filter((file) =>
    readFileSync(join(root, "functions", file), "utf8").includes("@customfunction"),
  );
  expect(files.map((file) => file.replace(/\.ts$/, "")).sort()).toEqual(functions.map(({ file }) => file).sort());
});

test("ids are letters A–Z and unique; Chinese names have three characters or more", () => {
  const ids = functions.flatMap(({ id, chinese }) => [id, chinese.id]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[A-Z]+$/);
  for (const { chinese } of functions) expect(chinese.name).toMatch(/^\p{Script=Han}{3,}$/u);
});

test("no name is a function of Excel or could be read as a cell", () => {
  for (const { id } of functions) {
    expect(ofExcel).not.toContain(id);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
  }
});

test("each function is described under both names and in both languages", () => {
  const [chinese, english] = [entriesOf("zh-CN"), entriesOf("en-US")];
  expect(chinese.map(({ id }) => id)).toEqual(functions.flatMap(({ id, chinese: second }) => [id, second.id]));
  expect(english.map(({ id, name }) => [id, name])).toEqual(chinese.map(({ id, name }) => [id, name]));
  for (const entry of chinese)
    for (const { description } of entry.parameters) expect(description).toMatch(/\p{Script=Han}/u);
  for (const entry of english) {
    expect(entry.description).not.toMatch(/^\p{Script=Han}/u);
    for (const { name, description } of entry.parameters) expect(description).not.toBe(name);
  }
});

test("the file is far below the megabyte that Excel refuses", () => {
  expect(functionsMetadata(root, "zh-CN").length).toBeLessThan(100_000);
});

import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const root = join(__dirname, "..");

/** The rooms of `src/`, lowest first, and what each may import. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  money: [],
  accounts: [],
  files: [],
  ledger: ["money", "accounts", "files"],
  facts: ["money", "accounts", "files"],
  forms: ["accounts"],
  fill: ["money", "accounts", "ledger", "forms"],
  rules: ["money", "accounts", "ledger", "forms", "fill"],
  rounding: ["money", "forms", "fill", "rules"],
  variance: ["money", "accounts", "ledger", "forms", "fill"],
  narrative: ["money", "accounts", "forms", "fill", "variance", "facts"],
  editions: ["forms", "rules", "narrative"],
  layout: ["money", "forms", "fill", "narrative", "facts", "editions"],
  publication: [
    "money",
    "accounts",
    "files",
    "ledger",
    "facts",
    "forms",
    "fill",
    "rules",
    "variance",
    "narrative",
    "editions",
    "layout",
  ],
  export: ["money", "files", "fill", "rules", "narrative", "editions", "layout", "publication"],
  review: ["files", "money", "accounts", "forms", "fill", "rules", "narrative", "facts", "editions"],
  report: [
    "money",
    "accounts",
    "files",
    "ledger",
    "facts",
    "forms",
    "fill",
    "rules",
    "rounding",
    "variance",
    "narrative",
    "editions",
    "layout",
    "publication",
    "export",
    "review",
  ],
  excel: ["files", "report", "ledger", "facts", "layout"],
  workbench: ["files", "excel", "export"],
};

/** Rooms without clock, random, network, disk, console, Office or React, and without promises. */
const pure = [
  "money",
  "accounts",
  "ledger",
  "facts",
  "forms",
  "fill",
  "rules",
  "variance",
  "narrative",
  "editions",
  "layout",
];

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).split(sep).join("/"), text: readFileSync(path, "utf8") }));
}

const files = sourceFiles("src");
const roomOf = (path: string): string => path.split("/")[1] ?? "";
const importsOf = (file: SourceFile): readonly string[] =>
  [...file.text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;"']*?["']([^"']+)["']|import\(\s*["']([^"']+)["']/g)].map(
    (match) => match[1] ?? match[2] ?? "",
  );

/** Where a relative import leads, from the project's root; null for a package. */
function target(file: SourceFile, name: string): string | null {
  if (!name.startsWith(".")) return null;
  return relative(root, join(root, file.path, "..", name))
    .split(sep)
    .join("/");
}

test("every room of src stands in the table of rooms", () => {
  const rooms = new Set(files.map((file) => roomOf(file.path)));
  expect([...rooms].filter((room) => room !== "cli" && mayImport[room] === undefined)).toEqual([]);
});

test("rooms import only the rooms the table allows", () => {
  const wrong = files.flatMap((file) => {
    const room = roomOf(file.path);
    if (room === "cli") return [];
    return importsOf(file).flatMap((name) => {
      const path = target(file, name);
      if (path === null) return [];
      const other = roomOf(path);
      const allowed = path.startsWith("src/") && (other === room || (mayImport[room] ?? []).includes(other));
      return allowed ? [] : [`${file.path} imports ${name}`];
    });
  });
  expect(wrong).toEqual([]);
});

test("other rooms come in by the door only", () => {
  const wrong = [...files, ...sourceFiles("taskpane"), ...sourceFiles("functions")].flatMap((file) =>
    importsOf(file).flatMap((name) => {
      const path = target(file, name);
      if (path === null || !path.startsWith("src/")) return [];
      const entersAnotherRoom = !file.path.startsWith("src/") || roomOf(path) !== roomOf(file.path);
      return entersAnotherRoom && path.split("/").length > 2 && !/^src\/(workbench|cli)\//.test(file.path)
        ? [`${file.path} imports ${name}`]
        : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test("rooms up to layout are plain functions: no clock, random, network, disk, console, promise, Office or React", () => {
  const forbidden =
    /\b(Date\.now|new Date\(\)|Math\.random|fetch\(|console\.|process\.|async |await |localStorage|Office\.|Excel\.)|from "(node:|react|fs)/;
  const wrong = files
    .filter((file) => pure.includes(roomOf(file.path)))
    .filter((file) => forbidden.test(file.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")));
  expect(wrong.map((file) => file.path)).toEqual([]);
});

test("only excel and workbench name Excel and Office", () => {
  const wrong = files
    .filter((file) => !["excel", "workbench"].includes(roomOf(file.path)))
    .filter((file) => /\b(Excel|Office)\.[a-zA-Z]/.test(file.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")));
  expect(wrong.map((file) => file.path)).toEqual([]);
});

test("nothing is called utils, helpers, common, shared, types or constants", () => {
  const names = files
    .map((file) => file.path)
    .filter((path) => /(^|\/)(utils?|helpers?|common|shared|types|constants)(\/|\.)/.test(path));
  expect(names).toEqual([]);
});

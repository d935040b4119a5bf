import { createHash } from "node:crypto";
import fc from "fast-check";
import { unzipSync, strFromU8 } from "fflate";
import Papa from "papaparse";
import { formats, hashedFile, writeFiles } from "../../src/export";
import { csvFile } from "../../src/export/csvFile";
import { sha256 } from "../../src/export/sha256";
import { publishedReport } from "../../src/report";
import { caseReport } from "../support/samplePublication";

const published = publishedReport(caseReport("xian-2023"));

test("sha256 is the one everybody knows", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
    }),
    { numRuns: 200, seed: 1 },
  );
});

test("清单.json names every other file with the hash of its bytes, and inputs without their folders", async () => {
  const inputs = [hashedFile("/home/somebody/台账.csv", new Uint8Array([1, 2, 3]))];
  const files = await writeFiles(published, { inputs, waivers: [{ finding: "x", reason: "已核实" }] });
  const manifest = JSON.parse(strFromU8(files.at(-1)?.bytes ?? new Uint8Array())) as {
    inputs: unknown;
    waivers: unknown;
    rules: { count: number; sha256: string };
    outputs: { name: string; sha256: string; bytes: number; isForPublication: boolean }[];
  };
  expect(manifest.inputs).toEqual([{ name: "台账.csv", bytes: 3, sha256: sha256(new Uint8Array([1, 2, 3])) }]);
  const accepted = JSON.stringify({ finding: "x", reason: "已核实" });
  const hash = createHash("sha256").update(accepted).digest("hex");
  expect(manifest.waivers).toEqual([{ finding: "x", reason: "已核实", sha256: hash }]);
  expect(manifest.rules.count).toBeGreaterThan(50);
  expect(manifest.outputs.map(({ name, isForPublication }) => [name, isForPublication])).toEqual(
    formats.map(({ fileName, isForPublication }) => [fileName, isForPublication]),
  );
  for (const { name, sha256: hash } of manifest.outputs) {
    const bytes = files.find(({ fileName }) => fileName === name)?.bytes ?? new Uint8Array();
    expect(hash).toBe(createHash("sha256").update(bytes).digest("hex"));
  }
});

test("the open data hold every table as csv, described by a fiscal data package", async () => {
  const zip = await formats.find(({ fileName }) => fileName === "开放数据.zip")?.write(published);
  const parts = unzipSync(zip ?? new Uint8Array());
  const described = JSON.parse(strFromU8(parts["datapackage.json"] ?? new Uint8Array())) as {
    profile: string;
    fiscalPeriod: unknown;
    resources: { path: string; schema: { fields: { name: string; type: string }[] } }[];
  };
  expect(described).toMatchObject({
    profile: "fiscal-data-package",
    fiscalPeriod: { start: "2023-01-01", end: "2023-12-31" },
  });
  expect(described.resources.map(({ path }) => path)).toEqual(
    Object.keys(parts).filter((path) => path.endsWith(".csv")),
  );
  for (const { path, schema } of described.resources) {
    const rows = Papa.parse<string[]>(strFromU8(parts[path] ?? new Uint8Array()), { skipEmptyLines: true }).data;
    expect(rows[0]).toEqual(schema.fields.map(({ name }) => name));
    for (const row of rows) expect(row).toHaveLength(schema.fields.length);
  }
  const expenditure = Papa.parse<Record<string, string>>(
    strFromU8(parts["data/03-expenditure.csv"] ?? new Uint8Array()),
    {
      header: true,
      skipEmptyLines: true,
    },
  ).data;
  expect(expenditure.find(({ row }) => row === "2012906")).toMatchObject({
    label: "工会事务",
    project_yuan: "94002763.15",
    project_wan: "9400.28",
    commercial_yuan: "",
  });
});

test.each([
  ["=1+1", "'=1+1", "no formula"],
  ["+86", "'+86", "no formula"],
  ["@A1", "'@A1", "no formula"],
  ["-0.50", "-0.50", "a red figure is a number"],
  ['说"好"，', '"说""好""，"', "quotes are doubled"],
  ["两\n行", '"两\n行"', "a line end is quoted"],
])("csv writes %j as %j: %s", (text, written) => {
  expect(strFromU8(csvFile([[text]]))).toBe(`${written}\r\n`);
});

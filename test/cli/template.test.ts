import { readFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { template } from "../../src/cli/template";
import type { Terminal } from "../../src/cli/terminal";
import { reportOf } from "../support/build";

const silent: Terminal = { out: () => undefined, error: () => undefined, progress: () => undefined };

test("a row below the example of an empty 编报工作簿 builds; the example is no entry, nor a unit or a reason", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "juesuan-")), "编报工作簿.xlsx");
  expect(await template(["--out", file], silent)).toBe(0);
  const book = XLSX.read(readFileSync(file));
  const entry = [
    2023,
    "决算",
    "甲单位",
    "支出",
    "一般公共预算财政拨款",
    "2012906",
    "工会事务",
    "30201",
    "办公费",
    "基本支出",
    "",
    1234.5,
  ];
  const ledger = book.Sheets["台账"];
  if (ledger === undefined) throw new Error("no ledger sheet");
  XLSX.utils.sheet_add_aoa(ledger, [entry], { origin: -1 });
  const bytes = new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  const report = await reportOf("编报工作簿.xlsx", bytes);
  expect(report.reading.ledger.size).toBe(1);
  expect(report.reading.dropped.map(({ kind, rows }) => [kind, rows])).toEqual([["example", 1]]);
  expect(report.problems).toEqual([]);
  expect(report.facts.units).toEqual([]);
  expect(report.facts.reasons).toEqual([]);
});

test("a template never overwrites a file", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "juesuan-")), "编报工作簿.xlsx");
  await template(["--out", file], silent);
  await expect(template(["--out", file], silent)).rejects.toThrow("文件已经存在，没有覆盖");
});

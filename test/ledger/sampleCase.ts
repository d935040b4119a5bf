import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { standardBook } from "../../src/accounts";
import type { CellValue, Sheet } from "../../src/files";
import { buildSheet } from "../../src/files/sheetBuilder";
import { mapColumns, readLedger, type LedgerReading, type Mapping } from "../../src/ledger";

/** The acceptance ledger as rows of text, heading first. */
export function sampleRows(): string[][] {
  const text = readFileSync(join(__dirname, "../cases/xian-2023/台账.csv"), "utf8").replace(/^\uFEFF/, "");
  return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
}

/** A sheet called 台账 from rows of values. */
export function sheetOf(rows: readonly (readonly CellValue[])[], name = "台账"): Sheet {
  return buildSheet(name, rows);
}

/** The mapping of a sheet that has a heading. */
export function mappingOf(sheet: Sheet): Mapping {
  const mapping = mapColumns(sheet, standardBook);
  if (mapping === null) throw new Error("no heading found");
  return mapping;
}

/** Reads one sheet as it is mapped without anybody's help. */
export function readSheet(sheet: Sheet, reportYear: number | null = null): LedgerReading {
  return readLedger({ sheets: [{ sheet, mapping: mappingOf(sheet) }], book: standardBook, reportYear });
}

const heading = [
  "年度",
  "数据类型",
  "收支",
  "资金性质",
  "功能科目编码",
  "功能科目名称",
  "经济科目编码",
  "支出类型",
  "金额",
  "摘要",
];

/** A sheet with the usual heading and entries that differ from a good one in what is given by heading. */
export function ledgerSheet(
  entries: readonly Readonly<Record<string, CellValue>>[],
  more: readonly string[] = [],
): Sheet {
  const headings = [...heading, ...more];
  const rows = entries.map((entry) =>
    headings.map((one) => (one in entry ? (entry[one] ?? null) : (usual[one] ?? null))),
  );
  return sheetOf([headings, ...rows]);
}

const usual: Readonly<Record<string, CellValue>> = {
  年度: 2023,
  数据类型: "决算",
  收支: "支出",
  资金性质: "一般公共预算财政拨款",
  功能科目编码: "2012906",
  功能科目名称: "工会事务",
  经济科目编码: "30201",
  支出类型: "项目支出",
  金额: 100,
};

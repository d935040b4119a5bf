import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { writeFiles } from "../../src/export";
import { publishedReport } from "../../src/report";
import { buildBytes, reportOf } from "../support/build";
import { caseRows } from "../support/sheets";

const name = "xian-2023";
const department = "西安市总工会（汇总）";
const tables = Array.from({ length: 9 }, (_, index) => `公开0${index + 1}表`);

/** The published table: title, note, and the printed cells without empty ends of rows. */
function expected(table: string): { title: string; note: string; cells: string[][] } {
  const text = readFileSync(join(__dirname, name, "expected", `${table}.tsv`), "utf8").replace(/^\uFEFF/, "");
  const [title = "", note = "", ...lines] = text.trimEnd().split(/\r?\n/);
  return { title: title.slice(2), note: note.slice(2), cells: lines.map((line) => trimmed(line.split("\t"))) };
}

function trimmed(cells: readonly string[]): string[] {
  const last = cells.reduce((found, cell, index) => (cell === "" ? found : index), -1);
  return cells.slice(0, last + 1);
}

/** A sheet as a reader sees it: formatted text of every cell; a merged cell's text stands in its first cell. */
function printed(sheet: XLSX.WorkSheet): string[][] {
  return XLSX.utils
    .sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: "", blankrows: false })
    .map(trimmed);
}

async function tablesOf(file: string, bytes: Uint8Array): Promise<Record<string, string[][]>> {
  const report = await reportOf(file, bytes, { department });
  const files = await writeFiles(publishedReport(report));
  const workbook = files.find(({ fileName }) => fileName === "公开表.xlsx");
  const book = XLSX.read(workbook?.bytes, { type: "array", cellNF: true });
  return Object.fromEntries(book.SheetNames.map((sheet) => [sheet, printed(book.Sheets[sheet] ?? {})]));
}

function expectAsPublished(sheets: Record<string, string[][]>): void {
  for (const table of tables) {
    const { title, note, cells } = expected(table);
    const [titleRow, numberRow, headRow, ...body] = sheets[table] ?? [];
    expect(titleRow).toEqual([title]);
    expect(numberRow?.at(0)).toBe(table);
    expect(headRow?.[0]).toBe(`编制部门：${department}`);
    expect(headRow?.at(-1)).toBe("单位：万元");
    expect(body.slice(0, -1)).toEqual(cells);
    expect(body.at(-1)).toEqual([note]);
  }
}

const rows = caseRows(name, "台账.csv");

/** The same entries under other headings, in another order of columns, below three title rows. */
function disguised(): string[][] {
  const aliases: Record<string, string> = {
    单位: "预算单位",
    功能科目编码: "支出功能分类科目编码",
    经济科目编码: "部门经济分类科目编码",
    支出类型: "支出性质",
    金额: "发生额",
    凭证日期: "记账日期",
    凭证号: "凭证字号",
    摘要: "用途",
  };
  const [head = [], ...body] = rows;
  const order = head.map((_, index) => index).sort((left, right) => ((left * 7) % 15) - ((right * 7) % 15));
  const pick = (row: string[]): string[] => order.map((index) => row[index] ?? "");
  return [
    ["西安市总工会2023年度收支明细"],
    ["导出时间：2024-01-15"],
    ["单位：元"],
    pick(head).map((heading) => aliases[heading] ?? heading),
    ...body.map(pick),
  ];
}

function csvText(cells: string[][]): string {
  return cells
    .map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(","))
    .join("\r\n");
}

function workbookBytes(cells: (string | number)[][], bookType: "xlsx" | "biff8"): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(cells), "台账");
  return new Uint8Array(XLSX.write(book, { type: "array", bookType }) as ArrayBuffer);
}

/** Amounts and codes as numbers, as people type them. */
function typed(cells: string[][]): (string | number)[][] {
  return cells.map((row) => row.map((cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)));
}

function gb18030(text: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "juesuan-"));
  writeFileSync(join(folder, "utf8.csv"), text);
  return execFileSync("iconv", ["-f", "UTF-8", "-t", "GB18030", join(folder, "utf8.csv")]);
}

test.each<[string, string, () => Uint8Array]>([
  ["the ledger as csv", "台账.csv", () => readFileSync(join(__dirname, name, "台账.csv"))],
  ["xlsx with other headings below three title rows", "明细.xlsx", () => workbookBytes(typed(disguised()), "xlsx")],
  ["xls with other headings below three title rows", "明细.xls", () => workbookBytes(disguised(), "biff8")],
  ["GB18030 csv with shuffled columns", "明细.csv", () => gb18030(csvText(disguised()))],
])("%s gives the nine tables as published, cell for cell", async (_what, file, bytes) => {
  expectAsPublished(await tablesOf(file, bytes()));
});

test("目录 says which tables are empty and why", async () => {
  const sheets = await tablesOf("台账.csv", readFileSync(join(__dirname, name, "台账.csv")));
  expect(sheets["目录"]?.slice(1)).toEqual([
    ["序号", "内容", "是否空表", "表格为空的理由"],
    ...tables.map((table, index) => {
      const isEmpty = index === 6 || index === 7;
      return [
        `表${index + 1}`,
        expected(table).title,
        isEmpty ? "是" : "否",
        ...(isEmpty ? ["本部门不涉及故公开空表"] : []),
      ];
    }),
  ]);
});

test("the same input gives the same bytes", async () => {
  const bytes = readFileSync(join(__dirname, name, "台账.csv"));
  const [first, second] = [await reportOf("台账.csv", bytes), await reportOf("台账.csv", bytes)];
  expect(await writeFiles(publishedReport(second))).toEqual(await writeFiles(publishedReport(first)));
});

test("a damaged row refuses the whole build, or is left out when asked", async () => {
  const damaged = rows.map((row, index) =>
    index === 5 ? row.map((cell) => (cell === "2012906" ? "201290X" : cell)) : row,
  );
  const bytes = new TextEncoder().encode(csvText(damaged));
  const refused = await buildBytes("台账.csv", bytes);
  expect(refused.kind).toBe("refused");
  const problems = refused.kind === "refused" ? refused.problems : [];
  expect(problems.map(({ row, column, value }) => [row, column, value])).toEqual([[6, "功能科目编码", "201290X"]]);
  const partial = await reportOf("台账.csv", bytes, { partial: true });
  expect(partial.reading.leftOut.rows).toBe(1);
  expect(partial.reading.leftOut.yuan.toString()).toBe(rows[5]?.[11]);
});

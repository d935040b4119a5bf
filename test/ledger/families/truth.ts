import { nameOfCode, standardBook } from "../../../src/accounts";
import { forms as definitions } from "../../../src/forms";
import { fillForms, type FilledForm } from "../../../src/fill";
import type { Sheet } from "../../../src/files";
import {
  buildCube,
  mapColumns,
  readLedger,
  withChoice,
  type ConfirmationId,
  type LedgerReading,
} from "../../../src/ledger";
import { caseRows, sheetOf } from "../../support/sheets";

/** One entry of the known truth: the flat ledger of a district department for 2024. */
export interface TrueEntry {
  readonly measure: string;
  readonly entity: string;
  readonly flow: string;
  readonly fund: string;
  readonly functional: string;
  readonly functionalName: string;
  readonly economic: string;
  readonly economicName: string;
  readonly nature: string;
  readonly project: string;
  readonly amount: string;
  readonly summary: string;
}

const headings = [
  "年度",
  "数据类型",
  "单位",
  "收支",
  "资金性质",
  "功能科目编码",
  "功能科目名称",
  "经济科目编码",
  "经济科目名称",
  "支出类型",
  "项目名称",
  "金额",
  "凭证号",
  "摘要",
];

/** The truth: every entry of 2024. */
export const truth: readonly TrueEntry[] = caseRows("shanghai-district-2024", "台账.csv")
  .slice(1)
  .filter(([year]) => year === "2024")
  .map(
    ([
      ,
      measure = "",
      entity = "",
      flow = "",
      fund = "",
      functional = "",
      functionalName = "",
      economic = "",
      economicName = "",
      nature = "",
      project = "",
      amount = "",
      ,
      summary = "",
    ]) => ({
      measure,
      entity,
      flow,
      fund,
      functional,
      functionalName,
      economic,
      economicName,
      nature,
      project,
      amount,
      summary,
    }),
  );

/** Entries of the truth as the flat ledger that everything is compared with. */
export function flatLedger(entries: readonly TrueEntry[]): Sheet {
  return sheetOf("台账", [
    headings,
    ...entries.map((one) => [
      "2024",
      one.measure,
      one.entity,
      one.flow,
      one.fund,
      one.functional,
      one.functionalName,
      one.economic,
      one.economicName,
      one.nature,
      one.project,
      one.amount,
      "",
      one.summary,
    ]),
  ]);
}

/** Reads sheets as they are mapped, with the choices a person took. */
export function readSheets(sheets: readonly Sheet[], accepted: readonly ConfirmationId[] = []): LedgerReading {
  const mapped = sheets.map((sheet) => {
    const mapping = mapColumns(sheet, standardBook);
    if (mapping === null) throw new Error(`${sheet.name} has no heading`);
    return { sheet, mapping: accepted.reduce((chosen, id) => withChoice(chosen, id, true), mapping) };
  });
  return readLedger({ sheets: mapped, book: standardBook, reportYear: 2024 });
}

/** The nine tables of a reading. */
export function formsOf({ ledger }: LedgerReading): readonly FilledForm[] {
  const functionalName = (code: string): string => nameOfCode(standardBook.functional, code, ledger.functionalNames);
  return fillForms(definitions, { cube: buildCube(ledger), year: 2024, functionalName });
}

/** Cells of a table as text: "2070101.total 123.45", blanks left out. `of` keeps some rows or columns. */
export function cellsOf(
  forms: readonly FilledForm[],
  id: FilledForm["id"],
  of: (row: string, column: string) => boolean = () => true,
): readonly string[] {
  const form = forms.find((candidate) => candidate.id === id);
  return (form?.rows ?? []).flatMap(({ id: row, cells }) =>
    Object.entries(cells).flatMap(([column, cell]) =>
      cell.kind === "amount" && !cell.yuan.isZero() && of(row, column)
        ? [`${row}.${column} ${cell.yuan.toString()}`]
        : [],
    ),
  );
}

/** 1,234.50 as some programs print it. */
export function grouped(amount: string): string {
  const [whole = "", decimals = "00"] = amount.replace("-", "").split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + "." + decimals;
}

/** (1,234.50) for a negative amount, 1,234.50 otherwise. */
export function printed(amount: string): string {
  return amount.startsWith("-") ? `(${grouped(amount)})` : grouped(amount);
}

/** Adds amounts in fen and writes them with two decimals. */
export function sum(amounts: readonly string[]): string {
  const fen = amounts.reduce((total, amount) => total + Math.round(Number(amount) * 100), 0);
  const digits = String(Math.abs(fen)).padStart(3, "0");
  return `${fen < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Entries by a key, in the order of first appearance. */
export function groupBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): readonly (readonly Value[])[] {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return [...groups.values()];
}

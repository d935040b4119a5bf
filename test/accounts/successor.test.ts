import { standardBook, successorOf } from "../../src/accounts";
import { mapColumns, readLedger } from "../../src/ledger";
import { sheetOf } from "../support/sheets";

const { functional } = standardBook;

test.each([
  ["2010308", 2023, 2024, "2014004", "信访 has a section of its own from 2024 on"],
  ["2010308", 2023, 2023, null, "the report is of the last year it was valid"],
  ["2010308", 2024, 2024, null, "booked to after it ended: told, and left as it is"],
  ["2100699", 2022, 2025, "2101799", "over several years"],
  ["2012906", 2023, 2024, null, "nothing changed"],
] as const)("%s of %d stands under %d's code %s: %s", (code, of, report, expected, _why) => {
  expect(successorOf(functional, code, { of, report })?.code ?? null).toBe(expected);
});

test("every successor is a code of the list that is valid from the year after", () => {
  const moved = [...functional.byCode.values()].filter(({ movedTo }) => movedTo !== undefined);
  expect(moved.length).toBeGreaterThan(0);
  for (const { movedTo = "", yearTo } of moved)
    expect(functional.byCode.get(movedTo)?.yearFrom).toBe((yearTo ?? 0) + 1);
});

test("last year's entries are compared under this year's code, and that is told; this year's are left alone", () => {
  const sheet = sheetOf("台账", [
    ["年度", "收支", "资金性质", "功能科目编码", "支出类型", "金额"],
    ["2024", "支出", "一般公共预算财政拨款", "2014004", "项目支出", "20.00"],
    ["2023", "支出", "一般公共预算财政拨款", "2010308", "项目支出", "10.00"],
  ]);
  const mapping = mapColumns(sheet, standardBook);
  if (mapping === null) throw new Error("no heading");
  const read = (reportYear: number | null) =>
    readLedger({ sheets: [{ sheet, mapping }], book: standardBook, reportYear });
  const { ledger, problems } = read(null);
  expect(ledger.dimensions.functional.values).toEqual(["2014004"]);
  expect(problems.map(({ kind }) => kind)).toContain("codeMoved");
  expect(read(2023).ledger.dimensions.functional.values).toContain("2010308");
});

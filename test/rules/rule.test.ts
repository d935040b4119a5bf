import type { RuleCell } from "../../src/rules/rule";

it("refuses to compile a misspelt table, column or row", () => {
  const good: readonly RuleCell[] = [
    "expenditure.2012906.basic",
    "summary.line27.actual",
    "basicExpenditure.personnel.actual",
  ];
  // @ts-expect-error no such table
  const table: RuleCell = "expenditures.total.total";
  // @ts-expect-error no such column
  const column: RuleCell = "expenditure.total.basics";
  // @ts-expect-error no such row
  const row: RuleCell = "summary.total.actual";
  expect([...good, table, column, row]).toHaveLength(6);
});

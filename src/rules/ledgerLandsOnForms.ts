import { appropriationFunds, type Fund } from "../accounts";
import type { CellRef } from "../fill";
import type { GroupKey } from "../ledger";
import { Yuan } from "../money";
import type { Checking } from "./check/checking";
import type { FigureForm, FigureRow } from "./check/figures";
import { entriesOfGroups, groupBy, sumOfGroups, type Group } from "./check/groups";
import { inYuan } from "./messages";
import type { Observation, Rule } from "./rule";

const appropriations: readonly Fund[] = appropriationFunds;

/** The column of 支出决算表 or 收入决算表 that an entry must reach. */
function columnOf({ flow, nature, fund }: GroupKey): string {
  if (flow === "expenditure") return nature;
  return appropriations.includes(fund) ? "appropriation" : fund;
}

/** Rows that entries reach directly: items, and sections that stand for one. Others are sums, checked elsewhere. */
function find(row: FigureRow, form: FigureForm, input: Checking): readonly Observation[] {
  if (input.evidence.ledger === null || input.figures.basis !== "exact" || !/^\d{5}(\d{2})?$/.test(row.id)) return [];
  const booked = input.groupsByItem()[form.id === "revenue" ? "revenue" : "expenditure"].get(row.id) ?? [];
  if (booked.length === 0 && row.id.length === 5) return [];
  const byColumn = groupBy(booked, ({ key }) => columnOf(key));
  const columns = new Set([...byColumn.keys(), ...Object.keys(row.cells)]);
  columns.delete("total");
  const found = [...columns].flatMap((column) =>
    observe(row, { form, input, column, groups: byColumn.get(column) ?? [] }),
  );
  if (found.length > 0) return found;
  const cells: readonly CellRef[] = [`${form.id}.${row.id}.total`];
  return [{ verdict: "exact", cells, message: `${titles[form.id] ?? ""} ${row.id}：与台账合计相符。` }];
}

const titles: Readonly<Record<string, string>> = { revenue: "收入决算表", expenditure: "支出决算表" };

interface Cell {
  readonly form: FigureForm;
  readonly input: Checking;
  readonly column: string;
  readonly groups: readonly Group[];
}

function observe(row: FigureRow, { form, input, column, groups }: Cell): readonly Observation[] {
  const figure = row.cells[column];
  const expected = sumOfGroups(groups);
  const actual = figure?.kind === "amount" ? (figure.yuan ?? Yuan.zero) : Yuan.zero;
  if (actual.equals(expected)) return [];
  const gap = inYuan(actual.minus(expected).absolute());
  const message = `${titles[form.id] ?? ""} ${row.id}：表中 ${inYuan(actual)}，台账合计 ${inYuan(expected)}，相差 ${gap}。请重新生成该表，或核对改动过的金额。`;
  const entries = (): readonly number[] => entriesOfGroups(input, groups);
  return [
    { verdict: "error", cells: [`${form.id}.${row.id}.${column}`], entries, amounts: { expected, actual }, message },
  ];
}

export const ledgerLandsOnForms = {
  id: "ledgerLandsOnForms",
  title: "收入决算表、支出决算表的每一项应等于台账中对应分录之和",
  clause: "L-01",
  basis: "表格由台账逐笔汇总",
  severity: "error",
  check: { kind: "eachRow", forms: ["revenue", "expenditure"], find },
  examples: {
    passes: [
      {
        cells: { "expenditure.2012906.basic": "500.00", "expenditure.2012906.total": "500.00" },
        entries: [{ functional: "2012906", economic: "30201", yuan: "500.00" }],
      },
    ],
    fails: [
      {
        cells: { "expenditure.2012906.basic": "400.00" },
        entries: [{ functional: "2012906", economic: "30201", yuan: "500.00" }],
      },
    ],
  },
} as const satisfies Rule;

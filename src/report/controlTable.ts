import { appropriationFunds, flows, funds, measures, type Flow, type Fund, type Measure } from "../accounts";
import { cellOfRef, type CellRef, type FilledForm } from "../fill";
import {
  controlTotals,
  withClosing,
  type ApprovedFigure,
  type ControlTotal,
  type LedgerReading,
  type MoneyScope,
} from "../ledger";
import { Yuan } from "../money";

/** One control total in every source that states it; null where a source says nothing of it. Exact 元. */
export interface ControlRow {
  readonly measure: Measure;
  readonly flow: Flow;
  readonly fund: MoneyScope;
  readonly ledger: Yuan | null;
  /** 余额表 read beside the ledger. */
  readonly balances: Yuan | null;
  /** 批复数, with the row it stands in. */
  readonly approved: { readonly yuan: Yuan; readonly sheet: string; readonly row: number } | null;
  /** The nine tables, and the figure that is compared. */
  readonly tables: { readonly yuan: Yuan; readonly cell: CellRef } | null;
}

/** What the control table is made from; `forms` null before anything is built. */
export interface ControlSources {
  readonly reading: LedgerReading;
  readonly approved: readonly ApprovedFigure[];
  readonly year: number;
  readonly forms: readonly FilledForm[] | null;
}

/**
 * Ledger ↔ balance sheet ↔ approved figures ↔ nine tables: the totals of the year by kind and fund, with the totals of all
 * funds after those of each kind. All rows are given, equal ones as well.
 */
export function controlTable({ reading, approved, year, forms }: ControlSources): readonly ControlRow[] {
  const stated = controlTotals(reading.ledger, year);
  const actual = withClosing(stated.filter(({ measure }) => measure === "actual"));
  const totals = [...stated.filter(({ measure }) => measure !== "actual"), ...actual];
  const balances = reading.balances.length === 0 ? null : reading.balances.flatMap((one) => one.totals);
  const keys = new Map<string, Pick<ControlRow, "measure" | "flow" | "fund">>();
  for (const { measure, flow, fund } of [...totals, ...(balances ?? []), ...approved]) {
    keys.set(keyOf({ measure, flow, fund }), { measure, flow, fund });
    // Own money's closing balance is settled in the tables alone: a total of all funds would leave it out.
    if (flow !== "closingCarryover") keys.set(keyOf({ measure, flow, fund: null }), { measure, flow, fund: null });
  }
  return [...keys.values()].sort(inOrder).map((of) => {
    const figure = approved.find((one) => keyOf(one) === keyOf(of));
    return {
      ...of,
      ledger: sumOf(totals, of),
      balances: balances === null ? null : sumOf(balances, of),
      approved: figure === undefined ? null : { yuan: figure.yuan, sheet: figure.sheet, row: figure.row },
      tables: forms === null ? null : inTables(forms, of),
    };
  });
}

/** Whether every source that states the total states the same; a source silent about it counts as zero beside others. */
export function isAgreed({ ledger, balances, approved, tables }: ControlRow): boolean {
  const own = ledger ?? Yuan.zero;
  return [balances, approved?.yuan ?? null, tables?.yuan ?? null].every((one) => one === null || one.equals(own));
}

/** A total in words: 决算 收入 一般公共预算财政拨款. */
export function controlTitle({ measure, flow, fund }: Pick<ControlRow, "measure" | "flow" | "fund">): string {
  return [measures[measure], flows[flow], scopeTitle(fund)].join(" ");
}

/** Whose money a total is of, in words. */
export function scopeTitle(fund: MoneyScope): string {
  return fund === null ? "合计" : fund === "appropriation" ? "财政拨款" : funds[fund];
}

type Key = Pick<ControlRow, "measure" | "flow" | "fund">;

function keyOf({ measure, flow, fund }: Key): string {
  return `${measure} ${flow} ${fund ?? "all"}`;
}

function isWithin(fund: Fund, scope: MoneyScope): boolean {
  return (
    scope === null || fund === scope || (scope === "appropriation" && appropriationFunds.some((one) => one === fund))
  );
}

function sumOf(totals: readonly ControlTotal[], { measure, flow, fund }: Key): Yuan | null {
  const parts = totals.filter((one) => one.measure === measure && one.flow === flow && isWithin(one.fund, fund));
  return parts.length === 0 ? null : Yuan.sum(parts.map(({ yuan }) => yuan));
}

const measureOrder = Object.keys(measures);
const flowOrder = Object.keys(flows);
const fundOrder = [...Object.keys(funds), "appropriation", "all"];

function inOrder(left: Key, right: Key): number {
  const rank = ({ measure, flow, fund }: Key): number =>
    -measureOrder.indexOf(measure) * 1000 + flowOrder.indexOf(flow) * 20 + fundOrder.indexOf(fund ?? "all");
  return rank(left) - rank(right);
}

const totalCells: Partial<Readonly<Record<Flow, CellRef>>> = {
  revenue: "summary.line27.actual",
  expenditure: "summary.line57.actual",
  openingCarryover: "summary.line29.actual",
  useOfNonFiscalSurplus: "summary.line28.actual",
  surplusDistribution: "summary.line58.actual",
};

/** Figures of 财政拨款 by budget, in the order of the budgets. */
const budgetLines = { revenue: 1, openingCarryover: 29 } as const;

function inTables(forms: readonly FilledForm[], key: Key): ControlRow["tables"] {
  const cell = key.measure === "actual" ? cellFor(key) : null;
  const found = cell === null ? null : cellOfRef(forms, cell);
  if (cell === null || found === null || found === undefined) return null;
  return { yuan: found.kind === "amount" ? found.yuan : Yuan.zero, cell };
}

function cellFor({ flow, fund }: Key): CellRef | null {
  if (fund === null) return totalCells[flow] ?? null;
  if (fund === "appropriation") {
    if (flow === "revenue") return "appropriationSummary.line27.actual";
    if (flow === "openingCarryover") return "appropriationSummary.line28.actual";
    if (flow === "expenditure") return "appropriationSummary.line59.total";
    return flow === "closingCarryover" ? "appropriationSummary.line60.total" : null;
  }
  const budget = appropriationFunds.findIndex((one) => one === fund);
  const column = appropriationFunds[budget];
  if (column === undefined) return null;
  switch (flow) {
    case "revenue":
    case "openingCarryover":
      return `appropriationSummary.line${budgetLines[flow] + budget}.actual`;
    case "expenditure":
      return `appropriationSummary.line59.${column}`;
    case "closingCarryover":
      return `appropriationSummary.line60.${column}`;
    default:
      return null;
  }
}

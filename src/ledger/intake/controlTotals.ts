import { appropriationFunds, type Flow, type Fund, type Measure } from "../../accounts";
import { Yuan } from "../../money";
import { valueAt } from "../cube";
import type { Ledger } from "../ledger";
import { sumBy } from "../totals";

/** What is compared at intake: the money of a year by kind and fund. */
export interface ControlTotal {
  readonly measure: Measure;
  readonly flow: Flow;
  readonly fund: Fund;
  readonly yuan: Yuan;
}

/** One control total in two sources; null where a source says nothing of it. */
export interface ControlComparison {
  readonly measure: Measure;
  readonly flow: Flow;
  readonly fund: Fund;
  readonly ledger: Yuan | null;
  readonly other: Yuan | null;
  /** ledger − other, a missing side as zero. */
  readonly difference: Yuan;
}

/** The totals of a year, in the order of their first entry. */
export function controlTotals(ledger: Ledger, year: number): readonly ControlTotal[] {
  const { dimensions } = ledger;
  return sumBy(ledger, ["year", "measure", "flow", "fund"]).flatMap(({ row, sum }) =>
    valueAt(dimensions.year, row) !== year
      ? []
      : [
          {
            measure: valueAt(dimensions.measure, row),
            flow: valueAt(dimensions.flow, row),
            fund: valueAt(dimensions.fund, row),
            yuan: sum.toYuan(),
          },
        ],
  );
}

/** Lays two sets of totals side by side (ledger ↔ 余额表, ledger ↔ 批复数). All are shown, equal ones as well. */
export function compareTotals(
  ledger: readonly ControlTotal[],
  other: readonly ControlTotal[],
): readonly ControlComparison[] {
  const keyOf = ({ measure, flow, fund }: ControlTotal): string => `${measure} ${flow} ${fund}`;
  const known = new Map<string, ControlTotal>([...ledger, ...other].map((total) => [keyOf(total), total]));
  const at = (totals: readonly ControlTotal[], key: string): Yuan | null =>
    totals.find((total) => keyOf(total) === key)?.yuan ?? null;
  return [...known].map(([key, { measure, flow, fund }]) => {
    const [left, right] = [at(ledger, key), at(other, key)];
    const difference = (left ?? Yuan.zero).minus(right ?? Yuan.zero);
    return { measure, flow, fund, ledger: left, other: right, difference };
  });
}

/**
 * The totals with the 年末结转和结余 they lead to, of the three appropriations: opening + revenue − expenditure. A stated
 * one gives way to it; that of own money is settled in the tables, where surplus used and distributed count in.
 */
export function withClosing(totals: readonly ControlTotal[]): readonly ControlTotal[] {
  const at = (flow: Flow, fund: Fund): Yuan =>
    totals.find((total) => total.flow === flow && total.fund === fund && total.measure === "actual")?.yuan ?? Yuan.zero;
  const closing = appropriationFunds.map((fund): ControlTotal => ({
    measure: "actual",
    flow: "closingCarryover",
    fund,
    yuan: at("openingCarryover", fund).plus(at("revenue", fund)).minus(at("expenditure", fund)),
  }));
  return [...totals.filter(({ flow }) => flow !== "closingCarryover"), ...closing.filter(({ yuan }) => !yuan.isZero())];
}

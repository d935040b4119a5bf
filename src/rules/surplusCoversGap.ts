import { Yuan } from "../money";
import type { CellRef } from "../fill";
import type { CheckInput } from "./check/checkInput";
import { figureAt } from "./check/figures";
import { inWan } from "./messages";
import type { Observation, Rule } from "./rule";

const used: CellRef = "summary.line28.actual";
const revenue: CellRef = "summary.line27.actual";
const opening: CellRef = "summary.line29.actual";
const expenditure: CellRef = "summary.line57.actual";
const ownMoney = {
  revenue: "appropriationSummary.line27.actual",
  opening: "appropriationSummary.line28.actual",
  expenditure: "appropriationSummary.line59.total",
} as const;

/** Non-fiscal revenue and carry-over must fall short of non-fiscal expenditure, else nothing had to be covered. */
function find({ figures }: CheckInput): readonly Observation[] {
  const surplus = figureAt(figures, used);
  if (surplus.kind === "blank" || surplus.wan.isNegative() || surplus.wan.isZero()) return [];
  const amount = (ref: CellRef): Yuan => {
    const figure = figureAt(figures, ref);
    return figure.kind === "blank" ? Yuan.zero : (figure.yuan ?? Yuan.ofWan(figure.wan));
  };
  const available = Yuan.sum([amount(revenue), amount(opening)]).minus(
    Yuan.sum([amount(ownMoney.revenue), amount(ownMoney.opening)]),
  );
  const spent = amount(expenditure).minus(amount(ownMoney.expenditure));
  const cells = [used, revenue, opening, expenditure];
  if (spent.compare(available) > 0) {
    return [{ verdict: "exact", cells, message: "使用非财政拨款结余弥补了非财政拨款收支差额。" }];
  }
  const message =
    `收入支出决算总表「使用非财政拨款结余（含专用结余）」为 ${inWan(surplus.wan)}，但非财政拨款支出并未超过非财政拨款收入与年初结转和结余之和。` +
    "请确认是否确实动用了以前年度结余。";
  return [{ verdict: "confirm", cells, message }];
}

export const surplusCoversGap = {
  id: "surplusCoversGap",
  title: "使用非财政拨款结余一般只用于弥补收支差额",
  clause: "T1-07",
  basis: "政府会计制度关于使用非财政拨款结余的列报",
  severity: "confirm",
  check: { kind: "custom", reads: "figures", find },
  examples: {
    passes: [{ "summary.line27.actual": "100.00", "summary.line28.actual": "5.00", "summary.line57.actual": "105.00" }],
    fails: [{ "summary.line27.actual": "100.00", "summary.line28.actual": "5.00", "summary.line57.actual": "90.00" }],
  },
} as const satisfies Rule;

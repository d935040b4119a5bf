import type { CellRef } from "../fill";
import type { CheckInput } from "./check/checkInput";
import { figureAt, type Figures } from "./check/figures";
import type { Observation, Rule } from "./rule";

/** Lines that show money of its own or carried over: with any of them, revenue and expenditure may differ by item. */
const otherMoney = ["4", "5", "6", "7", "8", "28", "29", "58", "59"].map(
  (line): CellRef => `summary.line${line}.actual`,
);

function find({ figures }: CheckInput): readonly Observation[] {
  const revenue = itemsOf(figures, "revenue");
  const expenditure = itemsOf(figures, "expenditure");
  if (revenue.length + expenditure.length === 0) return [];
  if (otherMoney.some((cell) => figureAt(figures, cell).kind === "amount")) return [];
  const lonely: readonly CellRef[] = [
    ...revenue.filter((item) => !expenditure.includes(item)).map((item): CellRef => `revenue.${item}.total`),
    ...expenditure.filter((item) => !revenue.includes(item)).map((item): CellRef => `expenditure.${item}.total`),
  ];
  if (lonely.length === 0) {
    const cells: readonly CellRef[] = ["revenue.total.total", "expenditure.total.total"];
    return [{ verdict: "exact", cells, message: "收入决算表与支出决算表的各项一致。" }];
  }
  const codes = lonely.map((cell) => cell.split(".")[1] ?? "");
  const message =
    `收入决算表与支出决算表只有一边有这些项：${codes.join("、")}。本部门只有当年财政拨款，` +
    "两表的项通常一致，请确认功能科目。";
  return [{ verdict: "confirm", cells: lonely, message }];
}

function itemsOf(figures: Figures, form: "revenue" | "expenditure"): readonly string[] {
  return (figures.forms.get(form)?.rows ?? []).map((row) => row.id).filter((id) => /^\d{7}$/.test(id));
}

export const revenueItemsMatchExpenditure = {
  id: "revenueItemsMatchExpenditure",
  title: "只有当年财政拨款的部门，收入决算表与支出决算表的项通常一致",
  clause: "X-15",
  basis: "收入按拨款的功能科目列示",
  severity: "confirm",
  check: { kind: "custom", reads: "figures", find },
  examples: {
    passes: [{ "revenue.2012906.total": "5.00", "expenditure.2012906.total": "5.00" }],
    fails: [{ "revenue.2012906.total": "5.00", "expenditure.2012902.total": "5.00" }],
  },
} as const satisfies Rule;

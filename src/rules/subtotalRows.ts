import type { CheckInput } from "./check/checkInput";
import { amountOfRow, rowName, rowsWithValue } from "./check/entries";
import { inYuan } from "./messages";
import type { Observation, Rule } from "./rule";
import { holdsAnyOf } from "./scan/holdsAnyOf";

const subtotal =
  /^[（(【[]?(?:合计|小计|总计|本月合计|本期合计|本年合计|本月累计|本年累计|累计|承前页|过次页|期初余额|期末余额|上年结转|本日合计)[)）】\]]?[:：]?$/;

const mayBeSubtotal = holdsAnyOf("计页额转");

function find(input: CheckInput): readonly Observation[] {
  const ledger = input.evidence.ledger?.ledger;
  if (ledger === undefined) return [];
  const isSubtotal = (text: string): boolean => mayBeSubtotal(text) && subtotal.test(text.replace(/\s+/g, ""));
  return rowsWithValue(input, ({ summary }) => summary, isSubtotal).map((row) => ({
    verdict: "confirm",
    cells: [],
    entries: () => [row],
    message: `${rowName(ledger, row)}：摘要「${ledger.summary.values[ledger.summary.codes[row] ?? 0] ?? ""}」像是合计或余额行，金额 ${inYuan(amountOfRow(ledger, row))}。请确认它是不是一笔分录，不是则删去。`,
  }));
}

export const subtotalRows = {
  id: "subtotalRows",
  title: "合计、累计、承前页等行不是分录",
  clause: "L-09",
  basis: "账簿打印的合计行与分录重复",
  severity: "confirm",
  check: { kind: "custom", reads: "entries", find },
  examples: {
    passes: [{ cells: {}, entries: [{ functional: "2012906", yuan: "500.00", summary: "支付会议场租合计三场" }] }],
    fails: [{ cells: {}, entries: [{ functional: "2012906", yuan: "500.00", summary: "本月合计" }] }],
  },
} as const satisfies Rule;

import type { CheckInput } from "./check/checkInput";
import { amountOfRow, rowName, rowsWithValue } from "./check/entries";
import { inYuan } from "./messages";
import type { Observation, Rule } from "./rule";
import { holdsAnyOf } from "./scan/holdsAnyOf";

/** What a voucher that closes the accounts at the end of the year says. */
const closing =
  /年[终末]结[转账帐]|结转(?:本年|本期)?(?:收支|预算收入|预算支出|收入支出)|转入(?:本年)?(?:财政拨款|非财政拨款)结[转余]|已作废|作废凭证/;

const mayClose = holdsAnyOf("结转废");

function find(input: CheckInput): readonly Observation[] {
  const ledger = input.evidence.ledger?.ledger;
  if (ledger === undefined) return [];
  return rowsWithValue(
    input,
    ({ summary }) => summary,
    (text) => mayClose(text) && closing.test(text.normalize("NFKC")),
  ).map((row) => ({
    verdict: "confirm",
    cells: [],
    entries: () => [row],
    message: `${rowName(ledger, row)}：摘要「${textOf(ledger.summary, row)}」像是年终结转或作废凭证，金额 ${inYuan(amountOfRow(ledger, row))}。请确认是否应从台账删去。`,
  }));
}

function textOf(column: { codes: Uint32Array; values: readonly string[] }, row: number): string {
  return column.values[column.codes[row] ?? 0] ?? "";
}

export const yearEndTransfersLeftOut = {
  id: "yearEndTransfersLeftOut",
  title: "年终结转和作废的凭证不应作为收支",
  clause: "L-03",
  basis: "年终结转分录只在账内结平，不是当年收支",
  severity: "confirm",
  check: { kind: "custom", reads: "entries", find },
  examples: {
    passes: [{ cells: {}, entries: [{ functional: "2012906", yuan: "500.00", summary: "发放1月离休费" }] }],
    fails: [{ cells: {}, entries: [{ functional: "2012906", yuan: "500.00", summary: "年终结转本年收支" }] }],
  },
} as const satisfies Rule;

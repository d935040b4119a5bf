import { controlTitle, isAgreed, type ControlRow } from "../report";
import { csvBytes } from "./csv";
import type { Terminal } from "./terminal";
import { text } from "./text";

/** 控制数.csv: every control total in each source, in exact 元, equal ones as well. */
export function controlsCsv(rows: readonly ControlRow[]): Uint8Array {
  return csvBytes([text.controls.headings, ...rows.map((row) => [controlTitle(row), ...amountsOf(row), agreed(row)])]);
}

/** Prints the control totals of the year: those that differ with their amounts, equal ones counted. */
export function printControls(rows: readonly ControlRow[], terminal: Terminal): void {
  const differing = rows.filter((row) => !isAgreed(row));
  terminal.out(text.controls.compared(rows.length, differing.length));
  for (const row of differing) terminal.out(text.controls.differs(controlTitle(row), amountsOf(row), row.approved));
}

function amountsOf({ ledger, balances, approved, tables }: ControlRow): readonly string[] {
  return [ledger, balances, approved?.yuan ?? null, tables?.yuan ?? null].map((one) => one?.toString() ?? "");
}

function agreed(row: ControlRow): string {
  const others = [row.balances, row.approved, row.tables].some((one) => one !== null);
  return !others ? text.controls.alone : isAgreed(row) ? text.controls.equal : text.controls.different;
}

import { examineReport, mayPublish } from "../publication";
import type { Report } from "../report";
import type { Terminal } from "./terminal";
import { text } from "./text";

/** Pieces named under a condition; the rest are counted. */
const named = 5;

/** Prints what stands in the way of publishing, and the last day for it; the files are written all the same. */
export function printGates(report: Report, terminal: Terminal, today: string = localDay(new Date())): void {
  const { conditions } = examineReport(report, { isWaived: () => false, accepted: [], words: [], today });
  terminal.out(mayPublish(conditions) ? text.gates.met : text.gates.unmet);
  for (const { kind, isMet, title, remedy, places } of conditions) {
    if (isMet && kind === "condition") continue;
    terminal.out(isMet ? `  ${title}` : text.gates.open(title, remedy));
    for (const place of places.slice(0, named)) terminal.out(`    ${place}`);
    if (places.length > named) terminal.out(`    ${text.gates.more(places.length - named)}`);
  }
}

/** The day where the person is: 2024-08-30. */
function localDay(now: Date): string {
  const part = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

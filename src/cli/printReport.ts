import type { Problem } from "../files";
import { disclosureOf, type Report } from "../report";
import { verdictNames, type Disclosure, type Finding, type Verdict } from "../rules";
import type { Terminal } from "./terminal";
import { text } from "./text";

const listed = 30;

/** Prints problems, the gravest first; very many are counted. */
export function printProblems(problems: readonly Problem[], terminal: Terminal): void {
  const order = { refuses: 0, leavesOut: 1, notice: 2 } as const;
  const sorted = [...problems].sort((left, right) => order[left.severity] - order[right.severity]);
  for (const { severity, message } of sorted.slice(0, listed)) terminal.error(text.problem(severity, message));
  if (sorted.length > listed) terminal.error(text.moreProblems(sorted.length - listed));
}

/** Prints what was built, what the rules say and where the files lie. */
export function printSummary(
  report: Report,
  { folder, seconds }: { readonly folder: string; readonly seconds: number },
  terminal: Terminal,
): void {
  const { edition, forms, findings, reading } = report;
  printProblems(report.problems, terminal);
  terminal.out(text.built(report.department, report.year, reading.ledger.size));
  for (const printed of edition.forms) {
    const form = forms.find(({ id }) => id === printed.id);
    if (form !== undefined) terminal.out(text.table(printed.number, printed.title, form.empty));
  }
  printFindings(findings, terminal);
  printDisclosure(disclosureOf(report), terminal);
  if (reading.leftOut.rows > 0) terminal.out(text.leftOut(reading.leftOut.rows, reading.leftOut.yuan.toString()));
  terminal.out(text.written(folder, seconds));
}

/** Prints what 公布说明 can say of rounding, ready to be copied. */
function printDisclosure({ roundingSentence, zeroSentence, adoptedSentence }: Disclosure, terminal: Terminal): void {
  const sentences = [roundingSentence, zeroSentence, adoptedSentence].filter((sentence) => sentence !== null);
  if (sentences.length > 0) terminal.out(text.disclosure);
  for (const sentence of sentences) terminal.out(`  ${sentence}`);
}

/** Prints how many of each verdict there are, and every finding that is not 平. */
export function printFindings(findings: readonly Finding[], terminal: Terminal): void {
  const count = (verdict: Verdict): number => findings.filter((finding) => finding.verdict === verdict).length;
  terminal.out(text.verdicts(verdictOrder.map((verdict) => `${verdictNames[verdict]} ${count(verdict)}`)));
  for (const { verdict, message } of findings) {
    if (verdict !== "exact") terminal.out(`  ${verdictNames[verdict]}：${message}`);
  }
}

const verdictOrder = ["exact", "rounding", "confirm", "error"] as const;

import { flows, funds, measures } from "../../accounts";
import { cellAt } from "../../files";
import { creditFlows } from "../entryAmounts";
import { cleanHeading } from "../heading";
import { plainText } from "../parseCode";
import type { LineMeaning, RowsRule } from "../profiles/profile";
import type { Drafts } from "./drafts";
import type { SourceCells } from "./sourceCells";

type LineRows = Extract<RowsRule, { kind: "lines" }>;

interface Panel {
  readonly label: number;
  readonly amount: number;
}

/**
 * Entries of a table whose rows are known by their words, in panels side by side. Amounts of other lines are in the file
 * and in no entry: other tables of the set give them.
 */
export function convertLines(
  source: SourceCells,
  drafts: Drafts,
  { rule, beside }: { readonly rule: LineRows; readonly beside: readonly string[] },
): void {
  for (const panel of panelsOf(source, rule)) {
    let above = "";
    for (let row = source.top; row < source.sheet.height; row += 1) {
      const words = plainText(cellAt(source.sheet, row, panel.label));
      const label = labelOf(words);
      const found = rule.lines.find((line) => labelOf(line.label) === label && isUnder(line, above));
      if (!isNumbered(words)) above = label;
      const amount = cellAt(source.sheet, row, panel.amount);
      if (amount === null || amount === "") continue;
      const isListedElsewhere = found?.yieldsTo !== undefined && beside.includes(found.yieldsTo);
      if (found === undefined || isListedElsewhere) {
        drafts.add(row, { amount }, "subtotal");
        continue;
      }
      const cells = { amount, flow: flows[found.flow], measure: measures.actual, fund: funds[found.fund] };
      drafts.add(row, cells);
      const { heldIn } = found;
      if (heldIn === undefined || !beside.includes(heldIn.profile)) continue;
      const side = creditFlows.includes(found.flow) ? { debit: amount } : { credit: amount };
      drafts.add(row, { ...cells, fund: funds[heldIn.fund], amount: null, ...side });
    }
  }
}

/** Lines below an upper one are numbered (一、), or stand in it (其中：). */
function isNumbered(words: string): boolean {
  return /^(?:[一二三四五六七八九十]+、|其中[:：]|[(（]?\d+[)）、.])/.test(words);
}

function isUnder({ under }: LineMeaning, above: string): boolean {
  return under === null || labelOf(under) === above;
}

function labelOf(words: string): string {
  return plainText(words)
    .replace(/^(?:[一二三四五六七八九十]+、|其中[:：])/, "")
    .replace(/[\s()（）]/g, "");
}

/** Every column of labels with the amounts that belong to it: the first such column to its right. */
function panelsOf({ mapping }: SourceCells, { panels, amount }: LineRows): readonly Panel[] {
  const words = mapping.headings.map((heading) => heading.split("/").map((level) => cleanHeading(level).text));
  const names = panels.map((name) => cleanHeading(name).text);
  const labels = words.flatMap((levels, column) => (levels.some((level) => names.includes(level)) ? [column] : []));
  return labels.flatMap((label, index) => {
    const end = labels[index + 1] ?? words.length;
    const found = words.findIndex((levels, column) => column > label && column < end && levels.includes(amount));
    return found < 0 ? [] : [{ label, amount: found }];
  });
}

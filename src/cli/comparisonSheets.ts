import {
  compareReports,
  entryInWords,
  figureInWords,
  type ChangedFigure,
  type Report,
  type ReportComparison,
} from "../report";
import { csvBytes } from "./csv";
import type { Terminal } from "./terminal";
import { text } from "./text";
import { writeFolder } from "./writeFolder";

const shownFigures = 20;

/** Prints what another import changed and writes every row and number of it (与旧台账对照.csv); not for publication. */
export async function tellComparison(
  before: Report,
  after: Report,
  { folder, terminal }: { readonly folder: string; readonly terminal: Terminal },
): Promise<void> {
  const compared = compareReports(before, after);
  const { added, removed, changed, unchanged } = compared.rows;
  const { figures } = compared;
  const counts = { added: added.length, removed: removed.length, changed: changed.length, unchanged };
  terminal.out(text.comparison.told({ ...counts, figures: figures.length }));
  for (const { ref, before: old, after: now } of figures.slice(0, shownFigures)) {
    terminal.out(text.comparison.figure(figureInWords(after, ref, before), shown(old), shown(now)));
  }
  if (figures.length > shownFigures) terminal.out(text.comparison.more(figures.length - shownFigures));
  await writeFolder(folder, [{ name: text.comparison.file, bytes: comparisonCsv(compared, { before, after }) }]);
}

function shown(yuan: ChangedFigure["before"]): string {
  return yuan === null ? text.comparison.blank : yuan.toString();
}

function comparisonCsv(
  { rows, figures }: ReportComparison,
  { before, after }: { readonly before: Report; readonly after: Report },
): Uint8Array {
  const { kinds, place, headings } = text.comparison;
  const [old, fresh] = [before.reading.ledger, after.reading.ledger];
  return csvBytes([
    headings,
    ...rows.added.map((row) => {
      const { sheet, row: at, summary, yuan } = entryInWords(fresh, row);
      return [kinds.added, place(sheet, at), summary, "", yuan.toString(), yuan.toString()];
    }),
    ...rows.removed.map((row) => {
      const { sheet, row: at, summary, yuan } = entryInWords(old, row);
      return [kinds.removed, place(sheet, at), summary, yuan.toString(), "", yuan.negated().toString()];
    }),
    ...rows.changed.map((one) => {
      const [was, is] = [entryInWords(old, one.before), entryInWords(fresh, one.after)];
      const difference = is.yuan.minus(was.yuan).toString();
      return [kinds.changed, place(is.sheet, is.row), is.summary, was.yuan.toString(), is.yuan.toString(), difference];
    }),
    ...figures.map(({ ref, before: was, after: is }) => {
      const difference = was === null || is === null ? "" : is.minus(was).toString();
      return [
        kinds.figure,
        figureInWords(after, ref, before),
        "",
        was?.toString() ?? "",
        is?.toString() ?? "",
        difference,
      ];
    }),
  ]);
}

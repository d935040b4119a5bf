import type { SectionText } from "../narrative";
import { words } from "./messages";
import type { CellStyle, PlannedCell, SheetPlan } from "./plan";
import { neededHeights } from "./sizes";

/** As wide as the text of a portrait page, also where the default font is replaced by a wider one. */
const width = 80;
/** Rows are measured a little narrower than they are: readers break lines a little differently. */
const measured = width - 5;
/** Excel shows no row taller than 409 points: 27 lines of 35 characters. */
const tallestRow = 409;
const longestRow = 850;
/** Lines of running text stand a little apart. */
const leading = 1.15;

/** 情况说明: 第二部分 as one sheet, a paragraph to a row. One too long for a row goes on in the next, after a full stop. */
export function planNarrative(sections: readonly Omit<SectionText, "id" | "missing">[], year: number): SheetPlan {
  const rows: readonly (readonly [text: string, style: CellStyle])[] = [
    [words.narrativeTitle(year), "title"],
    ...sections.flatMap(({ section, title, text }) => [
      [words.sectionTitle(section, title), "sectionTitle"] as const,
      ...text.split("\n").flatMap((paragraph) => piecesOf(paragraph).map((piece) => [piece, "paragraph"] as const)),
    ]),
  ];
  const cells = rows.map(([text, style], row): PlannedCell => ({
    row,
    column: 0,
    value: { kind: "text", text },
    style,
    ref: null,
  }));
  return {
    id: "narrative",
    name: words.narrativeSheet,
    height: rows.length,
    width: 1,
    cells,
    merges: [],
    columnWidths: [width],
    rowHeights: neededHeights({ cells, merges: [] }, [measured], () => 18).map((height) =>
      Math.min(tallestRow, Math.ceil(height * leading)),
    ),
    choices: [],
    charts: [],
    print: {
      orientation: "portrait",
      pagesTall: null,
      repeatedRows: null,
      area: { top: 0, left: 0, bottom: rows.length - 1, right: 0 },
    },
  };
}

/** The paragraph, cut after full stops where it is too long for a row. */
function piecesOf(paragraph: string): readonly string[] {
  if (paragraph.length <= longestRow) return [paragraph];
  const pieces: string[] = [];
  for (const sentence of paragraph.split(/(?<=。)/)) {
    const last = pieces.at(-1);
    if (last === undefined || last.length + sentence.length > longestRow) pieces.push(sentence);
    else pieces[pieces.length - 1] = last + sentence;
  }
  return pieces;
}

import type { HeadCell } from "../editions";
import { lineCell, textCell, type GridBody, type GridCell } from "./grid";
import { fitPage, type FittedPage } from "./page";
import { headWidth, placeHead, placeRow } from "./placing";
import type { SheetPlan } from "./plan";
import { columnWidths, neededHeights } from "./sizes";

/** A printed table from top to bottom: rows above it, its head, 栏次, its body, rows below. */
export interface SheetParts {
  readonly id: string;
  readonly name: string;
  readonly above: readonly (readonly GridCell[])[];
  readonly head: readonly (readonly HeadCell[])[];
  readonly columnNumbers: readonly string[] | null;
  readonly body: GridBody;
  readonly below: readonly (readonly GridCell[])[];
}

const leastHeight = { above: 18, head: 20, body: 15 } as const;

/** Gives every part its place and the sheet its sizes; head and rows above repeat on every page. */
export function assembleSheet({ id, name, above, head, columnNumbers, body, below }: SheetParts): SheetPlan {
  if (headWidth(head) !== body.columns.length) throw new RangeError(`head and body of ${id} differ in width`);
  const numbers = columnNumbers === null ? [] : [columnNumbers.map(columnNumber)];
  const firstHead = above.length;
  const firstNumbers = firstHead + head.length;
  const firstBody = firstNumbers + numbers.length;
  const firstBelow = firstBody + body.rows.length;
  const placed = [
    ...above.map((row, index) => placeRow(index, row)),
    placeHead(firstHead, head),
    ...[...numbers, ...body.rows, ...below].map((row, index) => placeRow(firstNumbers + index, row)),
  ];
  const cells = placed.flatMap((part) => part.cells);
  const merges = placed.flatMap((part) => part.merges);
  const widths = columnWidths(body);
  const heights = neededHeights({ cells, merges }, widths, (row) => {
    if (row < firstHead) return leastHeight.above;
    return row < firstNumbers ? leastHeight.head : leastHeight.body;
  });
  const last = firstBelow + below.length - 1;
  return {
    id,
    name,
    height: last + 1,
    width: widths.length,
    cells,
    merges,
    ...onPaper(fitPage({ widths, heights, body: { first: firstNumbers, last: firstBelow - 1 } }), {
      repeated: firstBody - 1,
      last,
    }),
    choices: [],
  };
}

function onPaper(
  { orientation, columnWidths: fitted, rowHeights }: FittedPage,
  { repeated, last }: { readonly repeated: number; readonly last: number },
): Pick<SheetPlan, "columnWidths" | "rowHeights" | "print"> {
  return {
    columnWidths: fitted,
    rowHeights,
    print: {
      orientation,
      repeatedRows: { first: 0, last: repeated },
      area: { top: 0, left: 0, bottom: last, right: fitted.length - 1 },
    },
  };
}

/** A cell of the 栏次 row. */
function columnNumber(text: string): GridCell {
  return /^\d+$/.test(text) ? lineCell(Number(text)) : textCell(text, "textCentred");
}

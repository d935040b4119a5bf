import type { HeadCell } from "../editions";
import { lineCell, textCell, type GridBody, type GridCell } from "./grid";
import { fitPage, type FittedPage } from "./page";
import { headWidth, placeHead, placeRow } from "./placing";
import type { PrintSetup, SheetPlan } from "./plan";
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
export function assembleSheet(parts: SheetParts): SheetPlan {
  const { id, name, body } = parts;
  if (headWidth(parts.head) !== body.columns.length) throw new RangeError(`head and body of ${id} differ in width`);
  const numbers = parts.columnNumbers === null ? [] : [parts.columnNumbers.map(columnNumber)];
  const firstHead = parts.above.length;
  const firstNumbers = firstHead + parts.head.length;
  const placed = [
    ...parts.above.map((row, index) => placeRow(index, row)),
    placeHead(firstHead, parts.head),
    ...[...numbers, ...body.rows, ...parts.below].map((row, index) => placeRow(firstNumbers + index, row)),
  ];
  const cells = placed.flatMap((part) => part.cells);
  const merges = placed.flatMap((part) => part.merges);
  const widths = columnWidths(body);
  const heights = neededHeights({ cells, merges }, widths, (row) => {
    if (row < firstHead) return leastHeight.above;
    return row < firstNumbers ? leastHeight.head : leastHeight.body;
  });
  const page = fitPage({
    widths,
    heights,
    body: { first: firstNumbers, last: heights.length - parts.below.length - 1 },
    widenFirst: (column) => body.columns[column] === "amount",
  });
  const repeatedRows = { first: 0, last: firstNumbers + numbers.length - 1 };
  return { id, name, height: heights.length, width: widths.length, cells, merges, ...onPaper(page, repeatedRows) };
}

function onPaper(
  { orientation, pagesTall, columnWidths: fitted, rowHeights }: FittedPage,
  repeatedRows: PrintSetup["repeatedRows"],
): Pick<SheetPlan, "columnWidths" | "rowHeights" | "print" | "choices" | "charts"> {
  const area = { top: 0, left: 0, bottom: rowHeights.length - 1, right: fitted.length - 1 };
  return {
    columnWidths: fitted,
    rowHeights,
    choices: [],
    charts: [],
    print: { orientation, pagesTall, repeatedRows, area },
  };
}

/** A cell of the 栏次 row. */
function columnNumber(text: string): GridCell {
  return /^\d+$/.test(text) ? lineCell(Number(text)) : textCell(text, "textCentred");
}

import {
  columnPadding,
  pageMargins,
  pointsPerCharacter,
  printedText,
  styles,
  type PlannedCell,
  type SheetPlan,
} from "../layout";
import type { PublicationTable, TableCell, TableRow } from "./block";

/** A4 in points. */
const paper = { short: 595, long: 842 } as const;
/** Readers measure rows and fonts a little differently; a page filled to the last point would run over in some. */
const slack = 0.96;
/** A border between rows takes room of its own. */
const borderHeight = 0.75;

/** The table of a sheet plan on a page of its own, as large as the sheet prints: the same cells, merges and proportions. */
export function tableOfPlan(plan: SheetPlan): PublicationTable {
  const outside = plan.cells.filter((cell) => isOutside(cell) && cell.value.kind === "text");
  const inside = plan.cells.filter((cell) => !isOutside(cell));
  const first = Math.min(...inside.map(({ row }) => row));
  const last = Math.max(...inside.map(({ row }) => row));
  const scale = scaleOf(plan);
  const repeated = plan.print.repeatedRows;
  const textOf = (style: PlannedCell["style"]): string => {
    const found = outside.find((cell) => cell.style === style);
    return found === undefined ? "" : printedText(found.value);
  };
  return {
    id: plan.id,
    title: textOf("title"),
    isListed: textOf("formNumber") !== "",
    number: textOf("formNumber") || null,
    sides: textOf("department") === "" ? null : { left: textOf("department"), right: textOf("unit") },
    columnWidths: plan.columnWidths.map((width) => (width * pointsPerCharacter + columnPadding) * scale),
    headRows: repeated === null ? 0 : Math.max(0, repeated.last - first + 1),
    rows: Array.from({ length: last - first + 1 }, (_, index) => rowOf(plan, first + index, scale)),
    notes: [textOf("plain"), textOf("note")].filter((text) => text !== ""),
    fontSize: styles.text.size * scale,
    page: plan.print.orientation,
  };
}

/** Rows above and below the table itself; they stand in paragraphs of their own. */
function isOutside({ style }: PlannedCell): boolean {
  return ["title", "formNumber", "department", "unit", "plain", "note"].includes(style);
}

/** What the sheet is shrunk by when it prints: to one page where it is planned on one, else to the page's width. */
function scaleOf({ columnWidths, rowHeights, print }: SheetPlan): number {
  const [across, down] = print.orientation === "portrait" ? [paper.short, paper.long] : [paper.long, paper.short];
  const width = columnWidths.reduce((sum, one) => sum + one * pointsPerCharacter + columnPadding, 0);
  const height = rowHeights.reduce((sum, one) => sum + one, 0);
  const wide = ((across - (pageMargins.left + pageMargins.right) * 72) * slack) / width;
  const borders = rowHeights.length * borderHeight;
  const tall = ((down - (pageMargins.top + pageMargins.bottom) * 72) * slack - borders) / height;
  return Math.min(1, wide, print.pagesTall === 1 ? tall : 1);
}

function rowOf(plan: SheetPlan, row: number, scale: number): TableRow {
  const cells = plan.cells.filter((cell) => cell.row === row).sort((left, right) => left.column - right.column);
  return { height: (plan.rowHeights[row] ?? 0) * scale, cells: cells.flatMap((cell) => cellOf(plan, cell)) };
}

/** The cell, with the cells it covers; nothing for a covered one. */
function cellOf(plan: SheetPlan, { row, column, value, style }: PlannedCell): readonly TableCell[] {
  const merge = plan.merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  if (merge !== undefined && (merge.top !== row || merge.left !== column)) return [];
  const { align, bold } = styles[style];
  return [
    {
      text: printedText(value),
      across: merge === undefined ? 1 : merge.right - merge.left + 1,
      down: merge === undefined ? 1 : merge.bottom - merge.top + 1,
      align,
      bold,
    },
  ];
}

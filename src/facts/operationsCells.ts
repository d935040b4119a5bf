import { cellAt, type CellValue, type Sheet } from "../files";
import { operationsTable } from "./operationsTable";
import { textOfCell } from "./parse";

/** A line of 财决附03 as it stands; a cell that does not apply (—) is null. Rows are 1-based. */
export interface OperationsLine {
  readonly row: number;
  /** Without number, 其中, unit and quotation marks. */
  readonly words: string;
  readonly actual: OperationsCell | null;
  readonly budget: OperationsCell | null;
}

export interface OperationsCell {
  readonly heading: string;
  readonly value: CellValue;
}

type Side = "actual" | "budget";

interface Panel {
  readonly line: number;
  readonly sides: Readonly<Record<Side, { readonly column: number; readonly heading: string } | null>>;
}

/** Whether a sheet's name is that of 财决附03. */
export function isOperationsName(name: string): boolean {
  return operationsTable.title.test(name) && !name.includes("台账");
}

/** Whether a sheet is 财决附03, by its name or the words above its headings, and has its columns. */
export function isOperationsSheet(sheet: Sheet): boolean {
  const head = headOf(sheet);
  if (head === null) return isOperationsName(sheet.name);
  const above = Array.from({ length: head.row }, (_, row) => rowOf(sheet, row)).flat();
  return isOperationsName(sheet.name) || (!sheet.name.includes("台账") && above.some(isOperationsName));
}

/** The lines of 财决附03 that say something; null where its headings are not found. */
export function operationsLines(sheet: Sheet): readonly OperationsLine[] | null {
  const head = headOf(sheet);
  if (head === null) return null;
  const lines: OperationsLine[] = [];
  for (let row = head.row + 1; row < sheet.height; row += 1) {
    for (const { line, sides } of head.panels) {
      const words = bareWords(textOfCell(cellAt(sheet, row, line)));
      const at = (side: Side): OperationsCell | null => {
        const place = sides[side];
        const value = place === null ? null : cellAt(sheet, row, place.column);
        return place === null || saysNothing(value) ? null : { heading: place.heading, value };
      };
      if (words !== "") lines.push({ row: row + 1, words, actual: at("actual"), budget: at("budget") });
    }
  }
  return lines;
}

/** Whether the sheet states its money in 万元. */
export function isInWan(sheet: Sheet): boolean {
  const top = headOf(sheet)?.row ?? 0;
  return Array.from({ length: top }, (_, row) => rowOf(sheet, row))
    .flat()
    .some((text) => /单位:?万元/.test(plain(text)));
}

/** The words of a line without what differs between exports: 一、（二）3. 其中：, (辆), “”. */
export function bareWords(text: string): string {
  const numbering = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d+[.、](?!\d)|其中:)/;
  let words = plain(text);
  while (numbering.test(words)) words = words.replace(numbering, "");
  return words.replace(/\([个人次批辆台套、,/元万()]+\)$/, "");
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/[\s"“”'‘’「」]/g, "");
}

function saysNothing(value: CellValue): boolean {
  return /^[-—–―/]*$/.test(plain(textOfCell(value)));
}

/** Headings stand in one row, or in two (项目 above, 预算数 and 统计数 below). */
function headOf(sheet: Sheet): { readonly row: number; readonly panels: readonly Panel[] } | null {
  for (let row = 0; row < Math.min(sheet.height, 15); row += 1) {
    const texts = rowOf(sheet, row).map(bareWords);
    const starts = texts.flatMap((text, column) =>
      operationsTable.line.some((word) => word === text) ? [column] : [],
    );
    if (starts.length === 0) continue;
    const below = rowOf(sheet, row + 1).map(bareWords);
    const panels = starts.map((line, index) => {
      const end = starts[index + 1] ?? sheet.width;
      const find = (side: Side) => headed([texts, below], { side, from: line + 1, end });
      return { line, sides: { actual: find("actual"), budget: find("budget") } };
    });
    if (panels.some(({ sides }) => sides.actual !== null)) return { row, panels };
  }
  return null;
}

function headed(
  rows: readonly (readonly string[])[],
  { side, from, end }: { readonly side: Side; readonly from: number; readonly end: number },
): { readonly column: number; readonly heading: string } | null {
  for (const heading of operationsTable.columns[side]) {
    for (const texts of rows) {
      const column = texts.indexOf(heading, from);
      if (column >= 0 && column < end) return { column, heading };
    }
  }
  return null;
}

function rowOf(sheet: Sheet, row: number): readonly string[] {
  return Array.from({ length: sheet.width }, (_, column) => textOfCell(cellAt(sheet, row, column)));
}

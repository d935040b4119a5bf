import type { CellWrite } from "../../src/excel";
import { cellAt, type Sheet } from "../../src/files";
import { roundingHeadings } from "../../src/facts";
import type { RoundingCells } from "../engine/message";

type Heading = (typeof roundingHeadings)[number];

/** 尾差处理 as it stands: where its columns are. Words in other columns are the clerk's own. */
export interface RoundingSheet {
  readonly sheet: Sheet;
  readonly top: number;
  readonly columns: Readonly<Record<Heading, number>>;
}

/** The columns of the sheet; null where its headings are not all there. */
export function readRoundingSheet(sheet: Sheet): RoundingSheet | null {
  for (let top = 0; top < Math.min(sheet.height, 10); top += 1) {
    const headings = Array.from({ length: sheet.width }, (_column, column) => wordsAt(sheet, top, column));
    const places = roundingHeadings.map((heading) => [heading, headings.indexOf(heading)] as const);
    if (places.every(([, column]) => column >= 0)) {
      return { sheet, top, columns: Object.fromEntries(places) as Record<Heading, number> };
    }
  }
  return null;
}

/** The cells that put an adoption below what stands there. */
export function adoptionCells({ sheet, columns }: RoundingSheet, rows: readonly RoundingCells[]): readonly CellWrite[] {
  return rows.flatMap((cells, index) =>
    roundingHeadings.map((heading) => ({
      row: sheet.height + index,
      column: columns[heading],
      value: valueOf(heading, cells[heading]),
    })),
  );
}

/** The cells that take adoptions out, and those that would put them back. */
export function withdrawal(
  { sheet, top, columns }: RoundingSheet,
  numbers: readonly string[],
): { readonly out: readonly CellWrite[]; readonly back: readonly CellWrite[] } {
  const rows = Array.from({ length: Math.max(0, sheet.height - top - 1) }, (_row, index) => top + 1 + index);
  const own = rows.filter((row) => numbers.includes(wordsAt(sheet, row, columns["序号"])));
  const cells = own.flatMap((row) => roundingHeadings.map((heading) => ({ row, column: columns[heading] })));
  return {
    out: cells.map((place) => ({ ...place, value: null })),
    back: cells.map(({ row, column }) => {
      const value = cellAt(sheet, row, column);
      return { row, column, value: typeof value === "number" || value === null ? value : wordsAt(sheet, row, column) };
    }),
  };
}

const amounts: ReadonlySet<Heading> = new Set(["序号", "准确元", "四舍五入", "改为"]);

/** Numbers as numbers where Excel keeps every digit of them, all else as text. */
function valueOf(heading: Heading, words: string): string | number {
  const isNumber = amounts.has(heading) && words !== "" && words.replace(/\D/gu, "").length <= 15;
  return isNumber ? Number(words) : words;
}

function wordsAt(sheet: Sheet, row: number, column: number): string {
  const value = cellAt(sheet, row, column);
  if (value === null) return "";
  return (typeof value === "object" ? value.text : String(value)).trim();
}

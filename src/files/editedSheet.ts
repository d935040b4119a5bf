import { cellAt, type CellValue, type Sheet, type SheetColumn } from "./sheet";

/** Rows of a sheet, from one on. */
interface Piece {
  readonly of: Sheet;
  readonly from: number;
  readonly rows: number;
}

/**
 * A sheet whose rows are put together from pieces of others: editing costs what the edit costs, and the sheet it began
 * with is neither copied nor changed.
 */
export interface EditedSheet {
  readonly start: Sheet;
  readonly pieces: readonly Piece[];
  /** The first row of each piece. */
  readonly starts: readonly number[];
  readonly height: number;
  readonly width: number;
}

/** The sheet as it is, ready to be edited. */
export function editSheet(sheet: Sheet): EditedSheet {
  return withPieces(sheet, [{ of: sheet, from: 0, rows: sheet.height }], sheet.width);
}

/** The sheet with `removed` rows from `at` on (zero-based) taken out and others put in their place. */
export function spliceRows(
  edited: EditedSheet,
  { at, removed, added }: { readonly at: number; readonly removed: number; readonly added: Sheet },
): EditedSheet {
  const pieces = [
    ...piecesBetween(edited, 0, at),
    { of: added, from: 0, rows: added.height },
    ...piecesBetween(edited, at + removed, edited.height),
  ];
  return withPieces(edited.start, pieces, Math.max(edited.width, added.width));
}

/** Some rows as a small sheet of their own. */
export function rowsOf(edited: EditedSheet, from: number, count: number): Sheet {
  const pieces = piecesBetween(edited, from, Math.min(from + count, edited.height));
  const columns = Array.from({ length: edited.width }, (_, column): SheetColumn => {
    const values = pieces.flatMap(({ of, from: top, rows }) =>
      Array.from({ length: rows }, (_row, row) => cellAt(of, top + row, column)),
    );
    return { kind: "plain", values };
  });
  const height = pieces.reduce((sum, { rows }) => sum + rows, 0);
  return { ...edited.start, height, width: edited.width, columns, merges: [] };
}

/** A sheet of rows given cell by cell; blank where a row is shorter. `like` gives name and dates. */
export function sheetOfRows(like: Sheet, rows: readonly (readonly CellValue[])[]): Sheet {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column): SheetColumn => ({
    kind: "plain",
    values: rows.map((row) => (row[column] === "" ? null : (row[column] ?? null))),
  }));
  return { ...like, height: rows.length, width, columns, merges: [] };
}

/** All rows as one sheet again: a copy of every column, unless nothing was edited. */
export function joinRows(edited: EditedSheet): Sheet {
  const { start, pieces, height, width } = edited;
  if (pieces.length === 1 && pieces[0]?.of === start && pieces[0].rows === start.height) return start;
  const columns = Array.from({ length: width }, (_, column) => joinColumn(edited, column));
  return { ...start, height, width, columns };
}

function withPieces(start: Sheet, all: readonly Piece[], width: number): EditedSheet {
  const pieces = all.filter(({ rows }) => rows > 0);
  const starts: number[] = [];
  let height = 0;
  for (const { rows } of pieces) {
    starts.push(height);
    height += rows;
  }
  return { start, pieces, starts, height, width };
}

function piecesBetween({ pieces, starts, height }: EditedSheet, from: number, to: number): readonly Piece[] {
  const found: Piece[] = [];
  if (from >= Math.min(to, height)) return found;
  for (let at = pieceAt(starts, from); at < pieces.length; at += 1) {
    const [piece, start = 0] = [pieces[at], starts[at]];
    if (piece === undefined || start >= to) break;
    const skipped = Math.max(0, from - start);
    const rows = Math.min(piece.rows, to - start) - skipped;
    if (rows > 0) found.push({ of: piece.of, from: piece.from + skipped, rows });
  }
  return found;
}

/** The last piece that begins at a row or above it. */
function pieceAt(starts: readonly number[], row: number): number {
  let [from, to] = [0, starts.length - 1];
  while (from < to) {
    const middle = (from + to + 1) >>> 1;
    if ((starts[middle] ?? 0) <= row) from = middle;
    else to = middle - 1;
  }
  return from;
}

function joinColumn({ start, pieces, starts, height }: EditedSheet, column: number): SheetColumn {
  const base = start.columns[column] ?? { kind: "plain" as const, values: [] };
  if (base.kind === "plain") {
    const values: CellValue[] = [];
    for (const { of, from, rows } of pieces) {
      for (let row = from; row < from + rows; row += 1) values.push(cellAt(of, row, column));
    }
    return { kind: "plain", values };
  }
  const codes = new Uint32Array(height);
  const values = base.values.slice();
  let codeOf: Map<CellValue, number> | null = null;
  for (const [at, { of, from, rows }] of pieces.entries()) {
    const top = starts[at] ?? 0;
    if (of === start) {
      codes.set(base.codes.subarray(from, from + rows), top);
      continue;
    }
    codeOf ??= new Map(values.map((value, code) => [value, code]));
    for (let row = 0; row < rows; row += 1) codes[top + row] = codeFor(cellAt(of, from + row, column), values, codeOf);
  }
  return { kind: "coded", codes, values };
}

function codeFor(value: CellValue, values: CellValue[], codeOf: Map<CellValue, number>): number {
  const known = codeOf.get(value);
  if (known !== undefined) return known;
  const code = values.push(value) - 1;
  codeOf.set(value, code);
  return code;
}

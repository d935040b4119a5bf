import type { SheetColumn } from "../files";
import type { ReadField } from "./fields";
import type { Unit } from "./heading";
import { fenOfNumber, fenOfText, parseAmount, type AmountReading } from "./parseAmount";
import { sheetColumn, type SheetSource } from "./sheetSource";

/**
 * One amount column: integer fen per row, 0 where nothing stands. NaN sends to `special`, which holds what is no plain
 * integer fen: exact amounts, errors and texts that are no amount.
 */
export interface AmountColumn {
  readonly fen: Float64Array;
  readonly special: ReadonlyMap<number, SpecialAmount>;
}

/** An amount that needs more than integer fen, or none at all. */
export type SpecialAmount = Exclude<AmountReading, { kind: "none" | "fen" }>;

/** Reads a field's amounts in the sheet's unit; null when no column holds it. */
export function readAmounts(source: SheetSource, field: ReadField, unit: Unit): AmountColumn | null {
  const column = sheetColumn(source, field);
  if (column === null) return null;
  return column.kind === "coded" ? readCoded(column, source, unit) : readPlain(column, source, unit);
}

function readCoded(column: SheetColumn & { kind: "coded" }, { top, size }: SheetSource, unit: Unit): AmountColumn {
  const readings = column.values.map((value) => parseAmount(value, unit));
  const fenOf = Float64Array.from(readings, fenOfReading);
  const fen = new Float64Array(size);
  const special = new Map<number, SpecialAmount>();
  for (let row = 0; row < size; row += 1) {
    const code = column.codes[row + top] ?? 0;
    const value = fenOf[code] ?? 0;
    fen[row] = value;
    if (value !== value) keepSpecial(special, row, readings[code]);
  }
  return { fen, special };
}

function readPlain(column: SheetColumn & { kind: "plain" }, { top, size }: SheetSource, unit: Unit): AmountColumn {
  const perUnit = unit === "wan" ? 1_000_000 : 100;
  const fen = new Float64Array(size);
  const special = new Map<number, SpecialAmount>();
  for (let row = 0; row < size; row += 1) {
    const cell = column.values[row + top] ?? null;
    let value = 0;
    if (typeof cell === "number") value = fenOfCell(cell, perUnit);
    else if (typeof cell === "string") value = fenOfText(cell, perUnit);
    else if (cell !== null) value = Number.NaN;
    if (value !== value) {
      const reading = parseAmount(cell, unit);
      value = fenOfReading(reading);
      keepSpecial(special, row, reading);
    }
    fen[row] = value;
  }
  return { fen, special };
}

/** A number with binary noise (1234.5600000000002) is tried again as Excel shows it. */
function fenOfCell(value: number, perUnit: number): number {
  const fen = fenOfNumber(value, perUnit);
  return fen === fen ? fen : fenOfNumber(Number(value.toPrecision(15)), perUnit);
}

function fenOfReading(reading: AmountReading): number {
  if (reading.kind === "none") return 0;
  return reading.kind === "fen" ? reading.fen : Number.NaN;
}

function keepSpecial(special: Map<number, SpecialAmount>, row: number, reading: AmountReading | undefined): void {
  if (reading !== undefined && reading.kind !== "none" && reading.kind !== "fen") special.set(row, reading);
}

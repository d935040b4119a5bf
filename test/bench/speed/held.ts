import { cellAt, type Sheet } from "../../../src/files";

/** Where the columns that tell groups apart stand in the generated ledger, and the amount (元). */
export const keyPlaces = [0, 1, 3, 4, 5, 7, 9] as const;
export const amountPlace = 11;

/** Sums in 分 by joined key. */
export type Sums = ReadonlyMap<string, number>;

/** A row's amount in 分; the generated ones have two decimals at most. */
export function fenAt(sheet: Sheet, row: number): number {
  return Math.round(Number(cellAt(sheet, row, amountPlace)) * 100);
}

/** A row's key, joined. */
export function keyAt(sheet: Sheet, row: number): string {
  let key = "";
  for (const place of keyPlaces) key += `${String(cellAt(sheet, row, place) ?? "")}|`;
  return key;
}

/** Throws where sums made another way are not the same to the fen: what is compared is the same work. */
export function holdTo(expected: Sums, made: Iterable<readonly [string, number]>, who: string): void {
  let count = 0;
  for (const [key, fen] of made) {
    count += 1;
    if (expected.get(key) !== fen) throw new Error(`${who}: ${key} is ${fen} and not ${String(expected.get(key))}`);
  }
  if (count !== expected.size) throw new Error(`${who}: ${count} groups and not ${expected.size}`);
}

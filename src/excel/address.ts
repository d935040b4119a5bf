import type { CellBlock } from "./workbook";

const lastRow = 1_048_576;
const lastColumn = 16_384;

function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** "B2" or "A1:C3": for messages. */
export function describeBlock({ row, column, height, width }: CellBlock): string {
  const first = `${columnLetters(column)}${String(row + 1)}`;
  const last = `${columnLetters(column + width - 1)}${String(row + height)}`;
  return first === last ? first : `${first}:${last}`;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function readOne(address: string): CellBlock | null {
  const local = address
    .slice(address.lastIndexOf("!") + 1)
    .replaceAll("$", "")
    .toUpperCase();
  const [from = "", to = from] = local.split(":");
  const [, fromLetters = "", fromDigits = ""] = /^([A-Z]{0,3})(\d{0,7})$/.exec(from) ?? [];
  const [, toLetters = "", toDigits = ""] = /^([A-Z]{0,3})(\d{0,7})$/.exec(to) ?? [];
  if (fromLetters + fromDigits === "" || toLetters + toDigits === "") return null;
  const top = fromDigits === "" ? 0 : Number(fromDigits) - 1;
  const bottom = toDigits === "" ? lastRow - 1 : Number(toDigits) - 1;
  const left = fromLetters === "" ? 0 : columnOf(fromLetters);
  const right = toLetters === "" ? lastColumn - 1 : columnOf(toLetters);
  return { row: top, column: left, height: bottom - top + 1, width: right - left + 1 };
}

/** The blocks of an address as an event tells it: "A1:C3", "5:5", "B:C", several after commas. */
export function readAddress(address: string): readonly CellBlock[] {
  return address.split(",").flatMap((part) => {
    const block = readOne(part);
    return block === null ? [] : [block];
  });
}

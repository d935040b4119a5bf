import { HostError } from "../hostError";
import { excelLimits } from "../limits";

/** A block of cells, zero-based and inclusive on all sides. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function heightOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function widthOf(area: Area): number {
  return area.right - area.left + 1;
}

export function cellCountOf(area: Area): number {
  return heightOf(area) * widthOf(area);
}

export function intersect(one: Area, other: Area): Area | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

/** The smallest area that holds both. */
export function union(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function isSameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

/** An area inside the sheet; anything else is refused as Excel refuses it. */
export function checkedArea(area: Area): Area {
  const { top, left, bottom, right } = area;
  const numbers = [top, left, bottom, right];
  const isInside =
    numbers.every((number) => Number.isInteger(number) && number >= 0) &&
    top <= bottom &&
    left <= right &&
    bottom < excelLimits.rows &&
    right < excelLimits.columns;
  if (!isInside)
    throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  return area;
}

export function columnLetters(index: number): string {
  let letters = "";
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** "A1:C3", or "A1" for one cell; whole rows and columns as Excel writes them: "2:5", "A:C". */
export function addressOf(area: Area): string {
  if (area.left === 0 && area.right === excelLimits.columns - 1) {
    return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  }
  if (area.top === 0 && area.bottom === excelLimits.rows - 1) {
    return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  }
  const first = `${columnLetters(area.left)}${String(area.top + 1)}`;
  const last = `${columnLetters(area.right)}${String(area.bottom + 1)}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as it stands before "!" in an address. */
export function quotedName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

const corner = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/;

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Reads "A1", "$A$1:B2", "A:C", "1:3", with or without a sheet name before "!", which is left to the caller. */
export function parseAddress(address: string): Area {
  const local = address.slice(address.lastIndexOf("!") + 1).toUpperCase();
  const [from = "", to = from, more] = local.split(":");
  const [, fromLetters, fromDigits] = corner.exec(from) ?? [];
  const [, toLetters, toDigits] = corner.exec(to) ?? [];
  const isWhole = fromLetters === "" || fromDigits === "";
  const isMixed = (fromLetters === "") !== (toLetters === "") || (fromDigits === "") !== (toDigits === "");
  if (local === "" || more !== undefined || fromLetters === undefined || toLetters === undefined || isMixed) {
    throw new HostError("InvalidArgument", `The address ${address} is not valid.`);
  }
  if (isWhole && !local.includes(":")) throw new HostError("InvalidArgument", `The address ${address} is not valid.`);
  const rows = fromDigits === "" ? [0, excelLimits.rows - 1] : [Number(fromDigits) - 1, Number(toDigits) - 1];
  const columns =
    fromLetters === "" ? [0, excelLimits.columns - 1] : [columnNumber(fromLetters), columnNumber(toLetters)];
  return checkedArea({
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  });
}

import type { CellValue } from "../../files";
import { WorkbookFailure } from "../failure";
import type { FormulasDone, Place } from "../workbook";
import { formulasOf, type MemorySheet, setCell, setFormula } from "./memorySheet";

type IsWanted = (formula: string) => boolean;

interface Found {
  readonly sheet: MemorySheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
}

/** Values in the place of formulas, as the real workbook does it. */
export function freezeIn(sheets: readonly MemorySheet[], isWanted: IsWanted, place: Place | null): FormulasDone {
  const found = find(sheets, isWanted).filter((one) => isWithin(place, one));
  const frozen = found.filter(({ value }) => faultOf(value) === null);
  for (const { sheet, row, column, value } of frozen) setCell(sheet, { row, column }, value);
  return { done: frozen.length, left: found.length - frozen.length };
}

/** The functions are found again, but nothing is calculated here: the cells show nothing until it is. */
export function reenterIn(sheets: readonly MemorySheet[], isWanted: IsWanted): FormulasDone {
  const lost = find(sheets, isWanted).filter(({ value }) => faultOf(value) === "#NAME?");
  for (const { sheet, row, column, formula } of lost) {
    setFormula(sheet, { row, column }, { formula: formula.replaceAll(/_xldudf_/gi, ""), value: null });
  }
  return { done: lost.length, left: 0 };
}

function find(sheets: readonly MemorySheet[], isWanted: IsWanted): readonly Found[] {
  const all = sheets.flatMap((sheet) => formulasOf(sheet).map((found) => ({ ...found, sheet })));
  const wanted = all.filter(({ formula }) => isWanted(formula));
  const locked = wanted.find(({ sheet }) => sheet.isProtected);
  if (locked !== undefined) throw new WorkbookFailure({ kind: "sheetProtected", sheet: locked.sheet.name });
  return wanted;
}

function faultOf(value: CellValue): string | null {
  return typeof value === "object" && value !== null ? value.text : null;
}

function isWithin(place: Place | null, { sheet, row, column }: Found): boolean {
  if (place === null) return true;
  const { row: top, column: left, height, width } = place;
  return place.sheetId === sheet.id && row >= top && row < top + height && column >= left && column < left + width;
}

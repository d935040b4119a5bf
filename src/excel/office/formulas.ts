import { looksLikeFault } from "../cellValues";
import type { CellBlock, FormulasDone, Place } from "../workbook";
import { BlockSize } from "./blockSize";
import { changeCells, handed, type CellChange } from "./writeCells";

/** A cell that holds a wanted formula. */
interface Found {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: unknown;
  /** #NAME? and the like: the text is an error and no text of the formula's. */
  readonly isFault: boolean;
}

type IsWanted = (formula: string) => boolean;

/** Values in the place of formulas. What a formula spills beside itself stands as values, too. */
export async function freezeFormulas(
  context: Excel.RequestContext,
  isWanted: IsWanted,
  place: Place | null,
): Promise<FormulasDone> {
  const found = await findFormulas(context, isWanted, place);
  const frozen = found.filter(({ isFault }) => !isFault);
  const spilled = await spilledBy(context, frozen);
  const own = frozen.map(({ sheet, row, column, formula, value }): CellChange => {
    return { sheet, row, column, before: formula, after: handedValue(value) };
  });
  await changeCells(context, [...own, ...spilled]);
  return { done: frozen.length, left: found.length - frozen.length };
}

/** The same formula once more, without the mark Excel puts before a function it does not know. */
export async function reenterFormulas(context: Excel.RequestContext, isWanted: IsWanted): Promise<FormulasDone> {
  const found = (await findFormulas(context, isWanted, null)).filter(
    ({ value, isFault }) => isFault && value === "#NAME?",
  );
  const changes = found.map(({ sheet, row, column, formula }): CellChange => {
    return { sheet, row, column, before: formula, after: formula.replaceAll(/_xldudf_/gi, "") };
  });
  await changeCells(context, changes);
  return { done: found.length, left: 0 };
}

async function findFormulas(
  context: Excel.RequestContext,
  isWanted: IsWanted,
  place: Place | null,
): Promise<readonly Found[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const found: Found[] = [];
  for (const sheet of worksheets.items.filter(({ id }) => place === null || place.sheetId === id)) {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,rowCount,columnIndex,columnCount");
    await context.sync();
    if (used.isNullObject) continue;
    const whole = { row: used.rowIndex, column: used.columnIndex, height: used.rowCount, width: used.columnCount };
    const block = place === null ? whole : intersection(whole, place);
    if (block !== null) found.push(...(await findInBlock(context, { sheet, block, isWanted })));
  }
  return found;
}

function intersection(one: CellBlock, other: CellBlock): CellBlock | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const height = Math.min(one.row + one.height, other.row + other.height) - row;
  const width = Math.min(one.column + one.width, other.column + other.width) - column;
  return height > 0 && width > 0 ? { row, column, height, width } : null;
}

interface Search {
  readonly sheet: Excel.Worksheet;
  readonly block: CellBlock;
  readonly isWanted: IsWanted;
}

/** Formulas are read in pieces small enough for Excel; values only of pieces that hold a wanted one. */
async function findInBlock(context: Excel.RequestContext, { sheet, block, isWanted }: Search): Promise<Found[]> {
  const found: Found[] = [];
  const { rows } = new BlockSize(block.width);
  for (let top = 0; top < block.height; top += rows) {
    const height = Math.min(rows, block.height - top);
    const range = sheet.getRangeByIndexes(block.row + top, block.column, height, block.width);
    range.load("formulas");
    await context.sync();
    const formulas: readonly (readonly unknown[])[] = range.formulas;
    if (!formulas.some((line) => line.some((cell) => isFormula(cell) && isWanted(cell)))) continue;
    range.load("values,valueTypes");
    await context.sync();
    formulas.forEach((line, down) => {
      line.forEach((formula, across) => {
        if (!isFormula(formula) || !isWanted(formula)) return;
        const value: unknown = range.values[down]?.[across];
        const isFault = looksLikeFault(value) && range.valueTypes[down]?.[across] === "Error";
        found.push({
          sheet,
          row: block.row + top + down,
          column: block.column + across,
          formula,
          value,
          isFault,
        });
      });
    });
  }
  return found;
}

function isFormula(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}

/** Cells that only show what a formula spills: they are empty of their own and would be lost with it. */
async function spilledBy(context: Excel.RequestContext, found: readonly Found[]): Promise<readonly CellChange[]> {
  const areas = found.map(({ sheet, row, column }) => {
    const area = sheet.getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject();
    return area.load("rowIndex,columnIndex,values");
  });
  if (areas.length === 0) return [];
  await context.sync();
  return areas.flatMap((area, index) => {
    const anchor = found[index];
    if (anchor === undefined || area.isNullObject) return [];
    const { sheet, row, column } = anchor;
    return area.values.flatMap((line: readonly unknown[], down) =>
      line.flatMap((value, across): CellChange[] =>
        down === 0 && across === 0
          ? []
          : [{ sheet, row: row + down, column: column + across, before: "", after: handedValue(value) }],
      ),
    );
  });
}

function handedValue(value: unknown): string | number | boolean {
  return typeof value === "number" || typeof value === "boolean" ? value : handed(String(value ?? ""), null);
}

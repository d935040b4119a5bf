import { WorkbookFailure } from "../failure";
import type { CellWrite } from "../workbook";
import { flush } from "./putOnSheet";
import type { NamedSheet } from "./readSheet";
import { codeOf } from "./runExcel";

/** Cells sent between two syncs. */
const cellsAtOnce = 500;

/** One cell to set: what Excel is handed, and what to hand it to take that back. */
export interface CellChange {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly after: string | number | boolean;
  readonly before: unknown;
}

/** Puts values into single cells; what Excel refuses half way is taken back. */
export async function writeCells(
  context: Excel.RequestContext,
  { sheet }: NamedSheet,
  cells: readonly CellWrite[],
): Promise<void> {
  const looks = cells.map(({ row, column }) =>
    sheet.getRangeByIndexes(row, column, 1, 1).load("formulas,numberFormat"),
  );
  await context.sync();
  const changes = cells.map(({ row, column, value }, index): CellChange => {
    const format: unknown = looks[index]?.numberFormat[0]?.[0];
    return {
      sheet,
      row,
      column,
      before: asBefore(looks[index]?.formulas[0]?.[0], format),
      after: handed(value, format),
    };
  });
  await changeCells(context, changes);
}

/** What a cell holds, as it must be handed back: a formula as a formula, a text as a text. */
function asBefore(held: unknown, numberFormat: unknown): unknown {
  return typeof held === "string" && !held.startsWith("=") ? handed(held, numberFormat) : held;
}

/** An apostrophe, which Excel takes off again, keeps a text the text it is; a cell formatted as text needs none. */
export function handed(value: string | number | boolean | null, numberFormat: unknown): string | number | boolean {
  if (value === null || value === "") return "";
  if (typeof value !== "string") return value;
  return numberFormat === "@" && !/^[=+\-@']/.test(value) ? value : `'${value}`;
}

/** Sets cells, all of them or none. */
export async function changeCells(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<void> {
  try {
    await setAll(context, changes, (change) => change.after);
  } catch (error) {
    await takeBack(context, changes, error);
    throw error;
  }
}

/** In the order of writing: where a protected sheet stops this, it has stopped the writing, too. */
async function takeBack(context: Excel.RequestContext, changes: readonly CellChange[], reason: unknown): Promise<void> {
  const before = (): Promise<void> => setAll(context, changes, (change) => change.before);
  try {
    await before().catch(before);
  } catch (error) {
    if (codeOf(error) !== "AccessDenied") throw new WorkbookFailure({ kind: "notRestored", sheets: [] }, reason);
  }
}

async function setAll(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  valueOf: (change: CellChange) => unknown,
): Promise<void> {
  for (let first = 0; first < changes.length; first += cellsAtOnce) {
    for (const change of changes.slice(first, first + cellsAtOnce)) {
      change.sheet.getRangeByIndexes(change.row, change.column, 1, 1).formulas = [[valueOf(change)]];
    }
    await flush(context);
  }
}

import { gridValueOf, type CellBlock, type SheetSummary } from "../../src/excel";
import type { CellValue } from "../../src/files";
import type { SheetPlan } from "../../src/layout";
import { text } from "../text";
import type { FindingView } from "../views";

/** Rows or columns the clerk put in (`by` above 0) or took out inside a printed area, from `at` (zero-based) on. */
export interface Displacement {
  readonly what: "rows" | "columns";
  readonly at: number;
  readonly by: number;
}

/** How far beyond the printed area its last row or column is looked for. */
const reach = { rows: 200, columns: 30 };

/** What must be read of a sheet to tell whether its printed area is still in one piece. */
export function areaToLookAt({ height, width }: SheetPlan): CellBlock {
  return { row: 0, column: 0, height: height + reach.rows, width: width + reach.columns };
}

type Rows = readonly (readonly CellValue[])[];

/**
 * Whether figures stand elsewhere than they were written, told by the last printed row and column: their words are looked
 * for where the sheet's mark says that they were put. Null while they are there, or where they were overwritten.
 */
export function displacementOf(
  plan: SheetPlan,
  { printed }: Pick<SheetSummary, "printed">,
  values: Rows,
): Displacement | null {
  const planned = spread(plan);
  const size = printed ?? { height: plan.height, width: plan.width };
  const rows = displaced(planned, values, size.height - plan.height);
  if (rows !== null) return { what: "rows", ...rows };
  const columns = displaced(turned(planned), turned(values), size.width - plan.width);
  return columns === null ? null : { what: "columns", ...columns };
}

function spread({ cells, height, width }: SheetPlan): Rows {
  const rows = Array.from({ length: height }, () => new Array<CellValue>(width).fill(null));
  for (const { row, column, value } of cells) {
    const line = rows[row];
    if (line !== undefined) line[column] = gridValueOf(value);
  }
  return rows;
}

function turned(rows: Rows): Rows {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_column, column) => rows.map((row) => row[column] ?? null));
}

/** What a row is known by: its words. Figures may be edited by hand. */
function wordsIn(row: readonly CellValue[]): readonly string[] {
  return row.filter((cell): cell is string => typeof cell === "string" && cell !== "");
}

/** Whether a row says all these words in their order; the clerk's notes beside them do not count. */
function says(row: readonly CellValue[] | undefined, words: readonly string[]): boolean {
  let next = 0;
  for (const cell of row ?? []) if (cell === words[next]) next += 1;
  return next === words.length;
}

function displaced(planned: Rows, found: Rows, grown: number): Omit<Displacement, "what"> | null {
  const wanted = planned.map(wordsIn);
  const last = wanted.findLastIndex((words) => words.length > 0);
  const words = wanted[last];
  if (words === undefined || says(found[last + grown], words)) return null;
  const ways = found.flatMap((row, at) => (says(row, words) ? [at - last - grown] : []));
  const held = (by: number): number => wanted.filter((one, at) => says(found[at + by + grown], one)).length;
  const [by] = ways.toSorted((one, other) => held(other) - held(one) || Math.abs(one) - Math.abs(other));
  if (by === undefined) return null;
  const at = wanted.findIndex((one, row) => !says(found[row], one));
  return { at: Math.max(0, at), by };
}

/** Where a planned row or column stands now. */
export function placeNow(place: number, found: Displacement | undefined, what: Displacement["what"]): number {
  return found === undefined || found.what !== what || place < found.at ? place : place + found.by;
}

/** Which planned row or column stands at a place now; −1 for one the clerk put in. */
export function placePlanned(place: number, found: Displacement | undefined, what: Displacement["what"]): number {
  if (found === undefined || found.what !== what || place < found.at) return place;
  return place < found.at + found.by ? -1 : place - found.by;
}

/** The finding that stands for all of a sheet whose printed area is no longer in one piece. */
export function displacedFinding(plan: SheetPlan, found: Displacement): FindingView {
  const isRows = found.what === "rows";
  return {
    key: displacedKey(plan.id),
    title: text.check.handEdit,
    clause: text.check.handEdit,
    verdict: "error",
    form: null,
    cells: [],
    message: text.check.displaced({ sheet: plan.name, ...found }),
    waiver: { kind: "none" },
    remedy: "restore",
    place: { plan: plan.id, row: isRows ? found.at : 0, column: isRows ? 0 : found.at },
  };
}

export function displacedKey(plan: string): string {
  return `displaced:${plan}`;
}

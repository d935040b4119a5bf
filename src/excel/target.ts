import type { SheetPlan } from "../layout";
import { type ChangedBlock, changedBlocks } from "./changedBlocks";
import { WorkbookFailure } from "./failure";
import { freeName, nameWith } from "./freeName";
import { type LayoutMark, layoutMarkOf, readLayoutMark } from "./mark";
import { type GridValue, type PlannedGrid, spreadPlan } from "./plannedGrid";
import { reshapedWord } from "./messages";
import type { SheetSummary, WriteOptions } from "./workbook";

/** A sheet as it was found, with the marks of its period and layout. */
export interface FoundSheet extends Omit<SheetSummary, "printed"> {
  readonly period: string | null;
  readonly layout: string | null;
}

/** A plan and the sheet it goes to. */
export interface Target {
  readonly plan: SheetPlan;
  readonly grid: PlannedGrid;
  readonly mark: LayoutMark;
  /** The sheet of ours that is there already; null when one must be added. */
  readonly found: FoundSheet | null;
  readonly name: string;
  readonly period: string | null;
  /** The sheet of another period, or out of shape, that makes room, and what it is called then. */
  readonly former: { readonly found: FoundSheet; readonly name: string } | null;
}

/** A sheet of ours that is written in place: how its printed area grows, and over which cells. */
export interface InPlace {
  readonly found: FoundSheet;
  readonly isLayoutNew: boolean;
  /** The printed area before. */
  readonly height: number;
  readonly width: number;
  /** The table grows, and the clerk has cells of her own below or beside it that must move along. */
  readonly isPushingRows: boolean;
  /** Columns put in before her cells beside it. */
  readonly insertedColumns: number;
}

/** A copied sheet carries our mark as well: the one with the planned name is ours, else the first. */
function findOwn(plan: SheetPlan, marked: readonly FoundSheet[]): FoundSheet | null {
  return marked.find((sheet) => sheet.name === plan.name) ?? marked[0] ?? null;
}

/** Finds every plan its sheet. A sheet of another period, or one taken out of shape, is not written over: it makes room. */
export function chooseTargets(
  plans: readonly SheetPlan[],
  sheets: readonly FoundSheet[],
  { period: wanted, reshaped = [] }: Pick<WriteOptions, "period" | "reshaped">,
): readonly Target[] {
  const period = wanted ?? null;
  const taken = new Set(sheets.map((sheet) => sheet.name));
  return plans.map((plan) => {
    const marked = sheets.filter((sheet) => sheet.plan === plan.id);
    const isOfPeriod = (sheet: FoundSheet): boolean =>
      period === null || sheet.period === null || sheet.period === period;
    const own = findOwn(plan, marked.filter(isOfPeriod));
    const isReshaped = own !== null && reshaped.includes(plan.id);
    const found = isReshaped ? null : own;
    const former = isReshaped
      ? makeRoom(own, reshapedWord, taken)
      : found === null
        ? asideOf(findOwn(plan, marked), taken)
        : null;
    const name = found?.name ?? freeName(plan.name, [...taken]);
    taken.add(name);
    return { plan, grid: spreadPlan(plan), mark: layoutMarkOf(plan), found, name, period, former };
  });
}

/** A sheet of another period is called 公开01表(2023) from here on. */
function asideOf(found: FoundSheet | null, taken: Set<string>): Target["former"] {
  return found === null ? null : makeRoom(found, found.period ?? "", taken);
}

function makeRoom(found: FoundSheet, words: string, taken: Set<string>): Target["former"] {
  const name = freeName(nameWith(found.name, words), [...taken]);
  taken.delete(found.name);
  taken.add(name);
  return { found, name };
}

/** Refuses before anything is written: a protected sheet of ours, or a new sheet in a protected workbook. */
export function refuseProtected(targets: readonly Target[], isStructureProtected: boolean): void {
  const locked = targets.find(({ found }) => found?.isProtected === true);
  if (locked !== undefined) throw new WorkbookFailure({ kind: "sheetProtected", sheet: locked.name });
  if (isStructureProtected && targets.some(({ found }) => found === null)) {
    throw new WorkbookFailure({ kind: "workbookProtected" });
  }
}

/** How a plan goes onto its sheet: what lies outside the printed area before is the clerk's and is pushed, not covered. */
export function fitInPlace({ plan, mark }: Target, found: FoundSheet): InPlace {
  const before = readLayoutMark(found.layout) ?? { height: plan.height, width: plan.width, print: "" };
  const { height, width } = before;
  const isBeside = found.width > width;
  return {
    found,
    isLayoutNew: before.print !== mark.print,
    height,
    width,
    isPushingRows: plan.height > height && (isBeside || found.height > height),
    insertedColumns: isBeside ? Math.max(0, plan.width - width) : 0,
  };
}

/** The cells to write, when `before` is what the printed areas before and after hold together. */
export function blocksToWrite(grid: PlannedGrid, before: readonly (readonly GridValue[])[]): readonly ChangedBlock[] {
  const height = Math.max(before.length, grid.values.length);
  const width = Math.max(before[0]?.length ?? 0, grid.values[0]?.length ?? 0);
  const after = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => grid.values[row]?.[column] ?? null),
  );
  return changedBlocks(before, after);
}

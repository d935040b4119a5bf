import type { CellValue } from "../../../files";
import type { Area } from "./area";

/** Who changed it: the person at the grid, the add-in through the bridge, or a file being opened. */
export type Origin = "person" | "addin" | "load";

/** One thing that happened to the workbook, told once an action is done: what a grid redraws and an event reports. */
export type ModelChange =
  | {
      readonly kind: "values";
      readonly sheetId: string;
      readonly area: Area;
      readonly origin: Origin;
      readonly detail: ValueDetail | null;
    }
  | { readonly kind: "results"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "formats"; readonly sheetId: string; readonly area: Area; readonly origin: Origin }
  | { readonly kind: "shifted"; readonly sheetId: string; readonly shift: Shift; readonly origin: Origin }
  | {
      readonly kind: "merges" | "sizes" | "pageLayout" | "protection" | "marks" | "choices" | "panes" | "charts";
      readonly sheetId: string;
    }
  | { readonly kind: "sheetAdded" | "sheetDeleted"; readonly sheetId: string; readonly origin: Origin }
  | { readonly kind: "sheetRenamed" | "sheetMoved" | "sheetShown"; readonly sheetId: string }
  | { readonly kind: "activated"; readonly sheetId: string; readonly left: string | null }
  | { readonly kind: "selected"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "stateChanged" };

/** What a single-cell edit reports; a block reports none. */
export interface ValueDetail {
  readonly before: CellValue;
  readonly after: CellValue;
}

/** Whole rows or columns inserted or deleted. */
export interface Shift {
  readonly what: "rows" | "columns";
  readonly how: "inserted" | "deleted";
  readonly at: number;
  readonly count: number;
}

/** Where an area stands after a shift; null when it was deleted whole. */
export function shifted(area: Area, { what, how, at, count }: Shift): Area | null {
  const [first, last] = what === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  const [newFirst, newLast] =
    how === "inserted"
      ? [first >= at ? first + count : first, last >= at ? last + count : last]
      : [first < at ? first : Math.max(at, first - count), last < at ? last : Math.max(at - 1, last - count)];
  if (newLast < newFirst) return null;
  return what === "rows" ? { ...area, top: newFirst, bottom: newLast } : { ...area, left: newFirst, right: newLast };
}

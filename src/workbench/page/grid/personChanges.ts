import type { ICommandInfo, IObjectMatrixPrimitiveType, IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  type IMoveRangeMutationParams,
  type IRemoveSheetMutationParams,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/preset-sheets-core";
import type { Shift } from "../../host";
import type { CellPlace } from "./readGrid";

/** What a command of the grid did, in the words the host is told in. Sheets by their id in the grid. */
export type PersonChange =
  | { readonly kind: "cells"; readonly gridId: string; readonly cells: readonly CellPlace[] }
  | { readonly kind: "everyCell" | "merges" | "sizes" | "panes" | "tab" | "activated"; readonly gridId: string }
  | { readonly kind: "shifted"; readonly gridId: string; readonly shift: Shift }
  | { readonly kind: "sheetAdded" | "sheetRemoved"; readonly gridId: string }
  | { readonly kind: "selected"; readonly gridId: string; readonly range: IRange };

/** Commands after which a part of a sheet is read anew. */
const parts: Readonly<Record<string, "everyCell" | "merges" | "sizes" | "panes" | "tab" | "activated">> = {
  [AddWorksheetMergeMutation.id]: "merges",
  [RemoveWorksheetMergeMutation.id]: "merges",
  [SetWorksheetColWidthMutation.id]: "sizes",
  [SetWorksheetRowHeightMutation.id]: "sizes",
  [SetWorksheetRowAutoHeightMutation.id]: "sizes",
  [SetRowHiddenMutation.id]: "sizes",
  [SetRowVisibleMutation.id]: "sizes",
  [SetColHiddenMutation.id]: "sizes",
  [SetColVisibleMutation.id]: "sizes",
  [SetFrozenMutation.id]: "panes",
  [ToggleGridlinesMutation.id]: "panes",
  [SetWorksheetNameMutation.id]: "tab",
  [SetWorksheetOrderMutation.id]: "tab",
  [SetWorksheetHideMutation.id]: "tab",
  [SetTabColorMutation.id]: "tab",
  [SetWorksheetActiveOperation.id]: "activated",
  [ReorderRangeMutation.id]: "everyCell",
  [MoveRowsMutation.id]: "everyCell",
  [MoveColsMutation.id]: "everyCell",
};

const shifts: Readonly<Record<string, Pick<Shift, "what" | "how">>> = {
  [InsertRowMutation.id]: { what: "rows", how: "inserted" },
  [RemoveRowMutation.id]: { what: "rows", how: "deleted" },
  [InsertColMutation.id]: { what: "columns", how: "inserted" },
  [RemoveColMutation.id]: { what: "columns", how: "deleted" },
};

/** True for commands before which everything gathered must be handed on, since places change. */
export function movesPlaces(id: string): boolean {
  return shifts[id] !== undefined || parts[id] === "everyCell" || id === RemoveSheetMutation.id;
}

function cellsOfMatrix(matrix: IObjectMatrixPrimitiveType<unknown> | undefined): CellPlace[] {
  return Object.entries(matrix ?? {}).flatMap(([row, cells]) =>
    Object.keys(cells ?? {}).map((column) => ({ row: Number(row), column: Number(column) })),
  );
}

/** The changes one command of the grid made; none for commands that change nothing the host knows. */
export function changesOf({ id, params }: Readonly<ICommandInfo>): readonly PersonChange[] {
  const given: { subUnitId?: string; range?: IRange; sheet?: { id: string } } = { ...params };
  const gridId = given.subUnitId ?? given.sheet?.id ?? "";
  const part = parts[id];
  if (part !== undefined) return [{ kind: part, gridId }];
  const shift = shifts[id];
  if (shift !== undefined && given.range !== undefined)
    return [{ kind: "shifted", gridId, shift: shiftOf(shift, given.range) }];
  switch (id) {
    case SetRangeValuesMutation.id:
      return [
        { kind: "cells", gridId, cells: cellsOfMatrix(asParams<ISetRangeValuesMutationParams>(params).cellValue) },
      ];
    case MoveRangeMutation.id:
      return movedCells(asParams<IMoveRangeMutationParams>(params));
    case InsertSheetMutation.id:
      return [{ kind: "sheetAdded", gridId }];
    case RemoveSheetMutation.id:
      return [{ kind: "sheetRemoved", gridId: asParams<IRemoveSheetMutationParams>(params).subUnitId }];
    case SetSelectionsOperation.id:
      return selectedRange(asParams<ISetSelectionsOperationParams>(params));
    default:
      return [];
  }
}

function shiftOf(shift: Pick<Shift, "what" | "how">, range: IRange): Shift {
  const [first, last] = shift.what === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { ...shift, at: first, count: last - first + 1 };
}

function movedCells({ from, to }: IMoveRangeMutationParams): readonly PersonChange[] {
  return [from, to].map(({ subUnitId, value }) => ({ kind: "cells", gridId: subUnitId, cells: cellsOfMatrix(value) }));
}

function selectedRange({ subUnitId, selections }: ISetSelectionsOperationParams): readonly PersonChange[] {
  const last = selections[selections.length - 1];
  return last === undefined ? [] : [{ kind: "selected", gridId: subUnitId, range: last.range }];
}

/** The parameters a command of that id carries, by the grid's own contract. */
function asParams<T extends object>(params: object | undefined): T {
  return params as T;
}

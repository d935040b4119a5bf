import type { ICellData, Nullable } from "@univerjs/core";
import type { HostSheet } from "../../host";
import { type Binding, hostSheetOf, worksheetOf } from "./binding";
import { fromCell } from "./cells";
import type { PersonChange } from "./personChanges";
import { areaOf, type CellPlace, isSameValue } from "./readGrid";
import type { HostDrawing } from "./showHost";

/** Takes what the grid calculated for formulas over into the host: no edit, and no event of one. */
export function readResults(binding: Binding, drawing: HostDrawing, changes: readonly PersonChange[]): void {
  drawing.silently(() => {
    for (const change of changes) {
      const worksheet = binding.workbook.getSheetBySheetId(change.gridId);
      const sheet = hostSheetOf(binding, change.gridId);
      if (change.kind !== "cells" || !worksheet || sheet === null) continue;
      const changed = change.cells.filter(({ row, column }) => {
        const value = fromCell(worksheet.getCellRaw(row, column));
        if (sheet.formulaAt(row, column) === null || isSameValue(value, sheet.valueAt(row, column))) return false;
        sheet.column(column).setResult(row, value);
        return true;
      });
      tellResults(binding, sheet, changed);
    }
  });
}

function tellResults({ host }: Binding, sheet: HostSheet, changed: readonly CellPlace[]): void {
  if (changed.length > 0) host.book.tell({ kind: "results", sheetId: sheet.id, area: areaOf(changed) });
}

/** Takes over what formulas spill into the cells beside them. */
export function readSpills(binding: Binding, drawing: HostDrawing): void {
  const all = binding.grid.formulas.getArrayFormulaCellData()[binding.workbook.getUnitId()] ?? {};
  drawing.silently(() => {
    for (const sheet of binding.host.book.sheets) {
      const matrix = all[binding.sheets.gridId(sheet.id)] ?? {};
      const cells = spilledCells(sheet, matrix);
      const gone = binding.spills.replace(
        sheet.id,
        cells.map(({ place }) => place),
      );
      const changed = cells.filter(({ place: { row, column }, cell }) => {
        const value = fromCell(cell);
        if (isSameValue(value, sheet.valueAt(row, column))) return false;
        sheet.column(column).setValue(row, value);
        return true;
      });
      for (const place of gone) emptyOrOwn(binding, sheet, place);
      tellResults(binding, sheet, [...changed.map(({ place }) => place), ...gone]);
    }
  });
}

type Spilled = { readonly place: CellPlace; readonly cell: Nullable<ICellData> };

function spilledCells(
  sheet: HostSheet,
  matrix: Record<number, Record<number, Nullable<ICellData>>>,
): readonly Spilled[] {
  return Object.entries(matrix).flatMap(([row, cells]) =>
    Object.entries(cells)
      .map(([column, cell]) => ({ place: { row: Number(row), column: Number(column) }, cell }))
      .filter(({ place }) => sheet.formulaAt(place.row, place.column) === null),
  );
}

/** A cell nothing spills into any more holds what the grid has there: nothing, or what the person typed over it. */
function emptyOrOwn(binding: Binding, sheet: HostSheet, { row, column }: CellPlace): void {
  if (sheet.formulaAt(row, column) !== null) return;
  sheet.column(column).setValue(row, fromCell(worksheetOf(binding, sheet.id)?.getCellRaw(row, column)));
}

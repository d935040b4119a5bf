import { type Binding, hostSheetOf } from "./binding";
import { fromCell } from "./cells";
import type { PersonChange } from "./personChanges";
import { areaOf, isSameValue } from "./readGrid";
import type { HostDrawing } from "./showHost";

/** Takes what the grid calculated for formulas over into the host: no edit, and no event of one. */
export function readResults(binding: Binding, drawing: HostDrawing, changes: readonly PersonChange[]): void {
  drawing.silently(() => {
    for (const change of changes) {
      const worksheet = binding.workbook.getSheetBySheetId(change.gridId);
      const sheet = hostSheetOf(binding, change.gridId);
      if (change.kind !== "cells" || worksheet === null || worksheet === undefined || sheet === null) continue;
      const changed = change.cells.filter(({ row, column }) => {
        const value = fromCell(worksheet.getCellRaw(row, column));
        if (sheet.formulaAt(row, column) === null || isSameValue(value, sheet.valueAt(row, column))) return false;
        sheet.column(column).setResult(row, value);
        return true;
      });
      if (changed.length > 0) binding.host.book.tell({ kind: "results", sheetId: sheet.id, area: areaOf(changed) });
    }
  });
}

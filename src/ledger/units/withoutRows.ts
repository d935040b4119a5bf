import type { Sheet, SheetColumn } from "../../files";

/** The sheet with some rows blanked (1-based, as entries name them); every other row keeps its number. */
export function withoutRows(sheet: Sheet, rows: ReadonlySet<number>): Sheet {
  if (rows.size === 0) return sheet;
  const columns = sheet.columns.map((column): SheetColumn => {
    const values = Array.from({ length: sheet.height }, (_, row) => {
      if (rows.has(row + 1)) return null;
      return (column.kind === "plain" ? column.values[row] : column.values[column.codes[row] ?? 0]) ?? null;
    });
    return { kind: "plain", values };
  });
  return { ...sheet, columns };
}

import type { CellValue, Sheet, SheetColumn } from "../../src/files";
import type { Patch } from "./message";

/** The sheet with changed cells in place. Only columns that changed are copied; the sheet grows where a patch reaches out. */
export function patched(sheet: Sheet, patches: readonly Patch[]): Sheet {
  return patches.filter((patch) => patch.sheet === sheet.name).reduce(withPatch, sheet);
}

function withPatch(sheet: Sheet, { row, column, values }: Patch): Sheet {
  const width = Math.max(sheet.width, column + (values[0]?.length ?? 0));
  const height = Math.max(sheet.height, row + values.length);
  const columns = Array.from({ length: width }, (_column, index): SheetColumn => {
    const old = sheet.columns[index] ?? { kind: "plain" as const, values: [] };
    const isTouched = index >= column && index < column + (values[0]?.length ?? 0);
    if (!isTouched) return height === sheet.height ? old : grown(old, height);
    return withCells(grown(old, height), { row, cells: values.map((line) => line[index - column] ?? null) });
  });
  return { ...sheet, width, height, columns };
}

/** The column at a greater height, blank below. */
function grown(column: SheetColumn, height: number): SheetColumn {
  if (column.kind === "plain") {
    const blanks = Array.from({ length: Math.max(0, height - column.values.length) }, () => null);
    return blanks.length === 0 ? column : { kind: "plain", values: [...column.values, ...blanks] };
  }
  if (column.codes.length >= height) return column;
  const { values, code } = withValue(column.values, null);
  const codes = new Uint32Array(height).fill(code);
  codes.set(column.codes);
  return { kind: "coded", codes, values };
}

function withCells(
  column: SheetColumn,
  { row, cells }: { readonly row: number; readonly cells: readonly CellValue[] },
): SheetColumn {
  if (column.kind === "plain") {
    const values = column.values.slice();
    cells.forEach((cell, index) => (values[row + index] = cell));
    return { kind: "plain", values };
  }
  const codes = column.codes.slice();
  let { values } = column;
  cells.forEach((cell, index) => {
    const found = withValue(values, cell);
    values = found.values;
    codes[row + index] = found.code;
  });
  return { kind: "coded", codes, values };
}

/** The dictionary with a value in it, and its code. */
function withValue(values: readonly CellValue[], value: CellValue): { values: readonly CellValue[]; code: number } {
  const isFault = typeof value === "object" && value !== null;
  const code = isFault
    ? values.findIndex((known) => typeof known === "object" && known?.text === value.text)
    : values.indexOf(value);
  return code >= 0 ? { values, code } : { values: [...values, value], code: values.length };
}

import { type CellValue as XlsxValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { CellValue } from "../../../files";
import type { ExcelHost, HostBook, HostSheet } from "../../host";
import { widthOfPoints } from "./loadLook";
import { addState } from "./workbookState";
import { writeStyle } from "./xlsxStyles";

/** Whether a cell only shows what a formula beside it spills: it is not written. */
type IsSpilled = (sheetId: string, row: number, column: number) => boolean;

/** The host's workbook as xlsx bytes: values, formulas, looks, sizes, and what the add-in keeps in it. */
export async function saveWorkbook(host: ExcelHost, isSpilled: IsSpilled): Promise<Uint8Array> {
  const { book } = host;
  const bytes = await writeXlsx({
    sheets: book.sheets.map((sheet) => writeSheet(book, sheet, isSpilled)),
    activeSheet: book.sheets.indexOf(book.active),
  });
  return addState(bytes, host);
}

function writeSheet(book: HostBook, sheet: HostSheet, isSpilled: IsSpilled): WriteSheet {
  const frozen = sheet.frozen;
  return {
    name: sheet.name,
    ...writeCells(book, sheet, isSpilled),
    columns: writeColumns(sheet),
    rowDefs: writeRows(sheet),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    ...(frozen === null
      ? {}
      : {
          freezePane: {
            rows: frozen.bottom < 1_048_575 ? frozen.bottom + 1 : 0,
            columns: frozen.right < 16_383 ? frozen.right + 1 : 0,
          },
        }),
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor === "" ? {} : { tabColor: { rgb: sheet.tabColor.slice(1) } }),
    },
    hidden: sheet.visibility === "Hidden",
    veryHidden: sheet.visibility === "VeryHidden",
  };
}

function writeCells(
  book: HostBook,
  sheet: HostSheet,
  isSpilled: IsSpilled,
): Required<Pick<WriteSheet, "rows" | "cells">> {
  const used = sheet.usedArea(false);
  const rows: XlsxValue[][] = Array.from({ length: (used?.bottom ?? -1) + 1 }, () => []);
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  const styles = new Map<number, ReturnType<typeof writeStyle>>();
  const styleOf = (number: number): ReturnType<typeof writeStyle> => {
    const style = styles.get(number) ?? writeStyle(book.formats.format(number));
    styles.set(number, style);
    return style;
  };
  sheet.columns.forEach((column, index) => {
    for (let row = 0; row < rows.length; row++) {
      const value = isSpilled(sheet.id, row, index) ? null : toXlsx(column.valueAt(row));
      const formula = column.formulaAt(row);
      const format = column.formatAt(row);
      const line = rows[row];
      if (line !== undefined) line[index] = value;
      if (formula === null && format === 0) continue;
      cells.set(`${String(row)},${String(index)}`, {
        value,
        ...(format === 0 ? {} : { style: styleOf(format) }),
        ...(formula === null ? {} : { formula: formula.replace(/^=/, ""), formulaResult: value }),
      });
    }
  });
  for (const line of rows) for (let column = 0; column < line.length; column++) line[column] ??= null;
  return { rows, cells };
}

/** An error value is written as its text: the writer has no kind of cell for it. */
function toXlsx(value: CellValue): XlsxValue {
  return typeof value === "object" && value !== null ? value.text : value;
}

function writeColumns(sheet: HostSheet): NonNullable<WriteSheet["columns"]> {
  const last = Math.max(-1, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns);
  return Array.from({ length: last + 1 }, (_, column) => {
    const points = sheet.columnWidths.get(column);
    return {
      ...(points === undefined ? {} : { width: widthOfPoints(points) }),
      hidden: sheet.hiddenColumns.has(column),
    };
  });
}

function writeRows(sheet: HostSheet): NonNullable<WriteSheet["rowDefs"]> {
  const rows = new Set([...sheet.rowHeights.keys(), ...sheet.hiddenRows]);
  return new Map(
    [...rows].map((row) => {
      const height = sheet.rowHeights.get(row);
      return [row, { ...(height === undefined ? {} : { height }), hidden: sheet.hiddenRows.has(row) }] as const;
    }),
  );
}

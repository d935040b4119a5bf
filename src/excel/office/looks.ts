import type { Merge } from "../../files";
import type { SheetPlan } from "../../layout";

/** Formats, sizes and print set-up of a sheet's printed area before it is laid out anew. */
export interface Looks {
  readonly numberFormats: readonly (readonly string[])[];
  readonly cells: readonly (readonly Excel.CellProperties[])[];
  readonly rows: readonly Excel.RowProperties[];
  readonly columns: readonly Excel.ColumnProperties[];
  readonly merges: readonly Merge[];
  readonly choices: readonly { readonly range: Excel.Range; readonly validation: Excel.DataValidation }[];
  readonly page: Excel.PageLayout;
  readonly printArea: Excel.RangeAreas;
  readonly titleRows: Excel.Range;
}

const everyProperty: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    fill: { color: true, pattern: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** Asks for all of it; the answer can be put together once the sync is done and the merges are known. */
export function askForLooks(
  sheet: Excel.Worksheet,
  range: Excel.Range,
  plan: SheetPlan,
): (merges: readonly Merge[]) => Looks {
  range.load("numberFormat");
  const cells = range.getCellProperties(everyProperty);
  const rows = range.getRowProperties({ format: { rowHeight: true } });
  const columns = range.getColumnProperties({ format: { columnWidth: true } });
  const page = sheet.pageLayout;
  page.load(
    "orientation,paperSize,zoom,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin," +
      "centerHorizontally,headersFooters/defaultForAllPages/centerFooter",
  );
  const printArea = page.getPrintAreaOrNullObject();
  const titleRows = page.getPrintTitleRowsOrNullObject();
  printArea.load("address");
  titleRows.load("address");
  const choices = plan.choices.map(({ area }) => askForChoices(sheet, area));
  return (merges) => ({
    numberFormats: range.numberFormat,
    cells: cells.value,
    rows: rows.value,
    columns: columns.value,
    ...{ merges, choices, page, printArea, titleRows },
  });
}

function askForChoices(sheet: Excel.Worksheet, { top, left, bottom, right }: Merge): Looks["choices"][number] {
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  range.dataValidation.load("type,rule");
  return { range, validation: range.dataValidation };
}

function settableBorder(border: Excel.CellBorder | undefined): Excel.CellBorder {
  return border === undefined || border.style === "None" ? { style: "None" } : border;
}

/** What was read of a cell, as the bulk call takes it back: no colour where there was no fill. */
export function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  const { font, fill, borders, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format ?? {};
  return {
    format: {
      ...(font === undefined ? {} : { font }),
      ...(fill?.color === undefined || fill.pattern === "None" ? {} : { fill: { color: fill.color } }),
      borders: {
        top: settableBorder(borders?.top),
        bottom: settableBorder(borders?.bottom),
        left: settableBorder(borders?.left),
        right: settableBorder(borders?.right),
      },
      ...(horizontalAlignment === undefined ? {} : { horizontalAlignment }),
      ...(verticalAlignment === undefined ? {} : { verticalAlignment }),
      ...(wrapText === undefined ? {} : { wrapText }),
      ...(indentLevel === undefined ? {} : { indentLevel }),
    },
  };
}

export function restorePage(sheet: Excel.Worksheet, { page, printArea, titleRows }: Looks): void {
  const next = sheet.pageLayout;
  next.orientation = page.orientation;
  next.paperSize = page.paperSize;
  next.zoom = page.zoom;
  next.leftMargin = page.leftMargin;
  next.rightMargin = page.rightMargin;
  next.topMargin = page.topMargin;
  next.bottomMargin = page.bottomMargin;
  next.headerMargin = page.headerMargin;
  next.footerMargin = page.footerMargin;
  next.centerHorizontally = page.centerHorizontally;
  next.headersFooters.defaultForAllPages.centerFooter = page.headersFooters.defaultForAllPages.centerFooter;
  if (!printArea.isNullObject) next.setPrintArea(localAddress(printArea.address));
  if (!titleRows.isNullObject) next.setPrintTitleRows(localAddress(titleRows.address));
}

function localAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

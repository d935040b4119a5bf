import { columnPadding, pageMargins, pointsPerCharacter, type PrintSetup } from "../../layout";
import { pageFooter } from "../messages";

const pointsPerInch = 72;
/** Points of a column of so many characters. */
export function columnPoints(characters: number): number {
  return Math.round((characters * pointsPerCharacter + columnPadding) * 100) / 100;
}

/** Sets a sheet up to print: A4, one page wide, headings on every page, page numbers below. */
export function setUpPage(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  const { top, left, bottom, right } = print.area;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = {
    horizontalFitToPages: 1,
    ...(print.pagesTall === null ? {} : { verticalFitToPages: print.pagesTall }),
  };
  pageLayout.leftMargin = pageMargins.left * pointsPerInch;
  pageLayout.rightMargin = pageMargins.right * pointsPerInch;
  pageLayout.topMargin = pageMargins.top * pointsPerInch;
  pageLayout.bottomMargin = pageMargins.bottom * pointsPerInch;
  pageLayout.headerMargin = pageMargins.header * pointsPerInch;
  pageLayout.footerMargin = pageMargins.footer * pointsPerInch;
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
  if (print.repeatedRows !== null) {
    const { first, last } = print.repeatedRows;
    pageLayout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
  }
  pageLayout.headersFooters.defaultForAllPages.centerFooter = pageFooter;
}

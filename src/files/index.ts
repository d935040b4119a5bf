// Bytes of xlsx, old xls, HTML and XML tables and csv → sheets of values; told apart by their bytes, each by a reader of our own.
// No meaning is read here: dates are serial numbers, amounts are numbers or text.
export {
  cellAt,
  type CellFault,
  type CellValue,
  type Merge,
  type Sheet,
  type SheetColumn,
  type SheetState,
} from "./sheet";
export { faultTexts } from "./faultTexts";
export { editSheet, joinRows, rowsOf, sheetOfRows, spliceRows, type EditedSheet } from "./editedSheet";
export { describeColumn } from "./columnLetters";
export { defaultLimits, type ReadLimits } from "./limits";
export type { Problem, Severity } from "./problem";
export type { Watch } from "./reading";
export { isWordDocument, readDocument, type DocumentBlock, type DocumentReading } from "./document/readDocument";
export { readWorkbook, type ReadOptions, type WorkbookReading } from "./readWorkbook";
export { buildSheet, SheetBuilder } from "./sheetBuilder";

// Bytes of xlsx, old xls, HTML tables and csv → sheets of values, behind one module per library.
// No meaning is read here: dates are serial numbers, amounts are numbers or text.
export { cellAt, type CellFault, type CellValue, type Merge, type Sheet, type SheetColumn } from "./sheet";
export type { Problem, Severity } from "./problem";

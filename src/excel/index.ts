// The clerk's workbook in our words: read in blocks, written in place and all or nothing, watched without writing.
// Only here and in the workbench does anything name Excel or Office.
export { type Refusal, WorkbookFailure } from "./failure";
export type {
  CellBlock,
  CellWrite,
  FormulasDone,
  Place,
  Requirement,
  SheetChange,
  SheetEdit,
  SheetSummary,
  Watch,
  Workbook,
  WorkbookEvent,
  WriteOptions,
  WrittenSheet,
} from "./workbook";
export { gridValueOf } from "./plannedGrid";
export { untilStopped } from "./untilStopped";
export { describeMissing } from "./requirements";
export { createOfficeWorkbook, type OfficeDoor } from "./office/officeWorkbook";
export { MemoryWorkbook } from "./memory/memoryWorkbook";
export type { Clerk } from "./memory/clerk";

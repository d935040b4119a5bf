// A stand-in for Excel: a workbook in memory that answers Microsoft's own client library over its bridge, as strictly
// as Excel does. No page and no Node in here: it runs in tests and in the workbench alike.
export { createHost } from "./host";
export { HostError, type HostErrorCode } from "./hostError";
export { claimedSets, excelLimits, type HostLimits, isSetClaimed } from "./limits";
export { addressOf, type Area, parseAddress } from "./model/area";
export { type Bookkeeping, type Calculate, HostBook } from "./model/book";
export { type HostChart, type HostSeries, seriesOf } from "./model/chart";
export type { ModelChange, Origin, Shift, ValueDetail } from "./model/change";
export { changeFormats, mergeArea, valuesOf, writeValues } from "./model/edit";
export { type BorderLine, type BorderSide, type CellFormat, plainFormat } from "./model/format";
export { type PageLayout, plainPageLayout } from "./model/pageLayout";
export { loadRows, Person } from "./model/person";
export { HostSheet, standardHeight, standardWidth, type Validation } from "./model/sheet";
export type { FunctionResult } from "./wire/customFunctions";
export type { FunctionCalls } from "./wire/functionCalls";
export type { Bridge, ExcelHost, PlannedFailure, Wire } from "./wire/wire";
export { type Association, type OfficeSurroundings, provideOfficeGlobals } from "./officeGlobals";

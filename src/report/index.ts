// The pipeline that terminal, pane, worker and functions share: one report, built, drilled and updated.
export { buildReport, checkInputOf, type BuildOptions } from "./buildReport";
export { decode, encode, type Encoded } from "./encode";
export { drillInto, drilledEntries, figuresOfRow, type Drill, type DrilledEntry } from "./drill";
export { gatherSources, type LedgerSheet, type Sources } from "./gather";
export type { BuildOutcome, Report } from "./report";

// The pipeline that terminal, pane, worker and functions share: one report, built, drilled and updated.
export { buildReport, sourcesConfirmed, type BuildOptions } from "./buildReport";
export { adoptionOf, nextNumber, rowsToAdopt, type ReportRounding } from "./adoptedRounding";
export {
  totalsToRound,
  tryRounding,
  withAdopted,
  type RoundingWish,
  type TotalToRound,
  type Tried,
} from "./tryRounding";
export { checkInputOf, disclosureOf, type Verdicts } from "./checkFilled";
export type { FilledReport } from "./completeReport";
export { currentReport, followReport, publishReport } from "./currentReport";
export { decode, encode, type Encoded } from "./encode";
export { drillInto, drilledEntries, figuresOfRow, sharesOfUnits, type Drill, type DrilledEntry } from "./drill";
export { figureInWords } from "./figureInWords";
export { explainView } from "./explainView";
export { findFigure, findRef, findTable, type FigureWords, type Found, type Miss } from "./findFigure";
export { controlTable, controlTitle, isAgreed, scopeTitle, type ControlRow, type ControlSources } from "./controlTable";
export { operationsControls, type OperationsControl } from "./operationsControl";
export { gatherSources, type LedgerSheet, type Sources } from "./gather";
export { publishedReport } from "./published";
export type { BuildOutcome, Report } from "./report";
export { nearestName } from "./nearest";
export { quickViewOf, viewOf, type QuickView, type ReportView } from "./view";
export { LiveReport } from "./liveReport";
export { editedSheet, type LedgerEdit } from "./ledgerEdit";
export { compareReports, entryInWords, type EntryInWords, type ReportComparison } from "./compareReports";
export {
  changedFigures,
  consolidate,
  sharesIn,
  type ChangedFigure,
  type Consolidated,
  type Consolidating,
  type UnitForms,
} from "./consolidate";
export { namePairs, sourcesEliminated, type NamedPair } from "./eliminated";
export { sourcesOfUnit, sourcesWithout } from "./unitSources";

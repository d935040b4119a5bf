// The whole document (cover, contents, parts one to five, charts) as blocks of plain data, and what must be settled
// before it is published. Nothing is written here; `export` makes files of it.
export type {
  Block,
  Chart,
  ChartPoint,
  ChartSeries,
  ChartStep,
  HeadingLevel,
  PublicationTable,
  TableCell,
  TableRow,
} from "./block";
export { buildPublication } from "./buildPublication";
export { bridgeChart } from "./charts/bridgeChart";
export { chartsOf } from "./charts/charts";
export { barName, shades } from "./charts/looks";
export { planChartSheet } from "./charts/planChartSheet";
export { checkEvaluations, evaluationRules, type EvaluationCheckInput } from "./evaluation/checkEvaluations";
export type { EvaluationFinding, EvaluationSeverity } from "./evaluation/finding";
export { withLedgerFigures } from "./evaluation/withLedgerFigures";
export { mayPublish, publicationGate, type Gate, type GateId, type GateInput } from "./gate";
export { examineReport, type Examination, type GateDecisions, type GateReport } from "./reportGates";
export { acceptanceOf, splitWords, type Acceptance, type AcceptedSecret } from "./secrecy/acceptance";
export { scanSecrets, type ScanOptions } from "./secrecy/scanSecrets";
export type { Secret, SecretKind } from "./secrecy/secret";
export { suspectWords } from "./secrecy/suspectWords";
export { glossary, type Term } from "./glossary";
export type { PublicationInput } from "./input";
export { printedTexts } from "./printedTexts";
export type { Cover, PartId, Publication, PublicationPart } from "./publication";

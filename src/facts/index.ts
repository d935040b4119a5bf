// The clerk's other sheets (基本信息, 补充资料, 单位构成, 变动原因, 尾差处理, 绩效自评) as values. What is not stated stays unstated.
export {
  amountOf,
  countOf,
  noFacts,
  textOf,
  type Comparison,
  type Facts,
  type FactValue,
  type Reason,
  type StatedFigure,
  type AdoptedRow,
  type Unit,
} from "./facts";
export {
  noEvaluations,
  pointsText,
  type DepartmentEvaluation,
  type EvaluationBody,
  type EvaluationIndicator,
  type EvaluationMoney,
  type Evaluations,
  type EvaluationTask,
  type Points,
  type ProjectEvaluation,
  type TaskMoney,
} from "./evaluation";
export { projectSummaries, summaryOf, type EvaluationSummary, type ProjectSummary } from "./evaluationSummary";
export { acceptedFindings, type AcceptedFinding } from "./acceptedFindings";
export { isEvaluationSheet, readEvaluations } from "./readEvaluations";
export { items, type ItemDefinition, type ItemId, type ItemKind } from "./items";
export { isOperationsName } from "./operationsCells";
export { isFactsSheet, readFacts, type FactsReading } from "./readFacts";
export { roundingCells } from "./roundingCells";
export {
  acceptedSection,
  exampleMark,
  itemHeadings,
  reasonHeadings,
  roundingHeadings,
  sheetNames,
  unitHeadings,
} from "./sheets";
export { ledgerColumns, type LedgerColumnTemplate } from "./ledgerColumns";

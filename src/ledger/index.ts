// Sheets of values → a columnar `Ledger` and `Problem`s: header, mapping, values, subtotals; selecting and adding up.
// No form is known here, and nothing is rounded.
export { fieldTitles, readFields, type ReadField } from "./fields";
export type { Unit } from "./heading";
export { findHeader, type Header } from "./findHeader";
export { mapColumns } from "./mapColumns";
export {
  columnFor,
  missingFields,
  noAnswers,
  isInferred,
  withAnswers,
  withColumn,
  withInferred,
  withValue,
  type ColumnChoice,
  type InferredField,
  type Mapping,
  type MappingAnswers,
  type RequiredField,
  type UnitFinding,
  type UnusedColumn,
} from "./mapping";
export { readLedger, type LedgerInput } from "./readLedger";
export type { BalanceTotals, Controls, DroppedRows, LedgerReading, LeftOut } from "./reading";
export type { Ledger, LedgerColumn, LedgerDimensions, LedgerOrigin } from "./ledger";
export { distinctCodes } from "./distinctCodes";
export { buildCube, groupKeyAt, rowsByGroup, valueAt, type Cube, type GroupKey, type GroupRows } from "./cube";
export { parseAmount, type AmountReading } from "./parseAmount";
export { parseDate } from "./parseDate";
export { sumBy, totalsOf, type GroupSum, type LedgerTotal } from "./totals";
export { GrowingLedger, type EntryChange } from "./growingLedger";
export { rereadRows, type SomeRows } from "./rereadRows";
export { changeReading, type SplicedRows } from "./changeReading";
export { withChoice, withoutProfile, type ProfileUse } from "./mapping";
export { profiles, type Confirmation, type ConfirmationId, type Family, type Profile } from "./profiles";
export { pickRows } from "./pickRows";
export { ledgerOfUnit, unitsOf } from "./units/unitLedgers";
export {
  eliminate,
  proposeEliminations,
  type EliminationPair,
  type EliminationProposal,
  type InternalFlow,
} from "./units/eliminations";
export { repeatedLoads, type RepeatedLoad } from "./intake/fingerprints";
export { compareLedgers, type LedgerDifference } from "./intake/compareLedgers";
export { isApprovedSheet, readApproved, type ApprovedFigure, type MoneyScope } from "./intake/approved";
export {
  withClosing,
  compareTotals,
  controlTotals,
  type ControlComparison,
  type ControlTotal,
} from "./intake/controlTotals";
export { withoutRows } from "./units/withoutRows";
export { lookOver, type LookedOver } from "./learning/lookOver";
export { mergedValues, type MergedValue } from "./learning/mergedValues";
export type { MetValue, Understanding } from "./learning/metValues";
export type { InferredGroup } from "./inferring/inferredGroups";
export { keepMappings, type KeptMapping, type KeptMappings } from "./learning/keptMappings";
export { isKept, isValueChoice } from "./learning/isKept";
export { useKept, type KeptUse } from "./learning/useKept";
export {
  checkChoice,
  meaningTitle,
  valueFields,
  valueMeanings,
  type ValueChoice,
  type ValueField,
} from "./learning/valueChoices";

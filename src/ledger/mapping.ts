import type { Flow, Fund, Measure, Nature } from "../accounts";
import { readFields, type ReadField } from "./fields";
import type { Unit } from "./heading";
import { withMeaning, type ValueChoice } from "./learning/valueChoices";
import { proofs } from "./messages";
import type { Confirmation, ConfirmationId, Family } from "./profiles/profile";

/** Which column holds a field, how sure that is (0–1), and a short proof in Chinese for a person to confirm. */
export interface ColumnChoice {
  readonly field: ReadField;
  /** Zero-based. */
  readonly column: number;
  readonly heading: string;
  readonly confidence: number;
  readonly proof: string;
}

/** A column no entry is made of; `recognised` is what it seems to hold, in Chinese, or null. */
export interface UnusedColumn {
  readonly column: number;
  readonly heading: string;
  readonly recognised: string | null;
}

/** The measure of the amounts: stated in the sheet, assumed to be 元 where nothing is said, or to be asked. */
export type UnitFinding =
  | { readonly kind: "stated" | "assumed" | "answered"; readonly unit: Unit; readonly proof: string }
  | { readonly kind: "unclear"; readonly proof: string };

/** Fixed values for what no column gives; null where nothing was answered. `nature` is that of expenditure only. */
export interface MappingAnswers {
  readonly unit: Unit | null;
  readonly year: number | null;
  readonly measure: Measure | null;
  readonly entity: string | null;
  readonly flow: Flow | null;
  readonly fund: Fund | null;
  readonly nature: Nature | null;
}

/** Nothing answered. */
export const noAnswers: MappingAnswers = {
  unit: null,
  year: null,
  measure: null,
  entity: null,
  flow: null,
  fund: null,
  nature: null,
};

/** What a sheet's columns mean. A person may confirm or change it before the sheet is read. */
export interface Mapping {
  readonly sheet: string;
  /** Zero-based heading rows, both included; entries start below. */
  readonly header: { readonly top: number; readonly bottom: number };
  /** The heading over every column, "" where there is none. */
  readonly headings: readonly string[];
  readonly columns: readonly ColumnChoice[];
  readonly unused: readonly UnusedColumn[];
  readonly unit: UnitFinding;
  readonly answers: MappingAnswers;
  /** How the export of a known program is read; absent for a plain ledger. */
  readonly profile?: ProfileUse;
  /** What a person said values of the columns mean; absent where nothing was said. */
  readonly values?: readonly ValueChoice[];
  /** Fields told from other columns where a row does not state them, once a person accepted that. */
  readonly inferred?: readonly InferredField[];
}

/** Fields that other columns may tell. */
export type InferredField = "fund" | "nature";

/** Whether a person accepted that a field is told from other columns. */
export function isInferred({ inferred = [], profile }: Mapping, field: InferredField): boolean {
  return inferred.includes(field) || (field === "nature" && profile?.accepted.includes("natureFromProject") === true);
}

/** The mapping with a field told from other columns, or not. */
export function withInferred(mapping: Mapping, field: InferredField, isAccepted: boolean): Mapping {
  const others = (mapping.inferred ?? []).filter((one) => one !== field);
  const chosen = field === "nature" ? withChoice(mapping, "natureFromProject", isAccepted) : mapping;
  return { ...chosen, inferred: isAccepted ? [...others, field] : others };
}

/** The mapping with the meaning of one value set, or (null) left to the program again. */
export function withValue(
  mapping: Mapping,
  of: Pick<ValueChoice, "field" | "value">,
  choice: ValueChoice | null,
): Mapping {
  return { ...mapping, values: withMeaning(mapping.values ?? [], of, choice) };
}

/** A profile as it is used for one sheet. */
export interface ProfileUse {
  readonly id: string;
  readonly title: string;
  readonly family: Family;
  /** Everything it takes for granted or offers, for a person to confirm. */
  readonly confirmations: readonly Confirmation[];
  /** The choices a person said yes to. */
  readonly accepted: readonly ConfirmationId[];
  /** Required fields its rows give by themselves. */
  readonly gives: readonly RequiredField[];
}

/** The mapping with one of its profile's choices taken or not. */
export function withChoice(mapping: Mapping, id: ConfirmationId, isAccepted: boolean): Mapping {
  if (mapping.profile === undefined) return mapping;
  const others = mapping.profile.accepted.filter((one) => one !== id);
  return { ...mapping, profile: { ...mapping.profile, accepted: isAccepted ? [...others, id] : others } };
}

/** The sheet read as a plain ledger, by its columns alone. */
export function withoutProfile({ profile: _, ...mapping }: Mapping): Mapping {
  return mapping;
}

/** The column that holds a field; null when none does. */
export function columnFor(mapping: Mapping, field: ReadField): ColumnChoice | null {
  return mapping.columns.find((choice) => choice.field === field) ?? null;
}

/** The mapping with one field taken from another column, or from none. What stood in that column before gives way. */
export function withColumn(mapping: Mapping, field: ReadField, column: number | null): Mapping {
  const kept = mapping.columns.filter((choice) => choice.field !== field && choice.column !== column);
  const freed = mapping.columns.filter((choice) => choice.column !== column && choice.field === field);
  const unused = mapping.unused.filter((entry) => entry.column !== column);
  if (column !== null) {
    const heading = mapping.headings[column] ?? "";
    kept.push({ field, column, heading, confidence: 1, proof: proofs.byPerson });
  }
  for (const choice of freed) unused.push({ column: choice.column, heading: choice.heading, recognised: null });
  kept.sort((left, right) => readFields.indexOf(left.field) - readFields.indexOf(right.field));
  return { ...mapping, columns: kept, unused: unused.sort((left, right) => left.column - right.column) };
}

/** The mapping with fixed values for what no column gives. */
export function withAnswers(mapping: Mapping, answers: Partial<MappingAnswers>): Mapping {
  const merged = { ...mapping.answers, ...answers };
  const unit: UnitFinding =
    merged.unit === null ? mapping.unit : { kind: "answered", unit: merged.unit, proof: proofs.byPerson };
  return { ...mapping, answers: merged, unit };
}

/** What must be answered before the sheet can be read. */
export type RequiredField = "amount" | "flow" | "fund" | "functional" | "nature" | "unit";

/** Required fields that neither a column nor an answer gives. 年度 and 数据类型 have their own defaults. */
export function missingFields(mapping: Mapping): readonly RequiredField[] {
  const has = (...anyOf: ReadField[]): boolean => anyOf.some((field) => columnFor(mapping, field) !== null);
  const { flow, fund, nature } = mapping.answers;
  const missing: RequiredField[] = [];
  if (!has("amount", "debit", "credit")) missing.push("amount");
  if (!has("flow") && flow === null) missing.push("flow");
  if (!has("fund") && fund === null && flow !== "useOfNonFiscalSurplus" && flow !== "surplusDistribution")
    missing.push("fund");
  const isTurnover = flow === null || flow === "revenue" || flow === "expenditure";
  if (isTurnover && !has("functional", "functionalCode", "functionalName", "functionalItem"))
    missing.push("functional");
  if (!has("nature") && nature === null && (flow === null || flow === "expenditure")) missing.push("nature");
  if (mapping.unit.kind === "unclear") missing.push("unit");
  const isTold = (field: RequiredField): boolean =>
    (field === "fund" || field === "nature") && isInferred(mapping, field);
  return missing.filter((field) => mapping.profile?.gives.includes(field) !== true && !isTold(field));
}

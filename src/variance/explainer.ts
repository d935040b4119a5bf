import type { Measure } from "../accounts";
import type { FormDefinition } from "../forms";
import { fillForms, GroupIndex, partsOfRef, type CellRef, type FilledForm } from "../fill";
import type { Cube } from "../ledger";
import type { Breakdown } from "./breakdown";
import type { Change, ComparedWith, DriverDimension } from "./change";
import { detailsOf, type FiguresSource } from "./details";
import { explainChange } from "./explainChange";
import type { MemberNames } from "./members";

/**
 * Explains the change of a published figure, over the dimension that explains most or over `only`; null where there is
 * nothing to compare it with.
 */
export type Explainer = (ref: CellRef, comparedWith: ComparedWith, only?: DriverDimension) => Change | null;

/** The definitions, taking another kind of figure (年初预算, 全年预算) where they take 决算. */
export function definitionsOf(measure: Measure, definitions: readonly FormDefinition[]): readonly FormDefinition[] {
  return definitions.map((definition) => ({ ...definition, take: { ...definition.take, measure } }));
}

/** The tables a year's figures are compared with; null where the ledger has no entry of that kind. */
export interface ComparedForms {
  readonly lastYear: readonly FilledForm[] | null;
  readonly originalBudget: readonly FilledForm[] | null;
  readonly adjustedBudget: readonly FilledForm[] | null;
}

/** What the comparisons are made from. */
export interface Comparing {
  readonly definitions: readonly FormDefinition[];
  readonly cube: Cube;
  readonly year: number;
  readonly functionalName: (code: string) => string;
}

/** Fills the tables of last year, of the 年初预算 and of the 全年预算 from the ledger. */
export function compareForms({ definitions, cube, year, functionalName }: Comparing): ComparedForms {
  const filled = (measure: Measure, wanted: number): readonly FilledForm[] | null => {
    const some = cube.keys.some(
      (key, group) => key.year === wanted && key.measure === measure && (cube.sums[group]?.entries ?? 0) > 0,
    );
    const taken = measure === "actual" ? definitions : definitionsOf(measure, definitions);
    return some ? fillForms(taken, { cube, year: wanted, functionalName }) : null;
  };
  return {
    lastYear: filled("actual", year - 1),
    originalBudget: filled("originalBudget", year),
    adjustedBudget: filled("adjustedBudget", year),
  };
}

/** An explainer over one ledger: `compared` are the forms that `compareForms` filled. */
export function changeExplainer(
  { definitions, cube, year }: Comparing,
  {
    forms,
    compared,
    breakdown,
    names,
    index = new GroupIndex(),
  }: {
    readonly forms: readonly FilledForm[];
    readonly compared: ComparedForms;
    readonly breakdown: Breakdown;
    readonly names: MemberNames;
    /** Kept by whoever makes explainers of one cube again and again. */
    readonly index?: GroupIndex;
  },
): Explainer {
  const source = (filled: readonly FilledForm[], measure: Measure, wanted: number): FiguresSource => ({
    definitions: measure === "actual" ? definitions : definitionsOf(measure, definitions),
    forms: filled,
    cube,
    breakdown,
    year: wanted,
    index,
  });
  const current = source(forms, "actual", year);
  const bases: Readonly<Record<ComparedWith, FiguresSource | null>> = {
    lastYear: compared.lastYear === null ? null : source(compared.lastYear, "actual", year - 1),
    originalBudget: compared.originalBudget === null ? null : source(compared.originalBudget, "originalBudget", year),
    adjustedBudget: compared.adjustedBudget === null ? null : source(compared.adjustedBudget, "adjustedBudget", year),
  };
  return (ref, comparedWith, only) => {
    const baseRef = budgetRowOf(ref, comparedWith, definitions);
    const base = baseRef === null ? bases[comparedWith] : current;
    if (base === null) return null;
    return explainChange({ current: detailsOf(ref, current), base: detailsOf(baseRef ?? ref, base) }, names, only);
  };
}

/** 公开09 prints its budget (全年预算, or 年初预算) in a row of its own; other tables hold it in the forms of that measure. */
function budgetRowOf(ref: CellRef, comparedWith: ComparedWith, definitions: readonly FormDefinition[]): CellRef | null {
  const { form, row, column } = partsOfRef(ref);
  if (form !== "threePublicExpenses" || row !== "actual") return null;
  const rows = definitions.find(({ id }) => id === form)?.rows;
  const line = rows?.kind === "lines" ? rows.lines.find(({ id }) => id === "budget") : undefined;
  const isPrinted = line?.source.kind === "entries" && line.source.take.measure === comparedWith;
  return isPrinted ? `${form}.budget.${column}` : null;
}

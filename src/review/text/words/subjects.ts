import type { CellRef } from "../../../fill";
import type { SectionId } from "../../../narrative";
import type { SectionWords, Subject } from "../subject";
import { figureValue, type TextContext, type Value } from "../textContext";

/** A figure of the tables that a sentence may speak of, compared with last year and with nothing else. */
export function figureSubject(context: TextContext, ref: CellRef, words: readonly string[]): Subject {
  const name = words[0] ?? "";
  return {
    words,
    actual: figureValue(context, { ref, of: "current" }, name),
    lastYear: figureValue(context, { ref, of: "lastYear" }, `上年${name}`),
    budget: null,
    budgetName: "年初预算",
  };
}

/** The same with its 年初预算. */
export function budgetedSubject(context: TextContext, ref: CellRef, words: readonly string[]): Subject {
  const budget = figureValue(context, { ref, of: "originalBudget" }, `${words[0] ?? ""}年初预算`);
  return { ...figureSubject(context, ref, words), budget };
}

/** A value that is compared with nothing. */
export function plainSubject(actual: Value, words: readonly string[]): Subject {
  return { words, actual, lastYear: null, budget: null, budgetName: "年初预算" };
}

/** A section that is read by its subjects alone. */
export function wordsOf(id: SectionId, subjects: readonly Subject[], more: Partial<SectionWords> = {}): SectionWords {
  return {
    id,
    subjects,
    opening: [],
    lasts: "section",
    items: null,
    whole: null,
    wholes: [],
    counts: [],
    none: [],
    ...more,
  };
}

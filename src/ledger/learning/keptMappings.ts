import type { Unit } from "../heading";
import type { ReadField } from "../fields";
import type { InferredField, Mapping, MappingAnswers } from "../mapping";
import type { ConfirmationId } from "../profiles";
import type { ValueChoice } from "./valueChoices";

/** A confirmed mapping of one sheet, by the words of its headings, so that it fits next year's sheet as well. */
export interface KeptMapping {
  readonly sheet: string;
  /** Every heading the sheet had, blanks left out, in order. */
  readonly headings: readonly string[];
  /** `nth`: which of several columns with the same heading, from 0. */
  readonly columns: readonly { readonly field: ReadField; readonly heading: string; readonly nth: number }[];
  /** Without the year: next year's sheet has its own. */
  readonly answers: MappingAnswers;
  readonly profile: { readonly id: string; readonly accepted: readonly ConfirmationId[] } | null;
  readonly inferred: readonly InferredField[];
  readonly values: readonly ValueChoice[];
  readonly unit: Unit | null;
}

/** What a department keeps of its mappings in a file (映射.json). */
export interface KeptMappings {
  readonly schema: "juesuan-mapping/1";
  readonly sheets: readonly KeptMapping[];
}

/** The mappings in the form they are kept in. */
export function keepMappings(mappings: readonly Mapping[]): KeptMappings {
  return { schema: "juesuan-mapping/1", sheets: mappings.map(keepMapping) };
}

function keepMapping(mapping: Mapping): KeptMapping {
  const { headings, profile } = mapping;
  return {
    sheet: mapping.sheet,
    headings: headings.filter((heading) => heading !== ""),
    columns: mapping.columns.map(({ field, column, heading }) => ({
      field,
      heading,
      nth: headings.slice(0, column).filter((other) => other === heading).length,
    })),
    answers: { ...mapping.answers, year: null },
    profile: profile === undefined ? null : { id: profile.id, accepted: profile.accepted },
    inferred: mapping.inferred ?? [],
    values: mapping.values ?? [],
    unit: mapping.unit.kind === "unclear" ? null : mapping.unit.unit,
  };
}

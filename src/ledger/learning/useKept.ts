import type { Problem } from "../../files";
import { fieldTitles } from "../fields";
import {
  columnFor,
  withAnswers,
  withColumn,
  withInferred,
  withoutProfile,
  withValue,
  withChoice,
  type Mapping,
} from "../mapping";
import type { KeptMapping, KeptMappings } from "./keptMappings";
import { keptNotices } from "./messages";

/** A sheet's mapping after a kept one was laid over it, and what of that a person should know. */
export interface KeptUse {
  readonly mapping: Mapping;
  readonly problems: readonly Problem[];
}

/** A kept mapping is of such a sheet where at least this share of its columns stand in it. */
const fewestShared = 0.5;

/**
 * Lays the kept mapping whose headings fit best over a sheet's own. Never silently: it says that it was used, and every
 * column that it could not match; what it does not know stays as it was found.
 */
export function useKept(mapping: Mapping, { sheets }: KeptMappings): KeptUse {
  const kept = bestFit(mapping, sheets);
  if (kept === null) return { mapping, problems: [keptNotices.notUsed(mapping.sheet)] };
  const { mapping: mapped, problems, used } = withColumns(mapping, kept);
  const answered = withAnswers(mapped, { ...kept.answers, unit: unitAnswer(mapping, kept) });
  const valued = kept.values.reduce((next, choice) => withValue(next, choice, choice), answered);
  const told = kept.inferred.reduce((next, field) => withInferred(next, field, true), valued);
  const confirmed = withConfirmations(told, kept);
  const { sheet } = mapping;
  return {
    mapping: confirmed.mapping,
    problems: [
      keptNotices.used(sheet, { from: kept.sheet, columns: used, values: kept.values.length }),
      ...problems,
      ...unitNotices(mapping, kept),
      ...confirmed.problems,
    ],
  };
}

function bestFit({ sheet, headings }: Mapping, sheets: readonly KeptMapping[]): KeptMapping | null {
  const shareOf = (kept: KeptMapping): number => {
    const shared = kept.headings.filter((heading) => headings.includes(heading)).length;
    return shared / Math.max(kept.headings.length, 1);
  };
  const fitting = sheets.filter((kept) => shareOf(kept) >= fewestShared);
  fitting.sort(
    (left, right) => shareOf(right) - shareOf(left) || Number(right.sheet === sheet) - Number(left.sheet === sheet),
  );
  return fitting[0] ?? null;
}

function withColumns(mapping: Mapping, kept: KeptMapping): KeptUse & { readonly used: number } {
  const problems: Problem[] = [];
  let next = mapping;
  let used = 0;
  // Columns the person did not use then are not used now, whatever they seem to hold.
  for (const { field, heading } of mapping.columns) {
    const isKnown = kept.headings.includes(heading);
    if (isKnown && !kept.columns.some((one) => one.field === field)) next = withColumn(next, field, null);
  }
  for (const { field, heading, nth } of kept.columns) {
    const places = mapping.headings.flatMap((other, column) => (other === heading ? [column] : []));
    const column = places[nth] ?? places[0];
    if (column === undefined) {
      problems.push(keptNotices.columnGone(mapping.sheet, { heading, title: fieldTitles[field] }));
      continue;
    }
    used += 1;
    if (columnFor(next, field)?.column !== column) next = withColumn(next, field, column);
  }
  const unknown = mapping.headings.filter((heading) => heading !== "" && !kept.headings.includes(heading));
  if (unknown.length > 0) problems.push(keptNotices.columnNew(mapping.sheet, unknown));
  const columns = next.columns.map((choice) => {
    const isKept = kept.columns.some(({ field, heading }) => field === choice.field && heading === choice.heading);
    return isKept ? { ...choice, confidence: 1, proof: keptNotices.byKept } : choice;
  });
  return { mapping: { ...next, columns }, problems, used };
}

/** A person's answer to the measure holds again where the sheet itself says nothing, or nothing else. */
function unitAnswer({ unit }: Mapping, { answers }: KeptMapping): Mapping["answers"]["unit"] {
  return unit.kind === "stated" && unit.unit !== answers.unit ? null : answers.unit;
}

function unitNotices({ sheet, unit }: Mapping, kept: KeptMapping): readonly Problem[] {
  const isOther =
    unit.kind !== "unclear" && kept.answers.unit === null && kept.unit !== null && unit.unit !== kept.unit;
  const isOverruled = unit.kind === "stated" && kept.answers.unit !== null && unit.unit !== kept.answers.unit;
  return isOther || isOverruled ? [keptNotices.unitDiffers(sheet, unit.proof)] : [];
}

function withConfirmations(mapping: Mapping, { profile, headings }: KeptMapping): KeptUse {
  if (profile === null) {
    const isSame = mapping.headings.filter((heading) => heading !== "").join("\n") === headings.join("\n");
    return { mapping: isSame ? withoutProfile(mapping) : mapping, problems: [] };
  }
  if (mapping.profile?.id !== profile.id) {
    const isLost = profile.accepted.length > 0;
    return { mapping, problems: isLost ? [keptNotices.profileDiffers(mapping.sheet)] : [] };
  }
  return { mapping: profile.accepted.reduce((next, id) => withChoice(next, id, true), mapping), problems: [] };
}

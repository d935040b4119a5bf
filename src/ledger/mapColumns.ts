import type { CodeBook } from "../accounts";
import type { CellValue, Sheet } from "../files";
import type { AliasMatch } from "./aliases/lookUp";
import { chooseColumns, type Candidate } from "./chooseColumns";
import { fieldTitles, isReadField, type ReadField } from "./fields";
import { findHeader, matchHeading, type Header } from "./findHeader";
import { findUnit } from "./findUnit";
import { useProfile } from "./importing/useProfile";
import { noAnswers, type Mapping } from "./mapping";
import { proofs } from "./messages";
import { differentValues, sampleColumn, shareOf } from "./sample";
import { standIns, tellingFields } from "./standIns";
import { knownValueTest, valueTest } from "./valueTests";

/** What each column of a sheet means, as far as headings and values tell; null when no heading row is found. */
export function mapColumns(sheet: Sheet, book: CodeBook, header: Header | null = findHeader(sheet)): Mapping | null {
  if (header === null) return null;
  const samples = header.headings.map((_, column) => sampleColumn(sheet, column, header.bottom + 1));
  const columns = chooseColumns(
    header.headings.flatMap((heading, column) =>
      candidatesFor({ column, heading, values: samples[column] ?? [], book, dateSystem: sheet.dateSystem }),
    ),
  );
  const plain: Mapping = {
    sheet: sheet.name,
    header: { top: header.top, bottom: header.bottom },
    headings: header.headings,
    columns,
    unused: header.headings.flatMap((heading, column) => {
      const isUsed = columns.some((choice) => choice.column === column);
      if (isUsed || (heading === "" && samples[column]?.length === 0)) return [];
      return [{ column, heading, recognised: recognise(heading) }];
    }),
    unit: findUnit(sheet, header, columns),
    answers: noAnswers,
  };
  return useProfile(sheet, plain);
}

interface Column {
  readonly column: number;
  readonly heading: string;
  readonly values: readonly CellValue[];
  readonly book: CodeBook;
  readonly dateSystem: 1900 | 1904;
}

/** Below this share of fitting values a heading that may mean several things does not mean this one. */
const fewestFitting = 0.5;
const valuesAlone = { share: 0.9, fewest: 3, weight: 0.6 };

function candidatesFor(column: Column): readonly Candidate[] {
  const matches = matchHeading(column.heading);
  const named = matches.flatMap((match) => namedCandidates(column, match, matches.length > 1));
  return matches.length === 0 ? tellingCandidates(column) : named;
}

/** What the heading says, and what a column of that heading may stand in for. */
function namedCandidates(column: Column, match: AliasMatch, isAmbiguous: boolean): readonly Candidate[] {
  const found: Candidate[] = [];
  if (isReadField(match.field)) {
    const share = shareOf(column.values, valueTest(match.field, column.dateSystem));
    if (!isAmbiguous || share >= fewestFitting)
      found.push(candidate(column, match.field, { weight: match.weight, share }));
  }
  for (const { field, factor } of standIns[match.field] ?? []) {
    const share = shareOf(column.values, knownValueTest(field, column));
    if (column.values.length === 0 || share < fewestFitting) continue;
    found.push(candidate(column, field, { weight: match.weight * factor, share }));
  }
  return found;
}

/** A heading nobody knows, over values that only one field has. */
function tellingCandidates(column: Column): readonly Candidate[] {
  if (column.values.length < valuesAlone.fewest) return [];
  return tellingFields.flatMap((field) => {
    const share = shareOf(column.values, knownValueTest(field, column));
    return share < valuesAlone.share ? [] : [candidate(column, field, { weight: valuesAlone.weight, share })];
  });
}

function candidate(
  { column, heading, values }: Column,
  field: ReadField,
  { weight, share }: { weight: number; share: number },
): Candidate {
  const title = fieldTitles[field];
  return {
    field,
    column,
    heading,
    confidence: Math.round(weight * (0.4 + 0.6 * share) * 100) / 100,
    proof:
      proofs.column({ heading, title, isNamed: matchHeading(heading).some((match) => match.field === field) }) +
      proofs.values(share, differentValues(values)),
  };
}

function recognise(heading: string): string | null {
  const [match] = matchHeading(heading);
  return match === undefined ? null : fieldTitles[match.field];
}

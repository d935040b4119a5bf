import type { CodeBook } from "../accounts";
import type { CellValue, Sheet } from "../files";
import { fieldTitles, isReadField, readFields, type Field, type ReadField } from "./fields";
import { findHeader, matchHeading, type Header } from "./findHeader";
import { findUnit } from "./findUnit";
import { noAnswers, type ColumnChoice, type Mapping } from "./mapping";
import { proofs } from "./messages";
import { differentValues, sampleColumn, shareOf } from "./sample";
import { standIns } from "./standIns";
import { valueTest } from "./valueTests";

interface Candidate extends ColumnChoice {
  readonly order: number;
}

/** What each column of a sheet means, as far as headings and values tell; null when no heading row is found. */
export function mapColumns(sheet: Sheet, book: CodeBook, header: Header | null = findHeader(sheet)): Mapping | null {
  if (header === null) return null;
  const samples = header.headings.map((_, column) => sampleColumn(sheet, column, header.bottom + 1));
  const weigh = candidateMaker({ sheet, header, book, samples });
  const named = header.headings.flatMap((heading, column) =>
    matchHeading(heading).map((match) => weigh(column, match.field, { alias: match.alias, weight: match.weight })),
  );
  const columns = choose(named);
  return {
    sheet: sheet.name,
    header: { top: header.top, bottom: header.bottom },
    headings: header.headings,
    columns,
    unused: header.headings.flatMap((heading, column) =>
      columns.some((choice) => choice.column === column) || (heading === "" && samples[column]?.length === 0)
        ? []
        : [{ column, heading, recognised: recognise(heading) }],
    ),
    unit: findUnit(sheet, header, columns),
    answers: noAnswers,
  };
}

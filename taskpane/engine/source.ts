import { standardBook } from "../../src/accounts";
import { cellAt, type CellValue, type Problem, type Sheet } from "../../src/files";
import { missingFields, readLedger, withAnswers, withColumn, type Ledger, type Mapping } from "../../src/ledger";
import { readFacts, sheetNames } from "../../src/facts";
import { gatherSources, type LedgerSheet, type Sources } from "../../src/report";
import type { MappedSheet, MappingChange, SourceView } from "../views";

/** Rows shown under the headings so that a person can judge the mapping. */
const sampleRows = 5;

/** The chosen sheets sorted out. A mapping the clerk mended before is used again while the sheet's headings are the same. */
export function sourcesOf(ledger: readonly Sheet[], facts: readonly Sheet[], mappings: readonly Mapping[]): Sources {
  const gathered = ledger.map((sheet) => gatherSources([sheet], standardBook));
  const stated = readFacts(facts);
  return {
    ledgers: gathered.flatMap(({ ledgers }) => ledgers.map((found) => withKnown(found, mappings))),
    facts: stated.facts,
    approved: [],
    problems: [...stated.problems, ...gathered.flatMap(({ problems }) => problems)],
  };
}

function withKnown(found: LedgerSheet, mappings: readonly Mapping[]): LedgerSheet {
  const known = mappings.find(
    ({ sheet, headings }) =>
      sheet === found.mapping.sheet && JSON.stringify(headings) === JSON.stringify(found.mapping.headings),
  );
  return known === undefined ? found : { ...found, mapping: { ...known, header: found.mapping.header } };
}

/** The sources with the clerk's other sheets read anew; what was told of the ledger's sheets stays told. */
export function withFactsSheets(sources: Sources, facts: readonly Sheet[]): Sources {
  const stated = readFacts(facts);
  const isOfFacts = ({ sheet }: Problem): boolean => sheetNames.some((name) => name === sheet?.trim());
  const others = sources.problems.filter((problem) => !isOfFacts(problem));
  return { ...sources, facts: stated.facts, problems: [...stated.problems, ...others] };
}

/** The sources with one sheet's mapping changed. */
export function remapped(sources: Sources, { sheet, change }: { sheet: string; change: MappingChange }): Sources {
  const ledgers = sources.ledgers.map((found) => {
    if (found.mapping.sheet !== sheet) return found;
    const mapping =
      change.kind === "column"
        ? withColumn(found.mapping, change.field, change.column)
        : withAnswers(found.mapping, change.answers);
    return { ...found, mapping };
  });
  return { ...sources, ledgers };
}

/** The sources as the 台账 panel shows them. The ledger is read once for its problems; nothing is built. */
export function sourceView(sources: Sources): SourceView {
  const sheets = sources.ledgers.map(mappedSheet);
  if (sheets.some(({ missing }) => missing.length > 0)) {
    return { sheets, problems: sources.problems, entries: 0, years: [] };
  }
  const reading = readLedger({ sheets: sources.ledgers, book: standardBook, reportYear: null });
  const problems: readonly Problem[] = [...sources.problems, ...reading.problems];
  return { sheets, problems, entries: reading.ledger.size, years: yearsWithActuals(reading.ledger) };
}

function mappedSheet({ sheet, mapping }: LedgerSheet): MappedSheet {
  const rows = Math.max(0, Math.min(sampleRows, sheet.height - mapping.header.bottom - 1));
  const sample = Array.from({ length: rows }, (_row, index) =>
    mapping.headings.map((_heading, column) => textOf(cellAt(sheet, mapping.header.bottom + 1 + index, column))),
  );
  return { mapping, sample, missing: missingFields(mapping) };
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.text : String(value);
}

function yearsWithActuals({ dimensions: { year, measure }, size }: Ledger): readonly number[] {
  const actual = measure.values.indexOf("actual");
  const found = new Set<number>();
  for (let row = 0; row < size; row += 1) {
    if (measure.codes[row] === actual) found.add(year.codes[row] ?? 0);
  }
  return [...found].map((code) => year.values[code] ?? 0).sort((left, right) => right - left);
}

import { standardBook } from "../../src/accounts";
import { cellAt, type CellValue, type Problem, type Sheet } from "../../src/files";
import {
  checkChoice,
  isApprovedSheet,
  keepMappings,
  missingFields,
  readApproved,
  readLedger,
  useKept,
  withAnswers,
  withChoice,
  withColumn,
  withInferred,
  withValue,
  type KeptMappings,
  type Ledger,
  type Mapping,
} from "../../src/ledger";
import { isOperationsName, readFacts, sheetNames } from "../../src/facts";
import { gatherSources, type LedgerSheet, type Sources } from "../../src/report";
import type { MappedSheet, SourceView } from "../views";
import type { MappingChange } from "../mappingChange";

/** Rows shown under the headings so that a person can judge the mapping. */
const sampleRows = 5;

/** The chosen sheets sorted out. A mapping the clerk mended before is used again while the sheet's headings are the same. */
export function sourcesOf(ledger: readonly Sheet[], facts: readonly Sheet[], mappings: readonly Mapping[]): Sources {
  const gathered = ledger.map((sheet) => gatherSources([sheet], standardBook));
  const stated = beside(facts);
  const known = gathered.flatMap(({ ledgers }) => ledgers.map((found) => withKnown(found, mappings)));
  return {
    ledgers: known.map(({ sheet, mapping }) => ({ sheet, mapping })),
    facts: stated.facts,
    approved: stated.approved,
    problems: [
      ...stated.problems,
      ...gathered.flatMap(({ problems }) => problems),
      ...known.flatMap(({ problems }) => problems),
    ],
  };
}

/** What the clerk's other sheets say, 批复数 among them. */
function beside(sheets: readonly Sheet[]): Pick<Sources, "facts" | "approved" | "problems"> {
  const { facts, problems } = readFacts(sheets.filter(({ name }) => !isApprovedSheet(name)));
  const approved = readApproved(
    sheets.filter(({ name }) => isApprovedSheet(name)),
    standardBook,
  );
  return { facts, approved: approved.figures, problems: [...problems, ...approved.problems] };
}

/** A sheet whose headings have changed since keeps what still fits, and is told what does not. */
function withKnown(found: LedgerSheet, mappings: readonly Mapping[]): LedgerSheet & Pick<Sources, "problems"> {
  const known = mappings.find(({ sheet }) => sheet === found.mapping.sheet);
  if (known === undefined) return { ...found, problems: [] };
  if (JSON.stringify(known.headings) === JSON.stringify(found.mapping.headings)) {
    return { ...found, mapping: { ...known, header: found.mapping.header }, problems: [] };
  }
  return { sheet: found.sheet, ...useKept(found.mapping, keepMappings([known])) };
}

/** The sources with the clerk's other sheets read anew; what was told of the ledger's sheets stays told. */
export function withFactsSheets(sources: Sources, facts: readonly Sheet[]): Sources {
  const stated = beside(facts);
  const isOfFacts = ({ sheet }: Problem): boolean =>
    sheetNames.some((name) => name === sheet?.trim()) ||
    (sheet !== null && (isApprovedSheet(sheet) || isOperationsName(sheet)));
  const others = sources.problems.filter((problem) => !isOfFacts(problem));
  const { approved } = stated;
  return { ...sources, facts: stated.facts, approved, problems: [...stated.problems, ...others] };
}

/** The sources with one sheet's mapping changed; what a value means, in every sheet it was met in. */
export function remapped(sources: Sources, { sheet, change }: { sheet: string; change: MappingChange }): Sources {
  const reached = [sheet, ...(change.kind === "value" ? (change.alsoIn ?? []) : [])];
  const ledgers = sources.ledgers.map((found) => {
    if (!reached.includes(found.mapping.sheet)) return found;
    return { ...found, mapping: changedMapping(found.mapping, change) };
  });
  return { ...sources, ledgers };
}

function changedMapping(mapping: Mapping, change: MappingChange): Mapping {
  switch (change.kind) {
    case "column":
      return withColumn(mapping, change.field, change.column);
    case "answers":
      return withAnswers(mapping, change.answers);
    case "value": {
      const { field, value, means } = change;
      return withValue(mapping, change, means === null ? null : checkChoice(field, value, means));
    }
    case "infer":
      return withInferred(mapping, change.field, change.isAccepted);
    case "choice":
      return withChoice(mapping, change.id, change.isAccepted);
  }
}

/** The sources with kept mappings laid over their own; what that brought is told among the problems. */
export function withMappings(sources: Sources, kept: KeptMappings): Sources {
  const used = sources.ledgers.map(({ sheet, mapping }) => ({ sheet, ...useKept(mapping, kept) }));
  const others = sources.problems.filter(({ kind }) => !kind.startsWith("keptMapping."));
  return {
    ...sources,
    ledgers: used.map(({ sheet, mapping }) => ({ sheet, mapping })),
    problems: [...others, ...used.flatMap(({ problems }) => problems)],
  };
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

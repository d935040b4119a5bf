import type { CodeBook } from "../accounts";
import { editions, findEdition, xian2023, type Edition } from "../editions";
import { textOf } from "../facts";
import type { Problem, Sheet } from "../files";
import { fillForms, GroupIndex } from "../fill";
import {
  buildCube,
  readLedger,
  withChoice,
  withInferred,
  type ConfirmationId,
  type LedgerReading,
  type Mapping,
} from "../ledger";
import { Yuan } from "../money";
import { buildBreakdown, compareForms } from "../variance";
import { readTables } from "../review";
import { adoptionsOf, layRounding } from "./adoptedRounding";
import { completeReport, namesOf } from "./completeReport";
import { controlTable, controlTitle, type ControlSources } from "./controlTable";
import type { Sources } from "./gather";
import { departmentOf } from "./departmentOf";
import { problems as tell } from "./messages";
import { underThisYearsCodes } from "./movedCodes";
import { operationsProblems } from "./operationsControl";
import type { BuildOutcome, Report } from "./report";

/** What a person chooses; null leaves it to the clerk's sheets and the ledger. */
export interface BuildOptions {
  readonly edition: string | null;
  readonly year: number | null;
  readonly department: string | null;
  /** Build from the good rows although others were left out. */
  readonly partial: boolean;
  readonly book: CodeBook;
  /** Last year's finished workbook (上年公开表); it serves where the ledger has no entries of that year. */
  readonly lastYear?: readonly Sheet[] | null;
  /** Choices of import profiles a person said yes to (财政拨款收入按支付数, 支出类型按推断 …). */
  readonly confirmed?: readonly ConfirmationId[];
}

/** Builds the report, or says all that stands in the way. */
export function buildReport(sources: Sources, options: BuildOptions): BuildOutcome {
  const editionId = options.edition ?? (textOf(sources.facts, "edition") || xian2023.id);
  const edition = findEdition(editionId);
  const early: Problem[] = [...sources.problems];
  if (edition === undefined)
    early.push(
      tell.unknownEdition(
        editionId,
        editions.map(({ id }) => id),
      ),
    );
  if (edition === undefined || sources.ledgers.length === 0) return { kind: "refused", problems: early };
  const sheets = sourcesConfirmed(sources, options.confirmed ?? []).ledgers;
  const reading = readLedger({ sheets, book: options.book, reportYear: options.year });
  const problems = [...early, ...reading.problems];
  const { year } = reading;
  const stops = problems.some(
    ({ severity }) => severity === "refuses" || (severity === "leavesOut" && !options.partial),
  );
  if (stops) return { kind: "refused", problems };
  if (year === null || !hasActuals(reading, year))
    return { kind: "refused", problems: [...problems, tell.noEntries(year)] };
  return { kind: "built", report: fillReport({ sources, options, edition, reading, year, problems }) };
}

/** The sources with what a person agreed to, in every sheet that offers it. */
export function sourcesConfirmed(sources: Sources, confirmed: readonly ConfirmationId[]): Sources {
  const ledgers = sources.ledgers.map(({ sheet, mapping }) => ({ sheet, mapping: confirmed.reduce(confirm, mapping) }));
  return { ...sources, ledgers };
}

/** What a person agreed to: a guess of 支出类型 or 资金性质, or a choice of the sheet's profile. */
function confirm(mapping: Mapping, id: ConfirmationId): Mapping {
  if (id === "natureFromProject") return withInferred(mapping, "nature", true);
  return id === "fundFromFunction" ? withInferred(mapping, "fund", true) : withChoice(mapping, id, true);
}

interface Parts {
  readonly sources: Sources;
  readonly options: BuildOptions;
  readonly edition: Edition;
  readonly reading: LedgerReading;
  readonly year: number;
  readonly problems: readonly Problem[];
}

function fillReport({ sources, options, edition, reading, year, problems }: Parts): Report {
  const { facts } = sources;
  const { book } = options;
  const cube = buildCube(reading.ledger);
  const { functional: functionalName } = namesOf(book, reading);
  const comparing = { definitions: edition.definitions, cube, year, functionalName };
  const compared = compareForms(comparing);
  const { lastYear: finished = null } = options;
  const lastYear = finished === null ? null : readTables(finished, edition);
  const published = lastYear === null ? null : underThisYearsCodes(lastYear.forms, { book, year });
  const rounding = layRounding(fillForms(edition.definitions, comparing), adoptionsOf(facts, edition));
  return completeReport({
    edition,
    year,
    department: options.department ?? departmentOf(facts, reading.ledger.dimensions.entity.values),
    departmentFrom: options.department === null ? "input" : "choice",
    book,
    facts,
    approved: sources.approved,
    reading,
    cube,
    breakdown: buildBreakdown(reading.ledger, cube),
    forms: rounding.printed.forms,
    rounding,
    compared,
    published: published?.forms ?? null,
    index: new GroupIndex(),
    problems: [
      ...problems,
      ...approvedProblems({ reading, approved: sources.approved, year }),
      ...operationsProblems(facts.operations, rounding.printed.forms, edition),
      ...(lastYear?.problems ?? []).filter(({ severity }) => severity === "notice"),
      ...(published?.problems ?? []),
    ],
  });
}

/** Approved figures that the ledger does not give. */
function approvedProblems(controls: Omit<ControlSources, "forms">): readonly Problem[] {
  if (controls.approved.length === 0) return [];
  return controlTable({ ...controls, forms: null }).flatMap((row) => {
    const { approved } = row;
    const ledger = row.ledger ?? Yuan.zero;
    if (approved === null || approved.yuan.equals(ledger)) return [];
    const difference = ledger.minus(approved.yuan).toString();
    const amounts = { approved: approved.yuan.toString(), ledger: ledger.toString(), difference };
    return [tell.approvedDiffers({ sheet: approved.sheet, row: approved.row, title: controlTitle(row), amounts })];
  });
}

function hasActuals({ ledger }: LedgerReading, year: number): boolean {
  const { year: years, measure: measures } = ledger.dimensions;
  const yearCode = years.values.indexOf(year);
  const actualCode = measures.values.indexOf("actual");
  if (yearCode < 0 || actualCode < 0) return false;
  return years.codes.some((code, row) => code === yearCode && measures.codes[row] === actualCode);
}

import { standardBook } from "../../src/accounts";
import {
  isInferred,
  lookOver,
  meaningTitle,
  mergedValues,
  proposeEliminations,
  readLedger,
  unitsOf,
  type Ledger,
  type LedgerDifference,
  type LedgerReading,
  type LookedOver,
} from "../../src/ledger";
import type { Yuan } from "../../src/money";
import {
  changedFigures,
  controlTable,
  controlTitle,
  entryInWords,
  figureInWords,
  isAgreed,
  namePairs,
  operationsControls,
  sourcesEliminated,
  type ControlRow,
  type OperationsControl,
  type Report,
  type Sources,
} from "../../src/report";
import { compareLedgers } from "../../src/ledger";
import { text } from "../text";
import type { ComparisonView, ControlView, IntakeView, PairView, SheetLook } from "../intakeViews";
import { sourcesNow, type EngineState } from "./engine";
import type { Baseline } from "./standing";
import type { Answer, SlowQuestion } from "./message";
import { shownYuan } from "./figures";

/** A look at the ledger as it is read, and at the tables where they are built; nothing changes by it. */
export function intakeOf(state: EngineState, eliminated: readonly string[]): IntakeView | null {
  const { build, baseline } = state;
  const sources = sourcesNow(state);
  if (sources === null) return null;
  const input = { sheets: sources.ledgers, book: standardBook, reportYear: build?.report.year ?? null };
  const reading = readLedger(input);
  const report = build?.report ?? null;
  const { year } = reading;
  const proposal = year === null ? { pairs: [], unmatched: [] } : proposeEliminations(reading.ledger, year);
  const units = unitsOf(reading.ledger).filter((unit) => unit !== "");
  const looks = lookOver(input);
  return {
    sheets: looks.map((look) => sheetLook(look, sources)),
    values: mergedValues(looks).map((value) => ({ ...value, yuan: shownYuan(value.yuan) })),
    controls: controlsOf({ reading, report, sources }),
    comparison: comparisonOf(baseline, { sources, report }),
    units: units.length > 1 ? units : [],
    pairs: namePairs(proposal.pairs).map(({ key, pair }): PairView => ({
      key,
      proof: pair.proof,
      yuan: shownYuan(pair.yuan),
      isConfirmed: eliminated.includes(key),
      places: [...pair.receiverRows, ...pair.payerRows].map((row) => placeOf(reading.ledger, row)),
    })),
    unmatched:
      units.length > 1 ? proposal.unmatched.map(({ unit, yuan }) => text.intake.unmatched(unit, shownYuan(yuan))) : [],
  };
}

/** Answers what takes its time and changes nothing: the look over the ledger, and one unit's own tables. */
export async function answerIntake(
  state: EngineState,
  question: Extract<SlowQuestion, { kind: "intake" | "unitFile" }>,
): Promise<Answer> {
  if (question.kind === "intake") {
    const intake = intakeOf(state, question.eliminated);
    return intake === null ? { kind: "nothing" } : { kind: "intake", intake };
  }
  const { unitFile } = await import("./unitFile");
  return unitFile(state, question.unit);
}

function sheetLook({ sheet, inferences }: LookedOver, { ledgers }: Sources): SheetLook {
  const mapping = ledgers.find((found) => found.mapping.sheet === sheet)?.mapping;
  const fields = ["fund", "nature"] as const;
  return {
    sheet,
    guesses: inferences.map(({ field, basis, means, rows, yuan }) => ({
      field,
      basis,
      means: means === null || means === "none" ? null : meaningTitle({ field, means }),
      rows,
      yuan: shownYuan(yuan),
    })),
    accepted: mapping === undefined ? [] : fields.filter((field) => isInferred(mapping, field)),
  };
}

function controlsOf({
  reading,
  report,
  sources,
}: {
  readonly reading: LedgerReading;
  readonly report: Report | null;
  readonly sources: Sources;
}): readonly ControlView[] {
  const { approved } = sources;
  if (report !== null) {
    const stated = operationsControls(report.facts.operations, report.forms, report.edition);
    return [...controlTable({ ...report, approved }).map(controlView), ...stated.map(operationsView)];
  }
  if (reading.year === null) return [];
  return controlTable({ reading, approved, year: reading.year, forms: null }).map(controlView);
}

function controlView(row: ControlRow): ControlView {
  const said = (yuan: Yuan | null | undefined): string => (yuan === null || yuan === undefined ? "" : shownYuan(yuan));
  return {
    title: controlTitle(row),
    ledger: said(row.ledger),
    balances: said(row.balances),
    approved: said(row.approved?.yuan),
    tables: said(row.tables?.yuan),
    operations: "",
    isAgreed: isAgreed(row),
    place: row.approved === null ? null : { sheet: row.approved.sheet, row: row.approved.row },
  };
}

function operationsView({ figure, title, own, isAgreed: agrees }: OperationsControl): ControlView {
  const { sheet, row, yuan } = figure;
  const amounts = { ledger: "", balances: "", approved: "", tables: shownYuan(own), operations: shownYuan(yuan) };
  return { title, ...amounts, isAgreed: agrees, place: { sheet, row } };
}

const shownRows = 50;
const shownFigures = 40;

/** What changed since the tables were built; null where nothing was built, or nothing changed. */
function comparisonOf(
  baseline: Baseline | null,
  { sources, report }: { readonly sources: Sources; readonly report: Report | null },
): ComparisonView | null {
  if (baseline === null) return null;
  const ledger = report?.reading.ledger ?? ledgerWithout(sources, baseline);
  const old = ledgerWithout(baseline.sources, baseline);
  const rows = compareLedgers(old, ledger);
  const { added, removed, changed } = rows;
  if (added.length + removed.length + changed.length === 0) return null;
  const figures = report === null ? [] : changedFigures(baseline.report.forms, report.forms);
  const said = (yuan: Yuan | null): string => (yuan === null ? text.drill.blank : shownYuan(yuan));
  return {
    added: added.length,
    removed: removed.length,
    changed: changed.length,
    unchanged: rows.unchanged,
    rows: changedRows(rows, old, ledger),
    figures: figures.slice(0, shownFigures).map(({ ref, before, after }) => ({
      label: figureInWords(report ?? baseline.report, ref, baseline.report),
      before: said(before),
      after: said(after),
    })),
    moreFigures: Math.max(0, figures.length - shownFigures),
  };
}

/** The first rows that changed, corrected ones before new and gone ones. */
function changedRows(
  { added, removed, changed }: LedgerDifference,
  old: Ledger,
  ledger: Ledger,
): ComparisonView["rows"] {
  const words = (of: Ledger, row: number): string => {
    const { sheet, row: at, summary, yuan } = entryInWords(of, row);
    return text.intake.entry({ sheet, row: at, summary, yuan: shownYuan(yuan) });
  };
  return [
    ...changed.map(({ before, after }) => {
      const was = shownYuan(entryInWords(old, before).yuan);
      return {
        kind: "changed" as const,
        words: text.intake.was(words(ledger, after), was),
        place: placeOf(ledger, after),
      };
    }),
    ...added.map((row) => ({ kind: "added" as const, words: words(ledger, row), place: placeOf(ledger, row) })),
    ...removed.map((row) => ({ kind: "removed" as const, words: words(old, row), place: null })),
  ].slice(0, shownRows);
}

/** The ledger as it is, without what was left out as money between units when the tables were built. */
function ledgerWithout(sources: Sources, { eliminated, report: { year } }: Baseline): Ledger {
  const how = { book: standardBook, year };
  const { ledgers } = sourcesEliminated(sources, eliminated, how);
  return readLedger({ sheets: ledgers, book: standardBook, reportYear: year }).ledger;
}

function placeOf({ origin }: Ledger, row: number): { readonly sheet: string; readonly row: number } {
  return { sheet: origin.sheets[origin.sheetOf[row] ?? 0] ?? "", row: origin.rowOf[row] ?? 0 };
}

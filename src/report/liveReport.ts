import type { Measure } from "../accounts";
import type { Sheet } from "../files";
import { fillLive, type FilledForm, type LiveForm } from "../fill";
import { changeReading, GrowingLedger, rereadRows, type EntryChange, type Mapping } from "../ledger";
import { RunningSum, type Yuan } from "../money";
import { definitionsOf, updateBreakdown } from "../variance";
import { layRounding } from "./adoptedRounding";
import { continueVerdicts, findingsOf, rescan } from "./checkFilled";
import { explainerOf, namesOf, withPublished, writeText, type FilledReport } from "./completeReport";
import { KeptDrivers } from "./keptDrivers";
import type { Report } from "./report";

/** Rows of a ledger sheet whose cells changed (zero-based, inclusive), and the sheet before and after. */
export interface RowsEdit {
  readonly mapping: Mapping;
  readonly before: Sheet;
  readonly after: Sheet;
  readonly from: number;
  readonly to: number;
}

interface LiveTables {
  readonly year: number;
  readonly measure: Measure;
  readonly forms: readonly LiveForm[];
}

/**
 * A report that follows edits of its ledger: groups, tables and verdicts change by the difference, so that one edit costs
 * the same in a large ledger as in a small one; `settle` brings the text up to date. The report it starts from must not
 * be used afterwards.
 */
export class LiveReport {
  private readonly growing: GrowingLedger;
  private readonly tables: Readonly<Record<"forms" | "lastYear" | "originalBudget" | "adjustedBudget", LiveTables>>;
  /** Entries by year and kind of figure: tables without one are not compared with. */
  private readonly counts = new Map<string, number>();

  private readonly kept = new KeptDrivers();
  private filled: FilledReport;

  constructor(private now: Report) {
    this.filled = now;
    const { reading, cube, year, edition, book } = now;
    this.growing = new GrowingLedger(reading.ledger, cube);
    const { functional: functionalName } = namesOf(book, reading);
    const live = (measure: Measure, wanted: number): LiveTables => {
      const definitions = measure === "actual" ? edition.definitions : definitionsOf(measure, edition.definitions);
      return { year: wanted, measure, forms: fillLive(definitions, { cube, year: wanted, functionalName }) };
    };
    this.tables = {
      forms: live("actual", year),
      lastYear: live("actual", year - 1),
      originalBudget: live("originalBudget", year),
      adjustedBudget: live("adjustedBudget", year),
    };
    cube.keys.forEach((key, group) => this.count(key, cube.sums[group]?.entries ?? 0));
  }

  get report(): Report {
    return this.now;
  }

  /** Takes over edited rows; cells in place, or rows added below. */
  edit({ mapping, before, after, from, to }: RowsEdit): Report {
    const { reading, book, year } = this.now;
    const sheet = reading.ledger.origin.sheets.indexOf(after.name);
    if (sheet < 0) throw new RangeError(`no ledger sheet ${after.name}`);
    const read = (of: Sheet) => rereadRows({ sheet: of, mapping }, { from, to }, { book, year });
    const rows = { sheet: after.name, from: from + 1, to: to + 1, before: read(before), after: read(after) };
    const changes = [...this.growing.remove(sheet, rows), ...this.growing.add(sheet, rows.after.ledger)];
    this.kept.forget(changes);
    this.apply(changes);
    this.complete(changeReading(reading, this.growing.ledger(), rows), new Set(changes.map(({ group }) => group)));
    return this.now;
  }

  /**
   * What an edit leaves for later, because its cost grows with the ledger: the text with its drivers, and the look at
   * every entry (重复凭证, 疑似三公). Done when the clerk pauses, and before anything is exported.
   */
  settle(): Report {
    const explain = this.kept.over(explainerOf(this.filled));
    const verdicts = rescan(this.now.verdicts);
    const narrative = writeText(this.filled, explain);
    this.now = { ...this.now, explain, narrative, verdicts, findings: findingsOf(verdicts) };
    return this.now;
  }

  private apply(changes: readonly EntryChange[]): void {
    const groupChanges = changes.map(({ key, yuan, times }) => ({ key, sum: sumOf(yuan), times }));
    for (const { forms } of Object.values(this.tables)) for (const form of forms) form.apply(groupChanges);
    for (const { yuan: amount, ...change } of changes) {
      updateBreakdown(this.now.breakdown, { ...change, amount });
      this.count(change.key, change.times);
    }
  }

  private complete(reading: Report["reading"], groups: ReadonlySet<number>): void {
    const { now, tables } = this;
    const filled = tables.forms.forms.map((form) => form.filled);
    const rounding = layRounding(filled, now.rounding.adoptions, now.rounding);
    const early = now.problems.filter((problem) => !now.reading.problems.includes(problem));
    this.filled = {
      ...this.filled,
      reading,
      cube: this.growing.cube(),
      forms: rounding.printed.forms,
      rounding,
      compared: {
        lastYear: this.comparedWith(tables.lastYear),
        originalBudget: this.comparedWith(tables.originalBudget),
        adjustedBudget: this.comparedWith(tables.adjustedBudget),
      },
      problems: [...early, ...reading.problems],
    };
    const verdicts = continueVerdicts(this.filled, now.verdicts, groups);
    const { explain, narrative } = now;
    const compared = withPublished(this.filled);
    this.now = { ...this.filled, compared, explain, narrative, verdicts, findings: findingsOf(verdicts) };
  }

  private comparedWith({ year, measure, forms }: LiveTables): readonly FilledForm[] | null {
    return (this.counts.get(`${year} ${measure}`) ?? 0) > 0 ? forms.map(({ filled }) => filled) : null;
  }

  private count({ year, measure }: { readonly year: number; readonly measure: Measure }, entries: number): void {
    const name = `${year} ${measure}`;
    this.counts.set(name, (this.counts.get(name) ?? 0) + entries);
  }
}

function sumOf(yuan: Yuan): RunningSum {
  const sum = new RunningSum();
  const fen = yuan.toFen();
  if (fen === null) sum.addExact(yuan, 1);
  else sum.addFen(fen, 1);
  return sum;
}

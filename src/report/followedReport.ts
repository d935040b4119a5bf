import type { Measure } from "../accounts";
import { fillLive, type FilledForm, type LiveForm } from "../fill";
import { changeReading, GrowingLedger, repeatedLoads, rereadRows, type EntryChange, type Mapping } from "../ledger";
import { RunningSum, type Yuan } from "../money";
import { definitionsOf, updateBreakdown } from "../variance";
import { layRounding } from "./adoptedRounding";
import { continueVerdicts, findingsOf, rescan } from "./checkFilled";
import { explainerOf, namesOf, withPublished, writeText, type FilledReport } from "./completeReport";
import { KeptDrivers } from "./keptDrivers";
import type { RowsEdit } from "./ledgerEdit";
import type { Report } from "./report";
import { ToldOnce } from "./toldOnce";

interface LiveTables {
  readonly year: number;
  readonly measure: Measure;
  readonly forms: readonly LiveForm[];
}

/**
 * A report that follows edits below the heading of its ledger's sheets: groups, tables and verdicts change by the
 * difference, so that one edit costs the same in a large ledger as in a small one; `settle` brings the rest up to date.
 * The report it starts from must not be used afterwards.
 */
export class FollowedReport {
  private readonly growing: GrowingLedger;
  private readonly tables: Readonly<Record<"forms" | "lastYear" | "originalBudget" | "adjustedBudget", LiveTables>>;
  /** Entries by year and kind of figure: tables without one are not compared with. */
  private readonly counts = new Map<string, number>();
  private readonly kept = new KeptDrivers();
  private readonly once: ToldOnce;
  private filled: FilledReport;

  constructor(private now: Report) {
    this.filled = now;
    const { reading, cube, year, edition, book } = now;
    this.once = new ToldOnce(now);
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

  /** Whether the ledger still has 决算 entries of the report's year. */
  get hasActuals(): boolean {
    return (this.counts.get(`${this.now.year} actual`) ?? 0) > 0;
  }

  /** Takes over rows of a sheet that came, went or changed. */
  splice(mapping: Mapping, { at, before, after }: RowsEdit): Report {
    const { reading, book, year } = this.now;
    const sheet = reading.ledger.origin.sheets.indexOf(mapping.sheet);
    if (sheet < 0) throw new RangeError(`no ledger sheet ${mapping.sheet}`);
    const row = at + 1;
    const read = (of: RowsEdit["before"]) => rereadRows({ sheet: of, mapping, firstRow: row }, { book, year });
    const place = { sheet: mapping.sheet, row, removed: before.height, inserted: after.height };
    const rows = { ...place, before: read(before), after: read(after) };
    this.once.meet(rows);
    const changes = this.growing.splice(sheet, { ...place, added: rows.after.ledger });
    this.kept.forget(changes);
    this.apply(changes);
    this.complete(changeReading(reading, this.growing.ledger(), rows), new Set(changes.map(({ group }) => group)));
    return this.now;
  }

  /**
   * What an edit leaves for later, because its cost grows with the ledger: the text with its drivers, the causes of
   * errors, and the look at every entry (重复凭证, 疑似三公). Null where the ledger must be read from the start to say
   * what is said once for many rows.
   */
  settle(): Report | null {
    const { reading } = this.now;
    if (this.once.isStale || repeatedLoads(reading.ledger).length > 0) return null;
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
      this.once.count(change);
    }
  }

  private complete(reading: Report["reading"], groups: ReadonlySet<number>): void {
    const { now, tables } = this;
    const filled = tables.forms.forms.map((form) => form.filled);
    const rounding = layRounding(filled, now.rounding.adoptions, now.rounding);
    this.filled = {
      ...this.filled,
      reading,
      department: this.once.department,
      cube: this.growing.cube(),
      forms: rounding.printed.forms,
      rounding,
      compared: {
        lastYear: this.comparedWith(tables.lastYear),
        originalBudget: this.comparedWith(tables.originalBudget),
        adjustedBudget: this.comparedWith(tables.adjustedBudget),
      },
      problems: this.once.problems(reading.problems),
    };
    const verdicts = continueVerdicts(this.filled, now.verdicts, groups);
    const { explain, narrative } = now;
    const compared = withPublished(this.filled);
    const findings = [...verdicts.check.findings, ...verdicts.scanned];
    this.now = { ...now, ...this.filled, compared, explain, narrative, verdicts, findings };
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

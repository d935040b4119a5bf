import { joinRows } from "../files";
import { rereadRows, type Mapping } from "../ledger";
import { buildReport, sourcesConfirmed, type BuildOptions } from "./buildReport";
import { FollowedReport } from "./followedReport";
import type { LedgerSheet, Sources } from "./gather";
import { editLive, liveSheet, type LedgerEdit, type LiveSheet, type RowsEdit } from "./ledgerEdit";
import type { BuildOutcome, Report } from "./report";

/** A report that follows edits of its ledger: by difference where that gives what a fresh build would, else built anew. */
export class LiveReport {
  private sheets: readonly LiveSheet[];
  private followed: FollowedReport | null;

  /** `report` is what `sources` gave with `options`; it must not be used afterwards. */
  constructor(
    private last: Report,
    private readonly sources: Sources,
    private readonly options: BuildOptions,
  ) {
    this.sheets = sourcesConfirmed(sources, options.confirmed ?? []).ledgers.map(liveSheet);
    this.followed = new FollowedReport(last);
  }

  /** The report as it stands; where the ledger no longer gives one, the last it gave. */
  get report(): Report {
    return this.last;
  }

  /** The sources with the ledger's sheets as they are now. */
  sourcesNow(): Sources {
    const ledgers = this.sheets.map(({ rows, mapping }): LedgerSheet => ({ sheet: joinRows(rows), mapping }));
    this.sheets = ledgers.map(liveSheet);
    return { ...this.sources, ledgers };
  }

  /** Takes over an edit of a ledger sheet. Text, causes and the look at every entry wait for `settle`. */
  edit(edit: LedgerEdit): BuildOutcome {
    const live = this.sheets.find(({ mapping }) => mapping.sheet === edit.sheet);
    if (live === undefined) throw new RangeError(`no ledger sheet ${edit.sheet}`);
    const { sheet, edit: rows } = editLive(live, edit, this.options.book);
    const canFollow = this.canFollow(live.mapping, rows);
    this.sheets = this.sheets.map((one) => (one === live ? sheet : one));
    if (this.followed === null || !canFollow) return this.rebuild();
    this.last = this.followed.splice(sheet.mapping, rows);
    return this.followed.hasActuals ? { kind: "built", report: this.last } : this.rebuild();
  }

  /** Brings up to date what edits left for later: when the clerk pauses, and before anything is exported. */
  settle(): BuildOutcome {
    const settled = this.followed?.settle() ?? null;
    if (settled === null) return this.rebuild();
    this.last = settled;
    return { kind: "built", report: settled };
  }

  private rebuild(): BuildOutcome {
    const outcome = buildReport(this.sourcesNow(), this.options);
    this.followed = outcome.kind === "built" ? new FollowedReport(outcome.report) : null;
    if (outcome.kind === "built") this.last = outcome.report;
    return outcome;
  }

  /**
   * Entries stand by themselves below a heading, unless a profile makes them of several rows or compares sheets; the
   * report's year stays unless rows state a later one.
   */
  private canFollow({ header, ...mapping }: Mapping, { at, after }: RowsEdit): boolean {
    if (at <= header.bottom || this.sheets.some((sheet) => sheet.mapping.profile !== undefined)) return false;
    if (this.options.year !== null) return true;
    const rows = { sheet: after, mapping: { ...mapping, header }, firstRow: at + 1 };
    const { year } = rereadRows(rows, { book: this.options.book, year: null });
    return year === null || year <= this.last.year;
  }
}

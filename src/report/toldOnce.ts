import type { Problem } from "../files";
import type { EntryChange, LedgerReading, SplicedRows } from "../ledger";
import { departmentOf } from "./departmentOf";
import type { Report } from "./report";

/** As many problems of a kind as a reading lists one by one. */
const manyProblems = 1_000;

/**
 * What a report says once for the whole ledger, while rows come and go: the department where the ledger alone names it,
 * and whether what is said once for many rows (notices, the clerk's own names of codes, control totals) still holds.
 */
export class ToldOnce {
  private readonly entities = new Map<string, number>();
  private readonly before: readonly Problem[];
  private readonly after: readonly Problem[];
  private stale = false;

  constructor(private readonly report: Report) {
    const own = new Set(report.reading.problems);
    const first = report.problems.findIndex((problem) => own.has(problem));
    const upTo = first < 0 ? report.problems.length : first;
    this.before = report.problems.slice(0, upTo);
    this.after = report.problems.slice(upTo).filter((problem) => !own.has(problem));
    const { codes, values } = report.reading.ledger.dimensions.entity;
    const counts = new Uint32Array(values.length);
    for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
    values.forEach((name, code) => this.entities.set(name, counts[code] ?? 0));
  }

  /** Whether something said once for many rows may be said otherwise now. */
  get isStale(): boolean {
    return this.stale;
  }

  get department(): string {
    const { department, departmentFrom, facts } = this.report;
    if (departmentFrom === "choice") return department;
    return departmentOf(
      facts,
      [...this.entities].flatMap(([name, entries]) => (entries > 0 ? [name] : [])),
    );
  }

  /** The problems of the reading among the others, which an edit of the ledger leaves alone. */
  problems(ofReading: readonly Problem[]): readonly Problem[] {
    return [...this.before, ...ofReading, ...this.after];
  }

  meet({ before, after }: SplicedRows): void {
    const { reading: now, approved, facts } = this.report;
    if (approved.length > 0 || facts.operations.length > 0 || now.balances.length > 0) this.stale = true;
    const isMany = now.problems.length >= manyProblems;
    for (const reading of [before, after]) {
      if (saysOnce(reading) || (isMany && reading.problems.length > 0)) this.stale = true;
    }
  }

  count({ entity, times }: Pick<EntryChange, "entity" | "times">): void {
    this.entities.set(entity, (this.entities.get(entity) ?? 0) + times);
  }
}

/** Whether rows have a part in what is said once for all of a kind. */
function saysOnce({ problems, ledger }: LedgerReading): boolean {
  return (
    ledger.functionalNames.size > 0 ||
    ledger.economicNames.size > 0 ||
    problems.some(({ severity, row }) => severity === "notice" || row === null)
  );
}

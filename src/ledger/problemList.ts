import type { Problem } from "../files";
import { RunningSum, type Yuan } from "../money";
import { problemAt, type Complaint } from "./complaint";
import { moreOfTheSame } from "./messages";

const listedPerKind = 1_000;

interface Kind {
  readonly complaint: Complaint;
  readonly sheet: string;
  rows: number;
  readonly rest: RunningSum;
}

/** Collects the problems of a reading: each by itself up to 1,000 of a kind, sheet and column, then one for the rest. */
export class ProblemList {
  private readonly listed: Problem[] = [];
  private readonly kinds = new Map<string, Kind>();

  /** A problem of a whole sheet. */
  addForSheet(complaint: Complaint, sheet: string): void {
    this.listed.push(problemAt(complaint, { sheet, row: null, rows: 1 }));
  }

  /** A problem told once for all rows that have it; `row` is 1-based and the first of them. */
  addOnce(complaint: Complaint, sheet: string, { row, rows }: { row: number; rows: number }): void {
    this.listed.push(problemAt(complaint, { sheet, row, rows }));
  }

  /** A problem of one row (1-based); `amount` is the row's money, null where it cannot be read. */
  addForRow(complaint: Complaint, sheet: string, { row, amount }: { row: number; amount: Yuan | null }): void {
    const key = `${complaint.kind}\n${sheet}\n${complaint.column ?? ""}`;
    const kind = this.kinds.get(key) ?? { complaint, sheet, rows: 0, rest: new RunningSum() };
    this.kinds.set(key, kind);
    kind.rows += 1;
    if (kind.rows <= listedPerKind) this.listed.push(problemAt(complaint, { sheet, row, rows: 1 }));
    else if (amount !== null) kind.rest.addExact(amount, 1);
  }

  /** All problems, in the order they were met; what was too frequent to list comes last. */
  all(): readonly Problem[] {
    const summaries = [...this.kinds.values()].flatMap(({ complaint, sheet, rows, rest }) => {
      if (rows <= listedPerKind) return [];
      const summary = moreOfTheSame(complaint, { rows: rows - listedPerKind, yuan: rest.toYuan().toString() });
      return [problemAt(summary, { sheet, row: null, rows: 1 })];
    });
    return [...this.listed, ...summaries];
  }
}

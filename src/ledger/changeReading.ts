import { Yuan } from "../money";
import type { Problem } from "../files";
import { moveProblem } from "./complaint";
import type { Ledger } from "./ledger";
import type { Controls, DroppedRows, LedgerReading, LeftOut } from "./reading";

/** Rows of one sheet (`row` is the first, 1-based) with others in their place, as they were read before and now. */
export interface SplicedRows {
  readonly sheet: string;
  readonly row: number;
  readonly removed: number;
  readonly inserted: number;
  readonly before: LedgerReading;
  readonly after: LedgerReading;
}

/**
 * The reading with some rows read again: money, rows left out and problems follow, and what stands below moves. Notices
 * told once for many rows (a code outside the list …) stay as they were counted; new ones are added.
 */
export function changeReading(reading: LedgerReading, ledger: Ledger, rows: SplicedRows): LedgerReading {
  return {
    ledger,
    year: reading.year,
    problems: changeProblems(reading.problems, rows),
    leftOut: changeLeftOut(reading.leftOut, rows),
    dropped: changeDropped(reading.dropped, rows),
    balances: reading.balances,
    controls: changeControls(reading.controls, rows),
  };
}

/** Where a row of a sheet stands now; null where it was taken out. */
function movedRow({ row, removed, inserted }: SplicedRows, at: number): number | null {
  if (at < row) return at;
  return at < row + removed ? null : at + inserted - removed;
}

/** The rows of one sheet as they are now, new ones among them. */
function movedRows(rows: SplicedRows, at: readonly number[], added: readonly number[] = []): readonly number[] {
  const moved = at.flatMap((row) => movedRow(rows, row) ?? []);
  return added.length === 0 ? moved : [...moved, ...added].sort((left, right) => left - right);
}

function movesAny({ removed, inserted }: SplicedRows): boolean {
  return removed !== inserted;
}

function changeProblems(problems: readonly Problem[], rows: SplicedRows): readonly Problem[] {
  if (problems.length === 0 && rows.after.problems.length === 0) return problems;
  const kept = problems.flatMap((problem) => changeProblem(problem, rows) ?? []);
  const known = new Set(kept.map(valueOf));
  const added = rows.after.problems.filter((problem) => problem.severity !== "notice" || !known.has(valueOf(problem)));
  const isSame = added.length === 0 && kept.length === problems.length;
  if (isSame && kept.every((problem, at) => problem === problems[at])) return problems;
  return inRowOrder(kept, added, rows);
}

function valueOf({ kind, column, value }: Problem): string {
  return `${kind} ${column ?? ""} ${value ?? ""}`;
}

/** A problem where it stands now; null where its row was taken out. A notice outlives its first row until it is counted anew. */
function changeProblem(problem: Problem, rows: SplicedRows): Problem | null {
  if (problem.sheet !== rows.sheet || problem.row === null) return problem;
  const row = movedRow(rows, problem.row);
  if (row === null) return problem.severity === "notice" ? problem : null;
  return row === problem.row ? problem : moveProblem(problem, row);
}

/** New problems stand among those of their sheet in the order of the rows; notices come last. */
function inRowOrder(
  kept: readonly Problem[],
  added: readonly Problem[],
  { sheet, row }: SplicedRows,
): readonly Problem[] {
  const isBelow = (problem: Problem): boolean =>
    problem.sheet === sheet && (problem.severity === "notice" || (problem.row ?? 0) > row);
  const place = kept.findIndex(isBelow);
  const upTo = place < 0 ? kept.length : place;
  const notices = added.filter(({ severity }) => severity === "notice");
  const others = added.filter(({ severity }) => severity !== "notice");
  return [...kept.slice(0, upTo), ...others, ...kept.slice(upTo), ...notices];
}

function changeLeftOut(leftOut: LeftOut, rows: SplicedRows): LeftOut {
  const { before, after } = rows;
  if (leftOut.rows === 0 && after.leftOut.rows === 0) return leftOut;
  const isTouched = movesAny(rows) || before.leftOut.rows > 0 || after.leftOut.rows > 0;
  if (!isTouched) return leftOut;
  const listed = leftOut.rowsOf.map((entry) =>
    entry.sheet === rows.sheet ? { ...entry, rows: movedRows(rows, entry.rows) } : entry,
  );
  const rowsOf = [...listed, ...after.leftOut.rowsOf].filter((entry) => entry.rows.length > 0);
  return {
    rows: leftOut.rows - before.leftOut.rows + after.leftOut.rows,
    yuan: leftOut.yuan.minus(before.leftOut.yuan).plus(after.leftOut.yuan),
    withoutAmount: leftOut.withoutAmount - before.leftOut.withoutAmount + after.leftOut.withoutAmount,
    rowsOf: joinSheets(rowsOf),
  };
}

function joinSheets(rowsOf: LeftOut["rowsOf"]): LeftOut["rowsOf"] {
  const sheets = [...new Set(rowsOf.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({
    sheet,
    rows: rowsOf
      .filter((entry) => entry.sheet === sheet)
      .flatMap((entry) => entry.rows)
      .sort((left, right) => left - right),
  }));
}

function changeDropped(dropped: readonly DroppedRows[], rows: SplicedRows): readonly DroppedRows[] {
  const { before, after } = rows;
  const isTouched = movesAny(rows) || before.dropped.length > 0 || after.dropped.length > 0;
  if (!isTouched || (dropped.length === 0 && after.dropped.length === 0)) return dropped;
  const groups = [...dropped, ...after.dropped];
  const names = [...new Set(groups.map(({ kind, sheet }) => `${kind} ${sheet}`))];
  return names.flatMap((name): readonly DroppedRows[] => {
    const is = ({ kind, sheet }: DroppedRows): boolean => `${kind} ${sheet}` === name;
    const first = groups.find(is);
    if (first === undefined) return [];
    const own = dropped.filter(is).flatMap(({ rowsOf }) => rowsOf);
    const added = after.dropped.filter(is);
    const rowsOf =
      first.sheet === rows.sheet
        ? movedRows(
            rows,
            own,
            added.flatMap((entry) => entry.rowsOf),
          )
        : own;
    if (rowsOf.length === 0) return [];
    const sumOf = (entries: readonly DroppedRows[]): Yuan => Yuan.sum(entries.filter(is).map(({ yuan }) => yuan));
    const yuan = sumOf(dropped).minus(sumOf(before.dropped)).plus(sumOf(added));
    return [{ kind: first.kind, sheet: first.sheet, rows: rowsOf.length, yuan, rowsOf }];
  });
}

function changeControls(controls: Controls, { before, after }: SplicedRows): Controls {
  const moved = (of: keyof Controls): Yuan => controls[of].minus(before.controls[of]).plus(after.controls[of]);
  return { inFile: moved("inFile"), read: moved("read"), leftOut: moved("leftOut"), dropped: moved("dropped") };
}

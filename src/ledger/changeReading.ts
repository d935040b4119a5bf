import { Yuan } from "../money";
import type { Problem } from "../files";
import type { Ledger } from "./ledger";
import type { Controls, DroppedRows, LedgerReading, LeftOut } from "./reading";

/** Rows of one sheet (1-based, inclusive), as they were read before and as they are read now. */
export interface RereadRows {
  readonly sheet: string;
  readonly from: number;
  readonly to: number;
  readonly before: LedgerReading;
  readonly after: LedgerReading;
}

/**
 * The reading with some rows read again: money, rows left out and problems follow. Notices told once for many rows
 * (a code outside the list …) stay as they were counted; new ones are added.
 */
export function changeReading(reading: LedgerReading, ledger: Ledger, rows: RereadRows): LedgerReading {
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

function isOutside({ sheet, from, to }: RereadRows, place: { sheet: string | null; row: number | null }): boolean {
  return place.sheet !== sheet || place.row === null || place.row < from || place.row > to;
}

function changeProblems(problems: readonly Problem[], rows: RereadRows): readonly Problem[] {
  const kept = problems.filter((problem) => problem.severity === "notice" || isOutside(rows, problem));
  const known = new Set(kept.map(({ kind, column, value }) => `${kind} ${column ?? ""} ${value ?? ""}`));
  const added = rows.after.problems.filter(
    ({ severity, kind, column, value }) =>
      severity !== "notice" || !known.has(`${kind} ${column ?? ""} ${value ?? ""}`),
  );
  return kept.length === problems.length && added.length === 0 ? problems : [...kept, ...added];
}

function changeLeftOut(leftOut: LeftOut, rows: RereadRows): LeftOut {
  const { before, after } = rows;
  if (before.leftOut.rows === 0 && after.leftOut.rows === 0) return leftOut;
  const listed = leftOut.rowsOf.map(({ sheet, rows: at }) => {
    const kept = at.filter((row) => isOutside(rows, { sheet, row }));
    return { sheet, rows: kept };
  });
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

function changeDropped(dropped: readonly DroppedRows[], rows: RereadRows): readonly DroppedRows[] {
  const { before, after } = rows;
  if (before.dropped.length === 0 && after.dropped.length === 0) return dropped;
  const groups = [...dropped, ...after.dropped];
  const names = [...new Set(groups.map(({ kind, sheet }) => `${kind} ${sheet}`))];
  return names.flatMap((name): readonly DroppedRows[] => {
    const is = ({ kind, sheet }: DroppedRows): boolean => `${kind} ${sheet}` === name;
    const first = groups.find(is);
    if (first === undefined) return [];
    const kept = dropped
      .filter(is)
      .flatMap((entry) => entry.rowsOf.filter((row) => isOutside(rows, { sheet: entry.sheet, row })));
    const added = after.dropped.filter(is);
    const rowsOf = [...kept, ...added.flatMap((entry) => entry.rowsOf)].sort((left, right) => left - right);
    if (rowsOf.length === 0) return [];
    const sumOf = (entries: readonly DroppedRows[]): Yuan => Yuan.sum(entries.filter(is).map(({ yuan }) => yuan));
    const yuan = sumOf(dropped).minus(sumOf(before.dropped)).plus(sumOf(added));
    return [{ kind: first.kind, sheet: first.sheet, rows: rowsOf.length, yuan, rowsOf }];
  });
}

function changeControls(controls: Controls, { before, after }: RereadRows): Controls {
  const moved = (of: keyof Controls): Yuan => controls[of].minus(before.controls[of]).plus(after.controls[of]);
  return { inFile: moved("inFile"), read: moved("read"), leftOut: moved("leftOut"), dropped: moved("dropped") };
}

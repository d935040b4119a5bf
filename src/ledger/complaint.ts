import type { Problem, Severity } from "../files";

/** What is wrong with a value, wherever it stands: a problem without its row. Equal values share one complaint. */
export interface Complaint {
  readonly kind: string;
  readonly severity: Severity;
  /** The heading of the column; null where the whole row or sheet is meant. */
  readonly column: string | null;
  /** The value as the cell shows it; null where nothing stands. */
  readonly value: string | null;
  /** What, and what to do; the place is put before it. */
  readonly says: string;
}

/** A cell that a complaint may be about. */
export interface CellInWords {
  readonly column: string;
  readonly value: string;
}

/** Where a complaint holds: `row` is 1-based, null for the whole sheet; `rows` counts the rows it speaks for. */
export interface Place {
  readonly sheet: string;
  readonly row: number | null;
  readonly rows: number;
}

/** The problem a complaint makes at one place. */
export function problemAt({ kind, severity, column, value, says }: Complaint, { sheet, row, rows }: Place): Problem {
  const where = row === null ? sheet : `${rowOfSheet(sheet, row)}${rows > 1 ? `等 ${rows} 行` : ""}`;
  return { kind, severity, sheet, row, column, value, message: `${where}：${says}` };
}

/** The same problem where rows above it came or went; a problem of a whole sheet stays. */
export function moveProblem(problem: Problem, row: number): Problem {
  const { sheet, row: old, message } = problem;
  if (sheet === null || old === null) return problem;
  return { ...problem, row, message: `${rowOfSheet(sheet, row)}${message.slice(rowOfSheet(sheet, old).length)}` };
}

function rowOfSheet(sheet: string, row: number): string {
  return `${sheet}第 ${row} 行`;
}

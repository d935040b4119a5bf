import { cellAt, describeColumn, type Problem } from "../../files";
import { Wan, Yuan } from "../../money";
import { problems } from "../messages";
import type { FoundTable } from "./locate";

/** Reads the amounts of one table and keeps what it could not read. */
export interface AmountReader {
  /** The printed amount at a zero-based place; null for a blank or a dash. */
  readonly at: (row: number, column: number) => Wan | null;
  readonly problems: readonly Problem[];
}

/** A reader for the cells of a table in 万元. A cell that holds no printed amount is told and counts as blank. */
export function amountReader({ sheet, form }: FoundTable): AmountReader {
  const told: Problem[] = [];
  return {
    problems: told,
    at: (row, column) => {
      const cell = cellAt(sheet, row, column);
      const reading = printedAmount(cell);
      const place = { sheet: sheet.name, row: row + 1, column: describeColumn(column), form: form.title };
      if (reading.kind === "amount") return reading.wan;
      if (reading.kind === "blank") {
        if (isCovered(sheet.merges, row, column)) told.push(problems.mergedAmount(place));
        return null;
      }
      const value = typeof cell === "object" && cell !== null ? cell.text : String(cell);
      told.push(reading.kind === "finer" ? problems.tooFine(place, value) : problems.notAnAmount(place, value));
      return null;
    },
  };
}

type Reading = { readonly kind: "blank" | "finer" | "text" } | { readonly kind: "amount"; readonly wan: Wan };

/** A number or text as a printed 万元 amount: no more than two decimals. */
export function printedAmount(cell: ReturnType<typeof cellAt>): Reading {
  if (cell === null) return { kind: "blank" };
  if (typeof cell === "number") return Number.isFinite(cell) ? asWan(Yuan.ofCell(cell)) : { kind: "text" };
  if (typeof cell !== "string") return { kind: "text" };
  const text = cell.normalize("NFKC").replace(/[,\s]/g, "");
  if (/^[-—–/]*$/.test(text)) return { kind: "blank" };
  const [, inBrackets] = /^\(([\d.]+)\)$/.exec(text) ?? [];
  const plain = inBrackets === undefined ? text : `-${inBrackets}`;
  return /^-?\d+(\.\d+)?$/.test(plain) ? asWan(Yuan.of(plain)) : { kind: "text" };
}

/** `amount` is the printed number itself, still to be read as 万元. */
function asWan(amount: Yuan): Reading {
  const yuan = amount.timesTenThousand();
  const wan = yuan.toWan();
  return Yuan.ofWan(wan).equals(yuan) ? { kind: "amount", wan } : { kind: "finer" };
}

/** Whether a cell lies under a merge that reaches over several columns of amounts. */
function isCovered(merges: FoundTable["sheet"]["merges"], row: number, column: number): boolean {
  return merges.some(
    ({ top, bottom, left, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}

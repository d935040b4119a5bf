import { RunningSum, Yuan } from "../money";
import type { EntryAmounts } from "./entryAmounts";
import type { JudgedRows, SetAside } from "./judgeRows";
import type { DropKind, Controls, DroppedRows, LedgerReading, LeftOut } from "./reading";
import { numberOfRow, type SheetSource } from "./sheetSource";

/** What became of the rows and the money of one sheet. */
export type Tally = Pick<LedgerReading, "leftOut" | "dropped" | "controls">;

/** Adds up a sheet's money by what became of it, and all of it once more by itself. */
export function tallySheet(source: SheetSource, amounts: EntryAmounts, { entries, setAside }: JudgedRows): Tally {
  const leftOut = setAside.filter(({ because }) => because.kind === "problems").map(({ row }) => row);
  const dropped = droppedRows(source, amounts, setAside);
  const leftYuan = sumOf(amounts, leftOut);
  return {
    leftOut: {
      rows: leftOut.length,
      yuan: leftYuan,
      withoutAmount: leftOut.filter((row) => amountAt(amounts, row) === null).length,
      rowsOf:
        leftOut.length === 0
          ? []
          : [{ sheet: source.sheet.name, rows: leftOut.map((row) => numberOfRow(source, row)) }],
    },
    dropped,
    controls: {
      inFile: sumOfAll(amounts),
      read: sumOf(amounts, entries),
      leftOut: leftYuan,
      dropped: Yuan.sum(dropped.map(({ yuan }) => yuan)),
    },
  };
}

/** The tallies of all sheets as one. */
export function addTallies(tallies: readonly Tally[]): Tally {
  const total = (of: (tally: Tally) => Yuan): Yuan => Yuan.sum(tallies.map(of));
  const left: LeftOut = {
    rows: tallies.reduce((sum, { leftOut }) => sum + leftOut.rows, 0),
    yuan: total(({ leftOut }) => leftOut.yuan),
    withoutAmount: tallies.reduce((sum, { leftOut }) => sum + leftOut.withoutAmount, 0),
    rowsOf: tallies.flatMap(({ leftOut }) => leftOut.rowsOf),
  };
  const controls: Controls = {
    inFile: total((tally) => tally.controls.inFile),
    read: total((tally) => tally.controls.read),
    leftOut: left.yuan,
    dropped: total((tally) => tally.controls.dropped),
  };
  return { leftOut: left, dropped: tallies.flatMap(({ dropped }) => dropped), controls };
}

/** The amount of a row below the heading, exactly; null where it cannot be read. */
export function amountAt({ fen, special }: EntryAmounts, row: number): Yuan | null {
  const value = fen[row] ?? 0;
  if (value === value) return Yuan.ofFen(value);
  const found = special.get(row);
  return found?.kind === "exact" ? found.amount : null;
}

const dropKinds: readonly DropKind[] = [
  "example",
  "subtotal",
  "repeatedHeader",
  "excluded",
  "otherAccount",
  "carryForward",
  "notPosted",
];

function droppedRows(
  source: SheetSource,
  amounts: EntryAmounts,
  setAside: readonly SetAside[],
): readonly DroppedRows[] {
  return dropKinds.flatMap((kind): readonly DroppedRows[] => {
    const rows = setAside.filter(({ because }) => because.kind === kind).map(({ row }) => row);
    if (rows.length === 0) return [];
    const rowsOf = rows.map((row) => numberOfRow(source, row));
    return [{ kind, sheet: source.sheet.name, rows: rows.length, yuan: sumOf(amounts, rows), rowsOf }];
  });
}

function sumOf(amounts: EntryAmounts, rows: Uint32Array | readonly number[]): Yuan {
  const sum = new RunningSum();
  for (let at = 0; at < rows.length; at += 1) addRow(sum, amounts, rows[at] ?? 0);
  return sum.toYuan();
}

function sumOfAll(amounts: EntryAmounts): Yuan {
  const sum = new RunningSum();
  for (let row = 0; row < amounts.fen.length; row += 1) addRow(sum, amounts, row);
  return sum.toYuan();
}

function addRow(sum: RunningSum, { fen, special }: EntryAmounts, row: number): void {
  const value = fen[row] ?? 0;
  if (value === value) {
    sum.addFen(value, 1);
    return;
  }
  const found = special.get(row);
  if (found?.kind === "exact") sum.addExact(found.amount, 1);
}

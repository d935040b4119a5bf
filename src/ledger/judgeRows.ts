import type { Flow } from "../accounts";
import type { Complaint } from "./complaint";
import { complaintsOf } from "./rowComplaintsOf";
import type { ReadColumn } from "./readColumn";
import type { DropKind } from "./reading";
import type { SheetColumns } from "./sheetColumns";
import type { SheetSource } from "./sheetSource";
import { headerRepeats, isExampleRow, rowKinds, type RowKind } from "./subtotals";

/** What becomes of a row that is no plain entry (zero-based below the heading). */
export interface SetAside {
  readonly row: number;
  readonly because:
    | { readonly kind: Exclude<DropKind, "excluded"> }
    | { readonly kind: "excluded"; readonly complaint: Complaint }
    | { readonly kind: "problems"; readonly complaints: readonly Complaint[] };
}

/** The rows of a sheet, sorted: `entries` in order, and those set aside. Rows without an amount are neither. */
export interface JudgedRows {
  readonly entries: Uint32Array;
  readonly setAside: readonly SetAside[];
}

const always = 1;
const withoutDigits = 2;
const fundNeeded = 4;
const natureNeeded = 8;

/** What each flow must state besides a readable amount; a flow that is not known is trouble by itself. */
const needs: Readonly<Record<Flow, number>> = {
  expenditure: fundNeeded | natureNeeded,
  revenue: fundNeeded,
  openingCarryover: fundNeeded,
  closingCarryover: fundNeeded,
  useOfNonFiscalSurplus: 0,
  surplusDistribution: 0,
};

interface Marks {
  readonly codes: Uint32Array;
  readonly marks: Uint8Array;
}

/** Sorts the rows of a sheet. Plain rows take a few table look-ups; only the others are looked at cell by cell. */
export function judgeRows(source: SheetSource, columns: SheetColumns): JudgedRows {
  const entries = new Uint32Array(source.size);
  const setAside: SetAside[] = [];
  const { fen } = columns.amounts;
  const needed = Uint8Array.from(columns.flow.readings, (reading) =>
    reading.kind === "value" ? always | withoutDigits | needs[reading.value] : 255,
  );
  const marked = marksOf(columns);
  const flowCodes = columns.flow.codes;
  const judge = rowJudge(source, columns);
  const { drops } = source;
  let count = 0;
  for (let row = 0; row < source.size; row += 1) {
    const amount = fen[row] ?? 0;
    if (amount === 0) continue;
    const drop = drops?.get(row);
    if (drop !== undefined && drop !== "excluded") {
      setAside.push({ row, because: { kind: drop } });
      continue;
    }
    let found = amount === amount ? 0 : always;
    for (const { codes, marks } of marked) found |= marks[codes[row] ?? 0] ?? 0;
    const verdict = (found & (needed[flowCodes[row] ?? 0] ?? 255)) === 0 ? null : judge(row);
    if (verdict === null) entries[count++] = row;
    else setAside.push({ row, because: verdict });
  }
  return { entries: entries.subarray(0, count), setAside };
}

/** What makes a row worth a look, per column; columns that are plain in every row are left out. */
function marksOf(columns: SheetColumns): readonly Marks[] {
  const { functional } = columns;
  const mark = (column: ReadColumn<unknown> | null, bits: { blank: number; otherwise: number }): readonly Marks[] => {
    if (column === null) return [];
    const marks = Uint8Array.from(column.readings, ({ kind }) =>
      kind === "value" || kind === "unused" ? 0 : kind === "blank" ? bits.blank : bits.otherwise,
    );
    return marks.some((bit) => bit !== 0) ? [{ codes: column.codes, marks }] : [];
  };
  const plain = { blank: 0, otherwise: always };
  const digits = functional.hasDigits.map((has, group) =>
    has === 1 && functional.readings[group]?.kind === "value" ? 0 : withoutDigits,
  );
  return [
    ...mark(columns.year, plain),
    ...mark(columns.measure, plain),
    ...mark(columns.flow, { blank: always, otherwise: always }),
    ...mark(columns.fund, { blank: fundNeeded, otherwise: always }),
    ...(digits.some((bit) => bit !== 0) ? [{ codes: functional.codes, marks: digits }] : []),
    ...mark(columns.economic, plain),
    ...mark(columns.nature, { blank: natureNeeded, otherwise: natureNeeded }),
    ...mark(columns.entity, plain),
    ...mark(columns.project, plain),
    ...mark(columns.direction, plain),
    ...mark(columns.redFlag, plain),
  ];
}

type Because = SetAside["because"];

/** Decides a row that is worth a look; null when it is an entry all the same. */
function rowJudge(source: SheetSource, columns: SheetColumns): (row: number) => Because | null {
  const kindOf = rowKinds(source);
  const repeatsHeader = headerRepeats(source);
  const tell = complaintsOf(source, columns);
  const isExample = isExampleRow(source);
  return (row) => {
    if (isExample(row)) return { kind: "example" };
    const hasDigits = columns.functional.hasDigits[columns.functional.codes[row] ?? 0] === 1;
    if (!hasDigits && isNoEntry(kindOf(row), flowOf(columns, row))) return { kind: "subtotal" };
    if (columns.amounts.special.get(row)?.kind === "notAnAmount" && repeatsHeader(row))
      return { kind: "repeatedHeader" };
    const fund = columns.fund.readings[columns.fund.codes[row] ?? 0];
    if (fund?.kind === "excluded") return { kind: "excluded", complaint: fund.complaint };
    const complaints = tell(row);
    return complaints === null ? null : { kind: "problems", complaints };
  };
}

function flowOf(columns: SheetColumns, row: number): Flow | null {
  const reading = columns.flow.readings[columns.flow.codes[row] ?? 0];
  return reading?.kind === "value" ? reading.value : null;
}

/** A total is never an entry; a balance carried over is one only where 收支 says so. */
function isNoEntry(kind: RowKind, flow: Flow | null): boolean {
  if (kind === "balance") return flow === null || flow === "revenue" || flow === "expenditure";
  return kind === "total";
}

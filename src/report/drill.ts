import { RunningSum, Yuan } from "../money";
import {
  cellOfRef,
  cellsReached,
  explainCell,
  groupsBehind,
  partsOfRef,
  type CellRef,
  type Explanation,
  type TracedGroup,
} from "../fill";
import { groupKeyAt, type LedgerOrigin } from "../ledger";
import type { Report } from "./report";

/** One entry behind a published figure, as the ledger states it. */
export interface DrilledEntry {
  /** Index into the ledger's columns. */
  readonly row: number;
  readonly sheet: string;
  /** 1-based row in that sheet. */
  readonly sheetRow: number;
  /** Exact 元, signed; `sign` says whether the figure adds it or takes it away. */
  readonly yuan: Yuan;
  readonly sign: 1 | -1;
  readonly date: string;
  readonly voucher: string;
  readonly summary: string;
  readonly entity: string;
  readonly project: string;
  readonly functional: string;
  readonly economic: string;
}

/** Where a published figure comes from. */
export interface Drill {
  readonly ref: CellRef;
  /** Exact 元; null for a blank. */
  readonly yuan: Yuan | null;
  readonly explanation: Explanation;
  /** Ledger rows behind it, in ledger order, and the sign of each. */
  readonly rows: Uint32Array;
  readonly signs: Int8Array;
}

/** Drills from a published figure to its entries; throws for a reference the report does not have. */
export function drillInto(report: Report, ref: CellRef): Drill {
  const { form } = partsOfRef(ref);
  const definition = report.edition.definitions.find(({ id }) => id === form);
  const filled = report.forms.find(({ id }) => id === form);
  if (definition === undefined || filled === undefined) throw new RangeError(`no form in ${ref}`);
  const traced = groupsBehind(ref, {
    definitions: [definition],
    forms: [filled],
    cube: report.cube,
    year: report.year,
    index: report.index,
  });
  const cell = cellOfRef(report.forms, ref);
  return {
    ref,
    yuan: cell?.kind === "amount" ? cell.yuan : null,
    explanation: explainCell(ref, definition, filled),
    ...rowsOf(report, traced),
  };
}

/** The ledger rows of some groups, as they stand in the sheets: one pass, nothing to sort. */
function rowsOf({ cube, reading: { ledger } }: Report, traced: readonly TracedGroup[]): Pick<Drill, "rows" | "signs"> {
  const signOf = new Int8Array(cube.keys.length);
  for (const { group, sign } of traced) signOf[group] = sign;
  const { byRow } = ledger.origin;
  const found = new FoundRows(cube.groupOf, signOf);
  if (byRow === undefined) found.lookUpTo(ledger.size);
  else for (const entries of byRow) found.lookAt(entries);
  return found.all();
}

/** Rows of groups that have a sign. */
class FoundRows {
  private readonly rows: Uint32Array;
  private readonly signs: Int8Array;
  private count = 0;

  constructor(
    private readonly groupOf: Uint32Array,
    private readonly signOf: Int8Array,
  ) {
    this.rows = new Uint32Array(groupOf.length);
    this.signs = new Int8Array(groupOf.length);
  }

  lookUpTo(size: number): void {
    for (let row = 0; row < size; row += 1) this.look(row);
  }

  /** Entries by row: numbers plus one, 0 for none. */
  lookAt(entries: Uint32Array): void {
    for (const entry of entries) if (entry !== 0) this.look(entry - 1);
  }

  private look(row: number): void {
    const sign = this.signOf[this.groupOf[row] ?? 0] ?? 0;
    if (sign === 0) return;
    this.rows[this.count] = row;
    this.signs[this.count] = sign;
    this.count += 1;
  }

  all(): Pick<Drill, "rows" | "signs"> {
    return { rows: this.rows.slice(0, this.count), signs: this.signs.slice(0, this.count) };
  }
}

/** What each unit has in a drilled figure, signs counted, the most money first; they add up to it. */
export function sharesOfUnits(
  { reading: { ledger } }: Report,
  { rows, signs }: Pick<Drill, "rows" | "signs">,
): readonly { readonly unit: string; readonly yuan: Yuan }[] {
  const { entity } = ledger.dimensions;
  const sums = entity.values.map(() => new RunningSum());
  rows.forEach((row, index) => {
    const sum = sums[entity.codes[row] ?? 0];
    const times = signs[index] === -1 ? -1 : 1;
    const exact = ledger.exact.get(row);
    if (exact === undefined) sum?.addFen((ledger.fen[row] ?? 0) * times, 1);
    else sum?.addExact(times === 1 ? exact : exact.negated(), 1);
  });
  const shares = sums.flatMap((sum, at) =>
    sum.entries === 0 ? [] : [{ unit: entity.values[at] ?? "", yuan: sum.toYuan() }],
  );
  return shares.sort((left, right) => right.yuan.absolute().compare(left.yuan.absolute()));
}

/** Entries `from` to `from + count` of a drill, as the ledger states them. */
export function drilledEntries(
  { reading: { ledger } }: Report,
  { rows, signs }: Pick<Drill, "rows" | "signs">,
  { from, count }: { readonly from: number; readonly count: number },
): readonly DrilledEntry[] {
  const { dimensions, origin } = ledger;
  const text = (column: { codes: Uint32Array; values: readonly string[] }, row: number): string =>
    column.values[column.codes[row] ?? -1] ?? "";
  return Array.from(rows.subarray(from, from + count), (row, index) => ({
    row,
    sheet: origin.sheets[origin.sheetOf[row] ?? 0] ?? "",
    sheetRow: origin.rowOf[row] ?? 0,
    yuan: ledger.exact.get(row) ?? Yuan.ofFen(ledger.fen[row] ?? 0),
    sign: signs[from + index] === -1 ? -1 : 1,
    date: text(ledger.date, row),
    voucher: text(ledger.voucher, row),
    summary: text(ledger.summary, row),
    entity: text(dimensions.entity, row),
    project: text(dimensions.project, row),
    functional: text(dimensions.functional, row),
    economic: text(dimensions.economic, row),
  }));
}

/** The published figures that a row of a sheet reaches; `no entry` where that row is none. */
export function figuresOfRow(
  report: Report,
  { sheet, sheetRow }: { readonly sheet: string; readonly sheetRow: number },
): { readonly kind: "noEntry" } | { readonly kind: "entry"; readonly row: number; readonly refs: readonly CellRef[] } {
  const { ledger } = report.reading;
  const row = entryAt(ledger.origin, { sheet, sheetRow });
  if (row < 0) return { kind: "noEntry" };
  const tracing = { definitions: report.edition.definitions, forms: report.forms, year: report.year };
  return { kind: "entry", row, refs: cellsReached(groupKeyAt(ledger, row), tracing) };
}

/** The entry of a sheet's row; −1 for none. */
function entryAt(
  { sheets, sheetOf, rowOf, byRow }: LedgerOrigin,
  { sheet, sheetRow }: { readonly sheet: string; readonly sheetRow: number },
): number {
  const own = sheets.indexOf(sheet);
  if (byRow !== undefined) return (byRow[own]?.[sheetRow] ?? 0) - 1;
  return rowOf.findIndex((at, entry) => at === sheetRow && sheetOf[entry] === own);
}

import { RunningSum, Yuan } from "../money";
import { groupKeyAt, valueAt, type Cube, type GroupKey } from "./cube";
import { growingAmounts, growingCodes, growingSmall, type GrowingArray } from "./growingArray";
import { GrowingColumn } from "./growingColumn";
import { growDimensions, pushRow, viewDimensions, type GrowingDimensions } from "./growingDimensions";
import type { Ledger } from "./ledger";
import { RowIndex } from "./rowIndex";

/** An entry that came (1) or went (−1). */
export interface EntryChange {
  readonly key: GroupKey;
  /** Index into the cube's groups. */
  readonly group: number;
  readonly entity: string;
  readonly project: string;
  readonly yuan: Yuan;
  readonly times: 1 | -1;
}

/** Rows of one sheet that take the place of others; `row` is the first of them, 1-based. */
export interface RowsSpliced {
  readonly row: number;
  readonly removed: number;
  readonly inserted: number;
  /** The entries of the rows put in. */
  readonly added: Ledger;
}

/** Texts hold the codes of the sheet they were read from. */
const single = { isShared: false, isOwn: false } as const;

/** A ledger and its groups while rows of its sheets are edited. Entries no longer stand in the order of the sheet. */
export class GrowingLedger {
  private readonly dimensions: GrowingDimensions;
  private readonly texts: Readonly<Record<"date" | "voucher" | "summary", GrowingColumn<string>>>;
  /** Null where the ledger has no such column. */
  private readonly governmentEconomic: GrowingColumn<string> | null;
  private readonly fen: GrowingArray<Float64Array<ArrayBuffer>>;
  private readonly exact: Map<number, Yuan>;
  private readonly sheetOf: GrowingArray<Uint16Array<ArrayBuffer>>;
  private readonly rowOf: GrowingArray<Uint32Array<ArrayBuffer>>;
  private readonly groupOf: GrowingArray<Uint32Array<ArrayBuffer>>;
  private readonly keys: GroupKey[];
  private readonly sums: RunningSum[];
  private readonly groupByName: Map<string, number>;
  private readonly rows: RowIndex;
  private readonly names: Readonly<Record<"functional" | "economic", Map<string, string>>>;

  private readonly sheets: readonly string[];

  /** Starts from a ledger and its cube, whose numbers it takes over: neither may be used once this one has changed. */
  constructor(start: Ledger, cube: Cube) {
    const { dimensions: from, origin } = start;
    this.dimensions = growDimensions(from);
    this.texts = {
      date: new GrowingColumn(start.date, { isShared: true, isOwn: true }),
      voucher: new GrowingColumn(start.voucher, single),
      summary: new GrowingColumn(start.summary, single),
    };
    const { governmentEconomic } = start;
    this.governmentEconomic =
      governmentEconomic === null ? null : new GrowingColumn(governmentEconomic, { isShared: true, isOwn: false });
    this.sheets = origin.sheets;
    this.fen = growingAmounts(start.fen);
    this.exact = new Map(start.exact);
    this.sheetOf = growingSmall(origin.sheetOf);
    this.rowOf = growingCodes(origin.rowOf, true);
    this.groupOf = growingCodes(cube.groupOf, true);
    this.keys = [...cube.keys];
    this.sums = [...cube.sums];
    this.groupByName = new Map(cube.keys.map((key, group) => [nameOf(key), group]));
    this.rows = new RowIndex(origin);
    this.names = { functional: new Map(start.functionalNames), economic: new Map(start.economicNames) };
  }

  /** The ledger as it stands; good until the next change. */
  ledger(): Ledger {
    return {
      size: this.fen.length,
      dimensions: viewDimensions(this.dimensions),
      fen: this.fen.view(),
      exact: this.exact,
      date: this.texts.date.view(),
      voucher: this.texts.voucher.view(),
      summary: this.texts.summary.view(),
      governmentEconomic: this.governmentEconomic?.view() ?? null,
      origin: {
        sheets: this.sheets,
        sheetOf: this.sheetOf.view(),
        rowOf: this.rowOf.view(),
        byRow: this.rows.view(),
      },
      functionalNames: this.names.functional,
      economicNames: this.names.economic,
    };
  }

  /** The groups as they stand; a group whose entries are all gone stays, with a sum of none. */
  cube(): Cube {
    return { keys: this.keys, sums: this.sums, groupOf: this.groupOf.view() };
  }

  /** Rows of a sheet taken out and others put in their place; rows below them move. */
  splice(sheet: number, { row, removed, inserted, added }: RowsSpliced): readonly EntryChange[] {
    const changes: EntryChange[] = [];
    for (let at = row; at < row + removed; at += 1) {
      const entry = this.rows.entryAt(sheet, at);
      if (entry !== null) changes.push(this.removeEntry(entry));
    }
    if (inserted !== removed) this.shift(sheet, row + Math.min(inserted, removed), inserted - removed);
    for (let entry = 0; entry < added.size; entry += 1) changes.push(this.addEntry(sheet, added, entry));
    return changes;
  }

  private shift(sheet: number, row: number, count: number): void {
    this.rows.shift(sheet, row, count);
    const [rowOf, sheetOf] = [this.rowOf.view(), this.sheetOf.view()];
    for (let entry = 0; entry < rowOf.length; entry += 1) {
      const at = rowOf[entry] ?? 0;
      if (at >= row && sheetOf[entry] === sheet) rowOf[entry] = at + count;
    }
  }

  private addEntry(sheet: number, added: Ledger, row: number): EntryChange {
    const entry = this.fen.length;
    const { dimensions: from } = added;
    pushRow(this.dimensions, from, row);
    this.texts.date.push(valueAt(added.date, row));
    this.texts.voucher.push(added.voucher.values[added.voucher.codes[row] ?? -1] ?? "");
    this.texts.summary.push(added.summary.values[added.summary.codes[row] ?? -1] ?? "");
    this.governmentEconomic?.push(added.governmentEconomic === null ? "" : valueAt(added.governmentEconomic, row));
    const exact = added.exact.get(row);
    this.fen.push(added.fen[row] ?? 0);
    if (exact !== undefined) this.exact.set(entry, exact);
    this.sheetOf.push(sheet);
    this.rowOf.push(added.origin.rowOf[row] ?? 0);
    this.rows.put(sheet, added.origin.rowOf[row] ?? 0, entry);
    const key = groupKeyAt(added, row);
    const group = this.groupFor(key);
    this.groupOf.push(group);
    return this.told({ entry, key, group, entity: valueAt(from.entity, row), project: valueAt(from.project, row) }, 1);
  }

  private removeEntry(entry: number): EntryChange {
    const group = this.groupOf.at(entry);
    const key = this.keys[group];
    if (key === undefined) throw new RangeError(`no group ${group}`);
    const entity = valueAt(this.dimensions.entity.view(), entry);
    const project = valueAt(this.dimensions.project.view(), entry);
    const change = this.told({ entry, key, group, entity, project }, -1);
    const last = this.fen.length - 1;
    this.rows.put(this.sheetOf.at(entry), this.rowOf.at(entry), null);
    if (last !== entry) this.rows.put(this.sheetOf.at(last), this.rowOf.at(last), entry);
    this.moveExact(last, entry);
    const columns = [...Object.values(this.dimensions), ...Object.values(this.texts)];
    for (const column of columns) column.remove(entry);
    this.governmentEconomic?.remove(entry);
    for (const numbers of [this.fen, this.sheetOf, this.rowOf, this.groupOf]) numbers.remove(entry);
    return change;
  }

  /** Adds an entry's amount to its group, or takes it away, and tells of it. */
  private told(
    { entry, ...place }: Omit<EntryChange, "yuan" | "times"> & { readonly entry: number },
    times: 1 | -1,
  ): EntryChange {
    const exact = this.exact.get(entry);
    const fen = this.fen.at(entry);
    const sum = this.sums[place.group];
    if (exact === undefined) sum?.addFen(fen, times);
    else sum?.addExact(exact, times);
    return { ...place, yuan: exact ?? Yuan.ofFen(fen), times };
  }

  private moveExact(from: number, to: number): void {
    const moved = this.exact.get(from);
    this.exact.delete(to);
    this.exact.delete(from);
    if (moved !== undefined && from !== to) this.exact.set(to, moved);
  }

  private groupFor(key: GroupKey): number {
    const known = this.groupByName.get(nameOf(key));
    if (known !== undefined) return known;
    const group = this.keys.push(key) - 1;
    this.sums.push(new RunningSum());
    this.groupByName.set(nameOf(key), group);
    return group;
  }
}

function nameOf({ year, measure, flow, fund, functional, economic, nature }: GroupKey): string {
  return `${year} ${measure} ${flow} ${fund} ${functional} ${economic} ${nature}`;
}

import type { CellValue, Sheet, SheetColumn } from "../../files";
import { fieldTitles, readFields, type ReadField } from "../fields";
import type { Mapping, RequiredField } from "../mapping";
import type { DropKind } from "../reading";

/** Cells a profile gives an entry; what it does not give is taken from the source row. */
export type DraftCells = Partial<Readonly<Record<ReadField, CellValue>>>;

/** A sheet of plain entries made from another: its rows, the rows they come from, and those that are no entries. */
export interface Converted {
  readonly sheet: Sheet;
  readonly mapping: Mapping;
  /** 1-based row of the source, per row below the heading. */
  readonly numberOf: Uint32Array;
  /** Why a row is no entry, per row below the heading. */
  readonly drops: ReadonlyMap<number, DropKind>;
}

/** What lines of accounts say each for itself: a column stands for it even where none does, so that each can be asked. */
const askedOfRows = ["flow", "fund", "nature"] as const;
const functionalFields: readonly ReadField[] = ["functional", "functionalCode", "functionalName"];

/** Collects the entries a profile makes of a sheet. */
export class Drafts {
  private readonly rows: number[] = [];
  private readonly drops = new Map<number, DropKind>();
  private readonly given = new Map<ReadField, (CellValue | undefined)[]>();

  /** `yearAt`: the year a source row is dated in, for sheets without a column of years; null where nothing tells. */
  constructor(private readonly yearAt: (row: number) => number | null) {}

  /** An entry made of a source row (zero-based). `null` in `cells` is a blank; absent takes the source's cell. */
  add(row: number, cells: DraftCells, drop: DropKind | null = null): void {
    const at = this.rows.push(row) - 1;
    if (drop !== null) this.drops.set(at, drop);
    const year = this.yearAt(row);
    for (const field of readFields) {
      const cell = field === "year" && year !== null ? year : cells[field];
      if (cell === undefined) continue;
      let column = this.given.get(field);
      if (column === undefined) this.given.set(field, (column = []));
      column[at] = cell;
    }
  }

  /** The sheet of entries; its columns are called as in the source, so that messages name what a person sees. */
  toSheet(source: Sheet, mapping: Mapping, without: ReadonlySet<ReadField>): Converted {
    const isTaken = (field: ReadField): boolean => !without.has(field) && sourceColumn(mapping, field) !== null;
    const states = functionalFields.some((field) => this.given.has(field) || isTaken(field));
    const isAsked = (field: RequiredField): boolean => mapping.profile?.gives.includes(field) === true;
    const fields = readFields.filter(
      (field) =>
        this.given.has(field) ||
        isTaken(field) ||
        askedOfRows.some((one) => one === field && isAsked(one)) ||
        (field === "functional" && !states && isAsked("functional")),
    );
    const columns = fields.map((field) =>
      this.column(source, without.has(field) ? null : sourceColumn(mapping, field), field),
    );
    const choices = fields.map((field, column) => {
      const known = mapping.columns.find((choice) => choice.field === field);
      return known === undefined
        ? { field, column, heading: fieldTitles[field], confidence: 1, proof: "" }
        : { ...known, column };
    });
    return {
      sheet: { ...source, height: this.rows.length + 1, width: fields.length, columns, merges: [] },
      mapping: {
        ...mapping,
        header: { top: 0, bottom: 0 },
        headings: choices.map(({ heading }) => heading),
        columns: choices,
      },
      numberOf: Uint32Array.from(this.rows, (row) => row + 1),
      drops: this.drops,
    };
  }

  private column(source: Sheet, column: number | null, field: ReadField): SheetColumn {
    const given = this.given.get(field);
    const cells = column === null ? undefined : source.columns[column];
    if (given === undefined && cells?.kind === "coded") {
      const codes = new Uint32Array(this.rows.length + 1);
      this.rows.forEach((row, at) => (codes[at + 1] = cells.codes[row] ?? 0));
      return { kind: "coded", codes, values: cells.values };
    }
    const cellOf = (row: number): CellValue => {
      if (cells === undefined) return null;
      return (cells.kind === "plain" ? cells.values[row] : cells.values[cells.codes[row] ?? 0]) ?? null;
    };
    const values: CellValue[] = [null];
    this.rows.forEach((row, at) => {
      const own = given?.[at];
      values.push(own === undefined ? cellOf(row) : own);
    });
    return { kind: "plain", values };
  }
}

function sourceColumn(mapping: Mapping, field: ReadField): number | null {
  return mapping.columns.find((choice) => choice.field === field)?.column ?? null;
}

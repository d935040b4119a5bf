import { cellAt, type CellValue, type Sheet } from "../../files";
import { readFields, type Field, type ReadField } from "../fields";
import type { Mapping } from "../mapping";
import { plainText } from "../parseCode";
import { parseDate } from "../parseDate";
import { parseAuxiliary } from "./auxiliary";
import type { DraftCells } from "./drafts";
import { fieldColumns, type FieldColumns } from "./fieldColumns";

/** A sheet to be converted: its cells by what they mean, auxiliaries spelt out in one cell included. */
export class SourceCells {
  readonly columns: FieldColumns;
  /** Zero-based row of the first entry. */
  readonly top: number;
  private readonly mapped: ReadonlyMap<ReadField, number>;
  private readonly spelt: readonly number[];
  private readonly parsed = new Map<CellValue, DraftCells | null>();

  constructor(
    readonly sheet: Sheet,
    readonly mapping: Mapping,
  ) {
    this.columns = fieldColumns(mapping.headings);
    this.top = mapping.header.bottom + 1;
    this.mapped = new Map(mapping.columns.map(({ field, column }) => [field, column]));
    const auxiliary = (["auxiliaryName", "auxiliaryCode", "summary"] as const).map((field) =>
      this.columns.columnOf(field),
    );
    this.spelt = auxiliary.filter((column) => column !== null);
  }

  /** The cell a mapped field has in a row, or the auxiliary that says it. */
  cell(row: number, field: ReadField): CellValue {
    const column = this.mapped.get(field);
    const own = column === undefined ? null : cellAt(this.sheet, row, column);
    return own ?? this.auxiliary(row)?.[field] ?? null;
  }

  /** The words of a field in a row: "" where nothing stands. */
  text(row: number, field: ReadField): string {
    return plainText(this.cell(row, field)).replace(/^[-—–/]+$/, "");
  }

  /** The words of a field that entries are not made of. */
  word(row: number, field: Field): string {
    const column = this.columns.columnOf(field);
    return column === null ? "" : plainText(cellAt(this.sheet, row, column));
  }

  /** The year a row is dated in where no column states years: that of its date, or of its period (202405). */
  yearAt(row: number): number | null {
    if (this.mapped.has("year") || this.mapping.answers.year !== null) return null;
    const date = parseDate(this.cell(row, "date"), this.sheet.dateSystem) ?? "";
    const found = /^((?:19|20)\d\d)/.exec(date) ?? /^((?:19|20)\d\d)\D?\d{1,2}/.exec(this.word(row, "period"));
    return found === null ? null : Number(found[1]);
  }

  /** What the row says of an item of expenditure, wherever it says it. */
  functionalText(row: number): string {
    return this.firstText(row, ["functionalCode", "functional", "functionalName"]);
  }

  economicText(row: number): string {
    return this.firstText(row, ["economicCode", "economic", "economicName"]);
  }

  /** Auxiliaries that stand in no column of their own. */
  auxiliary(row: number): DraftCells | null {
    for (const column of this.spelt) {
      const cell = cellAt(this.sheet, row, column);
      let found = this.parsed.get(cell);
      if (found === undefined) this.parsed.set(cell, (found = this.unmapped(parseAuxiliary(cell))));
      if (found !== null) return found;
    }
    return null;
  }

  private unmapped(found: DraftCells | null): DraftCells | null {
    if (found === null) return null;
    const kept = readFields.filter((field) => found[field] !== undefined && !this.mapped.has(field));
    return kept.length === 0 ? null : Object.fromEntries(kept.map((field) => [field, found[field]]));
  }

  private firstText(row: number, fields: readonly ReadField[]): string {
    for (const field of fields) {
      const text = this.text(row, field);
      if (text !== "") return text;
    }
    return "";
  }
}

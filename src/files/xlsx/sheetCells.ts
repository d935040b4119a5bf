import type { Extent } from "../extent";
import { columnOf, rowOf } from "../columnLetters";
import type { CellValue } from "../sheet";
import type { SheetBuilder } from "../sheetBuilder";
import { Attributes } from "../xml/attributes";
import { nameKey } from "../xml/nameKey";
import type { XmlHandler } from "../xml/xmlScanner";
import { type CellKind, cellKindOf, cellValue, noText } from "./cellValue";
import { parseNumber } from "./parseNumber";
import { TextCache } from "./textCache";

const ROW = nameKey("row");
const CELL = nameKey("c");
const VALUE = nameKey("v");
const FORMULA = nameKey("f");
const TEXT = nameKey("t");
const PHONETIC = nameKey("rPh");
const MERGE = nameKey("mergeCell");
const AT_REFERENCE = nameKey("r");
const AT_TYPE = nameKey("t");
const AT_RANGE = nameKey("ref");
const SLASH = 0x2f;

/** The cells of one worksheet part, straight from its bytes into the columns of a sheet. */
export class SheetCells implements XmlHandler {
  private readonly attributes = new Attributes();
  private readonly cache = new TextCache();
  private row = -1;
  private column = -1;
  private kind: CellKind = "number";
  private isInCell = false;
  private isCapturing = false;
  private isPhonetic = false;
  private hasFormula = false;
  private hasValue = false;
  private number = NaN;
  private written = "";

  constructor(
    private readonly sheet: { readonly builder: SheetBuilder; readonly extent: Extent },
    private readonly texts: readonly string[],
  ) {}

  open(name: number, bytes: Uint8Array, at: number): void {
    if (name === CELL) this.openCell(bytes, at);
    else if (name === VALUE) {
      this.isCapturing = this.isInCell;
      this.hasValue = true;
    } else if (name === TEXT) this.isCapturing = this.isInCell && !this.isPhonetic;
    else if (name === ROW) this.openRow(bytes, at);
    else if (name === FORMULA) this.hasFormula = this.isInCell;
    else if (name === PHONETIC) this.isPhonetic = true;
    else if (name === MERGE) this.addMerge(bytes, at);
  }

  close(name: number): void {
    if (name === VALUE || name === TEXT) this.isCapturing = false;
    else if (name === CELL && this.isInCell) this.closeCell();
    else if (name === PHONETIC) this.isPhonetic = false;
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    if (!this.isCapturing) return;
    // A value may be cut by comments; only a whole one, ended by its tag, is parsed from the bytes.
    if ((this.kind === "number" || this.kind === "shared") && this.written === "" && bytes[to + 1] === SLASH)
      this.number = parseNumber(bytes, from, to);
    if (this.number !== this.number) this.written += this.cache.textOf(bytes, from, to);
  }

  private openRow(bytes: Uint8Array, at: number): void {
    this.row++;
    this.column = -1;
    const attributes = this.attributes.start(bytes, at);
    while (attributes.next()) {
      if (attributes.name !== AT_REFERENCE) continue;
      const row = parseNumber(bytes, attributes.from, attributes.to);
      if (row >= 1 && Number.isInteger(row)) this.row = row - 1;
    }
  }

  private openCell(bytes: Uint8Array, at: number): void {
    this.isInCell = true;
    this.column++;
    this.kind = "number";
    this.hasFormula = this.hasValue = false;
    this.number = NaN;
    this.written = "";
    const attributes = this.attributes.start(bytes, at);
    while (attributes.next()) {
      if (attributes.name === AT_REFERENCE) this.place(bytes, attributes.from, attributes.to);
      else if (attributes.name === AT_TYPE) this.kind = cellKindOf(bytes, attributes.from, attributes.to);
    }
  }

  /** "AB12": letters, then digits. What is no reference leaves the cell next to the last one. */
  private place(bytes: Uint8Array, from: number, to: number): void {
    let column = 0;
    let row = 0;
    let at = from;
    for (; at < to; at++) {
      const letter = (bytes[at] ?? 0) & ~32;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + (letter - 64);
    }
    if (at - from > 7) return;
    for (; at < to; at++) row = row * 10 + ((bytes[at] ?? 0) - 48);
    if (column > 0) this.column = column - 1;
    if (row > 0 && row <= Number.MAX_SAFE_INTEGER) this.row = row - 1;
  }

  private closeCell(): void {
    this.isInCell = this.isCapturing = false;
    const value = this.value();
    if (value === null || value === "") return;
    const row = Math.max(0, this.row);
    this.sheet.extent.include(row, this.column);
    this.sheet.builder.set(row, this.column, value);
  }

  private value(): CellValue {
    if (this.kind === "number" && this.number === this.number) return this.number;
    if (this.kind === "shared" && this.number === this.number) return this.texts[this.number] ?? noText;
    const isUnfinished = this.hasFormula && (this.kind === "text" ? !this.hasValue : this.written === "");
    return cellValue(this.kind, this.written, isUnfinished);
  }

  private addMerge(bytes: Uint8Array, at: number): void {
    const attributes = this.attributes.start(bytes, at);
    while (attributes.next()) {
      if (attributes.name !== AT_RANGE) continue;
      const [first = "", last = first] = attributes.text().replaceAll("$", "").split(":");
      const merge = { top: rowOf(first), left: columnOf(first), bottom: rowOf(last), right: columnOf(last) };
      if (merge.top >= 0 && merge.left >= 0 && merge.bottom >= merge.top && merge.right >= merge.left)
        this.sheet.builder.addMerge(merge);
    }
  }
}

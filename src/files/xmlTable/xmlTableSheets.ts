import { decodeUtf8 } from "../decodeUtf8";
import { Extent } from "../extent";
import type { Reading } from "../reading";
import type { Sheet, SheetState } from "../sheet";
import { SheetBuilder } from "../sheetBuilder";
import { Attributes } from "../xml/attributes";
import { nameKey } from "../xml/nameKey";
import { plainText } from "../xml/plainText";
import type { XmlHandler } from "../xml/xmlScanner";
import { xmlTableValue } from "./xmlTableValue";

const names = {
  sheet: nameKey("Worksheet"),
  row: nameKey("Row"),
  cell: nameKey("Cell"),
  value: nameKey("Data"),
  comment: nameKey("Comment"),
  visible: nameKey("Visible"),
  date1904: nameKey("Date1904"),
} as const;
const attributeNames = ["Name", "Index", "Span", "MergeAcross", "MergeDown", "Formula", "Type"] as const;
const keys = new Map(attributeNames.map((name) => [nameKey(name), name]));
type Attribute = (typeof attributeNames)[number];

interface SheetBegun {
  readonly builder: SheetBuilder;
  readonly extent: Extent;
}

/** Follows the tags of an XML spreadsheet 2003 and fills one sheet after another. */
export class XmlTableSheets implements XmlHandler {
  private readonly begun: { readonly sheet: SheetBegun; state: SheetState }[] = [];
  private readonly attributes = new Attributes();
  private dateSystem: 1900 | 1904 = 1900;
  private row = -1;
  private rowsSpanned = 0;
  private column = 0;
  private cell: ReadonlyMap<Attribute, string> | null = null;
  private type = "";
  private written: string | null = null;
  private capturing: "value" | "visible" | null = null;
  private isComment = false;
  private visible = "";

  constructor(private readonly reading: Reading) {}

  open(name: number, bytes: Uint8Array, at: number): void {
    if (name === names.cell) this.openCell(this.read(bytes, at));
    else if (name === names.value && !this.isComment) {
      this.type = this.read(bytes, at).get("Type") ?? "String";
      this.written = "";
      this.capturing = "value";
    } else if (name === names.row) this.openRow(this.read(bytes, at));
    else if (name === names.sheet) this.openSheet(this.read(bytes, at).get("Name") ?? "");
    else if (name === names.comment) this.isComment = true;
    else if (name === names.date1904) this.dateSystem = 1904;
    else if (name === names.visible) {
      this.visible = "";
      this.capturing = "visible";
    }
  }

  close(name: number): void {
    if (name === names.value) this.capturing = null;
    else if (name === names.cell) this.closeCell();
    else if (name === names.comment) this.isComment = false;
    else if (name === names.visible) this.closeVisible();
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    if (this.capturing === null) return;
    const text = plainText(decodeUtf8(bytes, from, to));
    if (this.capturing === "visible") this.visible += text;
    else this.written = (this.written ?? "") + text;
  }

  build(): readonly Sheet[] {
    return this.begun.map(({ sheet, state }) => ({ ...sheet.builder.build(), state }));
  }

  private openSheet(name: string): void {
    const extent = new Extent({ file: this.reading.file, sheet: name }, this.reading.limits);
    const builder = new SheetBuilder(name, { dateSystem: this.dateSystem, state: "visible" });
    this.begun.push({ sheet: { builder, extent }, state: "visible" });
    this.row = -1;
    this.rowsSpanned = 0;
  }

  private openRow(told: ReadonlyMap<Attribute, string>): void {
    this.row = placeOf(told) ?? this.row + 1 + this.rowsSpanned;
    this.rowsSpanned = countOf(told, "Span");
    this.column = 0;
  }

  private openCell(told: ReadonlyMap<Attribute, string>): void {
    this.cell = told;
    this.column = placeOf(told) ?? this.column;
    this.written = null;
  }

  private closeCell(): void {
    const sheet = this.begun[this.begun.length - 1]?.sheet;
    if (this.cell === null || sheet === undefined) return;
    const hasFormula = this.cell.has("Formula");
    const value = xmlTableValue({ type: this.type, written: this.written, hasFormula }, this.dateSystem);
    const [row, column] = [Math.max(0, this.row), this.column];
    const [across, down] = [countOf(this.cell, "MergeAcross"), countOf(this.cell, "MergeDown")];
    if (value !== null && value !== "") {
      sheet.extent.include(row, column);
      sheet.builder.set(row, column, value);
    }
    if (across + down > 0)
      sheet.builder.addMerge({ top: row, left: column, bottom: row + down, right: column + across });
    this.column += 1 + across;
    this.cell = null;
  }

  private closeVisible(): void {
    this.capturing = null;
    const last = this.begun[this.begun.length - 1];
    if (last === undefined) return;
    if (this.visible === "SheetHidden") last.state = "hidden";
    if (this.visible === "SheetVeryHidden") last.state = "veryHidden";
  }

  private read(bytes: Uint8Array, at: number): ReadonlyMap<Attribute, string> {
    const found = new Map<Attribute, string>();
    const attributes = this.attributes.start(bytes, at);
    while (attributes.next()) {
      const name = keys.get(attributes.name);
      if (name !== undefined) found.set(name, attributes.text());
    }
    return found;
  }
}

/** The zero-based place an Index names; null when there is none. */
function placeOf(told: ReadonlyMap<Attribute, string>): number | null {
  const index = countOf(told, "Index");
  return index > 0 ? index - 1 : null;
}

function countOf(told: ReadonlyMap<Attribute, string>, name: Attribute): number {
  const count = Number(told.get(name) ?? "0");
  return Number.isSafeInteger(count) && count > 0 ? count : 0;
}

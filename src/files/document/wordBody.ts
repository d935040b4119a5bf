import { Attributes } from "../xml/attributes";
import { nameKey } from "../xml/nameKey";
import { plainText } from "../xml/plainText";
import type { XmlHandler } from "../xml/xmlScanner";
import { TableBuilder } from "./tableBuilder";
import type { DocumentBlock } from "./readDocument";

const PARAGRAPH = nameKey("p");
const TEXT = nameKey("t");
const TAB = nameKey("tab");
const BREAK = nameKey("br");
const RETURN = nameKey("cr");
const TABLE = nameKey("tbl");
const ROW = nameKey("tr");
const CELL = nameKey("tc");
const SPAN = nameKey("gridSpan");
const VERTICAL = nameKey("vMerge");
const TAB_STOPS = nameKey("tabs");
const VALUE = nameKey("val");

/** The body of a Word document as paragraphs and tables, in reading order. Deleted text and fields are not read. */
export class WordBody implements XmlHandler {
  readonly blocks: DocumentBlock[] = [];
  private readonly decoder = new TextDecoder();
  private readonly attributes = new Attributes();
  private readonly tables: TableBuilder[] = [];
  private line = "";
  private isInText = false;
  private isInStops = false;

  open(name: number, bytes: Uint8Array, at: number): void {
    if (name === TEXT) this.isInText = true;
    else if (name === TAB_STOPS) this.isInStops = true;
    else if (name === TAB && !this.isInStops) this.line += "\t";
    else if (name === BREAK || name === RETURN) this.line += "\n";
    else if (name === TABLE) this.tables.push(new TableBuilder());
    else if (name === ROW) this.tables.at(-1)?.startRow();
    else if (name === CELL) this.tables.at(-1)?.startCell();
    else if (name === SPAN) this.tables.at(-1)?.setSpan(Number(this.valueOf(bytes, at)));
    else if (name === VERTICAL && this.valueOf(bytes, at) !== "restart") this.tables.at(-1)?.continueAbove();
  }

  close(name: number): void {
    if (name === TEXT) this.isInText = false;
    else if (name === TAB_STOPS) this.isInStops = false;
    else if (name === PARAGRAPH) this.finishParagraph();
    else if (name === CELL) this.tables.at(-1)?.finishCell();
    else if (name === TABLE) this.finishTable();
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    if (this.isInText) this.line += plainText(this.decoder.decode(bytes.subarray(from, to)));
  }

  private valueOf(bytes: Uint8Array, at: number): string {
    const attributes = this.attributes.start(bytes, at);
    while (attributes.next()) if (attributes.name === VALUE) return attributes.text();
    return "";
  }

  private finishParagraph(): void {
    const text = this.line;
    this.line = "";
    const table = this.tables.at(-1);
    if (table !== undefined) table.addText(text);
    else this.blocks.push({ kind: "paragraph", text });
  }

  /** A table inside a cell gives the cell its texts. */
  private finishTable(): void {
    const finished = this.tables.pop();
    if (finished === undefined) return;
    const outer = this.tables.at(-1);
    if (outer === undefined) this.blocks.push({ kind: "table", rows: finished.rows, merges: finished.merges });
    else for (const row of finished.rows) outer.addText(row.join(" "));
  }
}

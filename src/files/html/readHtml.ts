import { decodeText } from "../decodeText";
import { Extent } from "../extent";
import { faultTexts } from "../faultTexts";
import { fileMessages } from "../messages";
import { baseName, pause, type Reading } from "../reading";
import { refuse } from "../refusal";
import type { CellValue, Sheet } from "../sheet";
import { SheetBuilder } from "../sheetBuilder";
import { htmlText } from "./htmlText";
import { attributeOf, type HtmlToken, htmlTokens } from "./htmlTokens";
import { TableGrid } from "./tableGrid";

const TOKENS_PER_PAUSE = 200_000;
/** The largest spans HTML knows. */
const MOST_ROWS = 65_534;
const MOST_COLUMNS = 1_000;

/**
 * The tables of a web page saved as .xls, one below the other in one sheet, as Excel opens them. Cells are text as
 * written (leading zeros and 1,234.50 stay); only numbers that Excel itself marked with x:num become numbers.
 */
export async function readHtml(reading: Reading): Promise<Sheet> {
  const page = decodeText(reading.bytes) ?? refuse(fileMessages.unknownEncoding(reading));
  const name = baseName(reading.file);
  const builder = new SheetBuilder(name);
  const tables = new HtmlTables(new TableGrid({ builder, extent: new Extent({ file: reading.file }, reading.limits) }));
  let count = 0;
  for (const token of htmlTokens(page)) {
    tables.take(token);
    if (++count % TOKENS_PER_PAUSE === 0) await pause(reading, 0.5);
  }
  tables.finish();
  if (!tables.isFound) refuse(fileMessages.noTable(reading));
  return builder.build();
}

/** Follows the tags of a page. A table inside a cell gives rows of its own below what the cell held before it. */
class HtmlTables {
  isFound = false;
  private depth = 0;
  private cell: { readonly attributes: string; text: string } | null = null;

  constructor(private readonly grid: TableGrid) {}

  take(token: HtmlToken): void {
    switch (token.kind) {
      case "text":
        if (this.cell !== null) this.cell.text += token.text.replace(/[ \t\r\n\f]+/g, " ");
        break;
      case "open":
        this.open(token.name, token.attributes);
        break;
      case "close":
        this.close(token.name);
        break;
    }
  }

  finish(): void {
    this.endCell();
  }

  private open(name: string, attributes: string): void {
    if (name === "br" || name === "p" || name === "div") this.breakLine();
    if (name === "table") {
      this.endCell();
      this.isFound = true;
      this.depth++;
    } else if (this.depth > 0 && name === "tr") {
      this.endCell();
      this.grid.startRow();
    } else if (this.depth > 0 && (name === "td" || name === "th")) {
      this.endCell();
      this.cell = { attributes, text: "" };
    }
  }

  private close(name: string): void {
    if (name === "td" || name === "th" || name === "tr") this.endCell();
    if (name !== "table" || this.depth === 0) return;
    this.endCell();
    this.depth--;
    this.grid.endTable();
  }

  private breakLine(): void {
    if (this.cell !== null && this.cell.text.trim() !== "") this.cell.text += "\n";
  }

  private endCell(): void {
    if (this.cell === null) return;
    const { attributes, text } = this.cell;
    this.cell = null;
    const span = {
      rows: spanOf(attributes, "rowspan", MOST_ROWS),
      columns: spanOf(attributes, "colspan", MOST_COLUMNS),
    };
    this.grid.add(valueOf(attributes, htmlText(text.replace(/ *\n */g, "\n").trim())), span);
  }
}

function spanOf(attributes: string, name: "rowspan" | "colspan", most: number): number {
  const count = Number(attributeOf(attributes, name) ?? "1");
  return Number.isInteger(count) && count > 1 ? Math.min(count, most) : 1;
}

function valueOf(attributes: string, text: string): CellValue {
  const number = attributeOf(attributes, "x:num");
  if (number !== null && /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(number)) return Number(number);
  if (faultTexts.has(text)) return { kind: "fault", text };
  return text.trim() === "" ? null : text;
}

import { Broken } from "../broken";
import { Extent } from "../extent";
import { fileMessages } from "../messages";
import { baseName, pause, type Reading } from "../reading";
import { refuse } from "../refusal";
import type { Sheet } from "../sheet";
import { ByteColumn } from "./byteColumn";
import { type CellBytes, type CsvHandler, CsvScanner } from "./csvScanner";
import { detectDelimiter } from "./detectDelimiter";

const STEP = 4 * 1024 * 1024;
const SAMPLE = 1024 * 1024;

/** The one sheet of a csv, tab or semicolon separated text in UTF-8 or GB18030. Every cell is text as written. */
export async function readCsv(reading: Reading): Promise<Sheet> {
  const { bytes } = reading;
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const encodings = isUtf8(bytes.subarray(0, SAMPLE)) ? ["utf-8", "gb18030"] : ["gb18030"];
  for (const encoding of encodings) {
    try {
      return await readAs(encoding, reading, hasMark ? 3 : 0);
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
    }
  }
  return refuse(fileMessages.unknownEncoding(reading));
}

/** True when the bytes are UTF-8 as far as they go; a character cut at the end counts. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

async function readAs(encoding: string, reading: Reading, mark: number): Promise<Sheet> {
  const { bytes } = reading;
  const sheet = new CsvSheet(encoding, reading);
  const told = toldDelimiter(bytes, mark);
  const settings = told ?? { start: mark, delimiter: detectDelimiter(bytes, mark) };
  const scanner = new CsvScanner(bytes, settings, sheet);
  while (scanner.advance(STEP)) await pause(reading, scanner.position / bytes.length);
  return sheet.build();
}

/** Excel's own first line `sep=;` names the delimiter and is no row. */
function toldDelimiter(
  bytes: Uint8Array,
  start: number,
): { readonly start: number; readonly delimiter: number } | null {
  const line = /^sep=(.)\r?\n?/.exec(String.fromCharCode(...bytes.subarray(start, start + 8)));
  if (line === null) return null;
  return { start: start + line[0].length, delimiter: line[1]?.charCodeAt(0) ?? 0x2c };
}

/** The columns of a csv while they grow. */
class CsvSheet implements CsvHandler {
  private readonly columns: ByteColumn[] = [];
  private readonly decoder: TextDecoder;
  private readonly extent: Extent;
  private row = 0;
  private height = 0;

  constructor(
    encoding: string,
    private readonly reading: Reading,
  ) {
    this.decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    this.extent = new Extent({ file: reading.file }, reading.limits);
  }

  cell(column: number, source: Uint8Array, range: CellBytes): void {
    this.extent.include(this.row, column);
    this.height = this.row + 1;
    while (this.columns.length <= column) this.columns.push(new ByteColumn(this.decoder));
    this.columns[column]?.add(this.row, source, range);
  }

  endRow(): void {
    this.row++;
  }

  unclosedQuote(): never {
    refuse(fileMessages.unclosedQuote({ file: this.reading.file, row: this.row + 1 }));
  }

  build(): Sheet {
    return {
      name: baseName(this.reading.file),
      height: this.height,
      width: this.columns.length,
      columns: this.columns.map((column) => column.build(this.height)),
      merges: [],
      dateSystem: 1900,
      state: "visible",
    };
  }
}

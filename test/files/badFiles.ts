import * as XLSX from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import type { ReadLimits } from "../../src/files";
import { bytesOf, rowOf, sharedTexts, utf16le, xlsxOf, xlsxParts, zipOf } from "./fixtures";

const good = (): Uint8Array => rowOf(`<c t="s"><v>0</v></c><c><v>1</v></c>`, sharedTexts("<si><t>合计</t></si>"));
const plain = (): Uint8Array => rowOf("<c><v>1</v></c>");
const bytes = (...start: number[]): Uint8Array => Uint8Array.from([...start, ...new Array<number>(64).fill(0)]);

function ole(...streams: string[]): Uint8Array {
  const container = XLSX.CFB.utils.cfb_new();
  for (const name of streams) XLSX.CFB.utils.cfb_add(container, name, new Uint8Array(5_000).fill(7));
  return Uint8Array.from(XLSX.CFB.write(container, { type: "array" }) as ArrayLike<number>);
}

function saved(bookType: XLSX.BookType): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["a", 1]]), "台账");
  return new Uint8Array(XLSX.write(book, { type: "array", bookType }));
}

/** The bytes with some changed, counted from where a mark stands; `from` an end record or an entry of the directory. */
function changed(source: Uint8Array, mark: string, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = source.slice();
  const at = String.fromCharCode(...copy).lastIndexOf(mark);
  change(new DataView(copy.buffer), at);
  return copy;
}

const ENTRY = "PK\x01\x02";

/** Files that are refused: what, the bytes, the kind of its problem, why the row is there. */
export const refusedFiles: readonly (readonly [string, Uint8Array, string, string])[] = [
  ["nothing", new Uint8Array(0), "emptyFile", "0 bytes"],
  ["blanks", bytesOf(" \r\n\n\t "), "emptyFile", "only white space"],
  ["an empty sheet", xlsxOf("<sheetData/>"), "noValues", "a workbook without a value"],
  ["an encrypted workbook", ole("EncryptionInfo", "EncryptedPackage"), "encryptedWorkbook", "a password to open"],
  ["a Word document of old", ole("WordDocument"), "notATable", "OLE that is no workbook"],
  ["an unknown container", ole("Something"), "unknownFormat", "OLE of another program"],
  ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "notATable", "png named .csv"],
  ["a photograph", bytes(0xff, 0xd8, 0xff, 0xe0), "notATable", "jpg named .xls"],
  ["a PDF", bytesOf("%PDF-1.7\n1 0 obj"), "notATable", "pdf named .xlsx"],
  ["a Word document", zipOf({ "word/document.xml": "<w/>" }), "notATable", "docx named .xlsx"],
  ["an archive", zipOf({ "台账.csv": "a,b" }), "notATable", "a zip with a csv in it"],
  ["a binary workbook", saved("xlsb"), "otherWorkbook", "xlsb"],
  ["an OpenDocument sheet", saved("ods"), "otherWorkbook", "ods"],
  ["a single file web page", bytesOf("MIME-Version: 1.0\r\n\r\n<table>"), "otherWorkbook", "mht named .xls"],
  ["noise", Uint8Array.from({ length: 400 }, (_byte, at) => (at * 37) & 255), "unknownFormat", "bytes of no format"],
  ["a page without a table", bytesOf("<html><body>请重新登录</body></html>"), "noTable", "an export that failed"],
  ["half a zip", good().subarray(0, 300), "brokenZip", "a download that stopped"],
  ["a file without its directory", bytesOf("PK\x03\x04 and nothing else"), "brokenZip", "only the first mark"],
  [
    "a workbook without its sheet",
    zipOf({ ...xlsxParts(""), "xl/worksheets/sheet1.xml": "" }),
    "brokenPart",
    "an empty part",
  ],
  [
    "a sheet cut short",
    zipOf({ ...xlsxParts(""), "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row><c><v>1</v></c>" }),
    "brokenPart",
    "XML that does not close",
  ],
  ["a workbook without a workbook part", zipOf({ "xl/styles.xml": "<x/>" }), "missingPart", "parts are missing"],
  [
    "a wrong checksum",
    changed(good(), ENTRY, (view, at) => {
      view.setUint32(at + 16, 1, true);
    }),
    "brokenPart",
    "a changed byte is never read as a number",
  ],
  [
    "a locked entry",
    changed(good(), ENTRY, (view, at) => {
      view.setUint16(at + 8, 1, true);
    }),
    "encryptedWorkbook",
    "a zip with a password",
  ],
  [
    "another packing",
    changed(good(), ENTRY, (view, at) => {
      view.setUint16(at + 10, 9, true);
    }),
    "unsupportedPacking",
    "deflate64",
  ],
  [
    "a header that tells too little",
    changed(good(), ENTRY, (view, at) => {
      view.setUint32(at + 24, 3, true);
    }),
    "brokenPart",
    "unpacked size is a lie",
  ],
  [
    "a header that tells too much",
    changed(plain(), ENTRY, (view, at) => {
      view.setUint32(at + 24, 2 ** 31, true);
    }),
    "brokenPart",
    "unpacked size is a lie",
  ],
  [
    "a header that tells beyond the limit",
    changed(plain(), ENTRY, (view, at) => {
      view.setUint32(at + 24, 0xfffffff0, true);
    }),
    "unpackedTooLarge",
    "4 GB are told",
  ],
  [
    "a part outside the file",
    changed(good(), ENTRY, (view, at) => {
      view.setUint32(at + 20, 2 ** 30, true);
    }),
    "brokenPart",
    "packed size beyond the end",
  ],
  [
    "a sheet in UTF-16",
    zipSync({
      ...Object.fromEntries(Object.entries(xlsxParts("")).map(([name, text]) => [name, strToU8(text)])),
      "xl/worksheets/sheet1.xml": utf16le("<worksheet/>"),
    }),
    "brokenPart",
    "never read as empty",
  ],
  [
    "a csv of another encoding",
    Uint8Array.of(0x61, 0x2c, 0xff, 0xff, 0x0a),
    "unknownEncoding",
    "neither UTF-8 nor GB18030",
  ],
  ["a csv with an open quote", bytesOf('a,b\n1,2\n"x,3\n4,5\n'), "unclosedQuote", "the rest would be one cell"],
  ["half an xls", saved("biff8").subarray(0, 2_900), "brokenXls", "a download that stopped"],
];

const rows = (count: number): string => "<row><c><v>1</v></c></row>".repeat(count);

/** Files over a limit: what, the bytes, the limits, the kind of its problem. */
export const filesOverLimits: readonly (readonly [string, Uint8Array, Partial<ReadLimits>, string])[] = [
  ["a csv", bytesOf("a,b\n1,2\n"), { csvBytes: 5 }, "fileTooLarge"],
  ["an xlsx", good(), { workbookBytes: 100 }, "fileTooLarge"],
  ["an HTML table", bytesOf("<table><tr><td>1"), { workbookBytes: 10 }, "fileTooLarge"],
  ["unpacked parts", good(), { unpackedBytes: 500 }, "unpackedTooLarge"],
  ["shared texts", good(), { sharedTextBytes: 10 }, "sharedTextsTooLarge"],
  [
    "packed 400 times",
    xlsxOf(`<sheetData>${rows(200_000)}</sheetData>`),
    { ratio: 100, ratioFreeBytes: 1_000_000 },
    "zipBomb",
  ],
  ["rows of an xlsx", xlsxOf(`<sheetData>${rows(11)}</sheetData>`), { rows: 10 }, "tooManyRows"],
  ["rows of a csv", bytesOf("a,b\n".repeat(11)), { rows: 10 }, "tooManyRows"],
  ["columns of an xlsx", rowOf(`<c r="ZZZ1"><v>1</v></c>`), {}, "tooManyColumns"],
  ["columns of a csv", bytesOf(`${"a,".repeat(20_000)}a\n`), {}, "tooManyColumns"],
  ["a stray cell far away", rowOf(`<c r="A1"><v>1</v></c><c r="XFD1048576"><v>1</v></c>`), {}, "tooManyCells"],
  [
    "a table with a span far away",
    bytesOf(`<table>${"<tr><td colspan=1000><td>1".repeat(3)}`),
    { columns: 500 },
    "tooManyColumns",
  ],
  [
    "a workbook of very many sheets",
    xlsxOf("", {
      "xl/workbook.xml": `<workbook><sheets>${'<sheet name="a" r:id="rId1"/>'.repeat(4_097)}</sheets></workbook>`,
    }),
    {},
    "tooManySheets",
  ],
];

import * as XLSX from "@e965/xlsx";
import { readWorkbook } from "../../src/files";
import { bytesOf, gb18030, sharedTexts, xlsxOf } from "./fixtures";

/** A small generator of our own, so that every run changes the same bytes. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function saved(bookType: XLSX.BookType): Uint8Array {
  const book = XLSX.utils.book_new();
  const rows = [
    ["年度", "金额", "摘要"],
    [2023, 1234.5, "办公费"],
    [2023, -7, "红字"],
  ];
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), "台账");
  return new Uint8Array(XLSX.write(book, { type: "array", bookType }));
}

const stored = (): Uint8Array =>
  new Uint8Array(XLSX.write(XLSX.read(saved("xlsx")), { type: "array", compression: false }));

const rowsXml = `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`;

test.each<[string, () => Uint8Array]>([
  ["xlsx, packed", () => xlsxOf(rowsXml, sharedTexts("<si><t>合计</t></si>"))],
  ["xlsx, stored", stored],
  ["xls", () => saved("biff8")],
  ["xls of old", () => saved("biff5")],
  ["XML table", () => saved("xlml")],
  ["HTML table", () => bytesOf("<table><tr><td colspan=2 x:num='1.5'>a&amp;b</td></tr><tr><td>1<td>2</table>")],
  ["csv", () => bytesOf('\ufeffa,b\n"x ""y""",2\r\n中,3\n')],
  ["GB18030 csv", () => gb18030("年度,金额\n2023,1.5\n")],
])("changed, cut and doubled bytes of %s are read or refused, never thrown", async (_name, make) => {
  const next = numbers(20_231_231);
  const original = make();
  for (let round = 0; round < 120; round++) {
    let bytes = original.slice();
    for (let count = next(4); count >= 0; count--) bytes[next(bytes.length)] = next(256);
    if (round % 5 === 0) bytes = bytes.slice(0, next(bytes.length));
    if (round % 7 === 0) bytes = Uint8Array.from([...bytes.subarray(0, next(bytes.length)), ...bytes]);
    const reading = await readWorkbook("a.xls", bytes);
    expect(reading.kind === "read" || reading.problems.every((problem) => problem.message.endsWith("。"))).toBe(true);
  }
});

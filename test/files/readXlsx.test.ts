import { cellAt, type CellValue } from "../../src/files";
import { bytesOf, rowOf, rowsOf, sharedTexts, sheetOf, sheetsOf, xlsxOf, xlsxParts, zipOf } from "./fixtures";

const fault = (text: string): CellValue => ({ kind: "fault", text });
const shared = sharedTexts(
  "<si><t>工会事务</t></si>" +
    "<si><r><t>一般</t></r><r><rPr><b/></rPr><t>公共</t></r><rPh sb='0' eb='1'><t>yi</t></rPh></si>" +
    "<si><t xml:space='preserve'> a&amp;b&lt;&#20013;_x000D_ </t></si><si><t/></si>",
);

test.each<[string, CellValue, string]>([
  [`<c r="A1"><v>1234.5</v></c>`, 1234.5, "a number"],
  [`<c r="A1"><v>-0.07</v></c>`, -0.07, "a red entry"],
  [`<c r="A1"><v>1234.5600000000002</v></c>`, 1234.5600000000002, "binary noise is Excel's own number"],
  [`<c r="A1"><v>1.5E-7</v></c>`, 1.5e-7, "an exponent"],
  [`<c r="A1"><v>999999999999999</v></c>`, 999999999999999, "15 digits"],
  [`<c r="A1"><v>9007199254740993</v></c>`, Number("9007199254740993"), "beyond 15 digits as the platform reads it"],
  [`<c r="A1"><v> 12 </v></c>`, 12, "spaces around a number"],
  [`<c r="A1"><v>1<!-- -->2</v></c>`, "12", "a number cut by a comment is told as text, never as a part of it"],
  [`<c r="A1"><v>abc</v></c>`, "abc", "no number: left for the ledger to complain about"],
  [`<c r="A1"><v>0x10</v></c>`, "0x10", "not a number in a workbook"],
  [`<c r="A1" s="3"><v>45000</v></c>`, 45000, "a date stays its serial number"],
  [`<c r="A1" t="s"><v>0</v></c>`, "工会事务", "a shared text"],
  [`<c r="A1" t="s"><v>1</v></c>`, "一般公共", "runs of rich text are joined, the phonetic guide is left out"],
  [`<c r="A1" t="s"><v>2</v></c>`, " a&b<中\r ", "entities and _x000D_ undone, spaces kept"],
  [`<c r="A1" t="s"><v>99</v></c>`, fault("文本缺失"), "a shared text that is not there is no blank"],
  [`<c r="A1" t="inlineStr"><is><t>直接</t></is></c>`, "直接", "an inline text"],
  [`<c r="A1" t="inlineStr"><is><r><t>直</t></r><r><t>接</t></r></is></c>`, "直接", "an inline rich text"],
  [`<c r="A1" t="inlineStr"><is><t><![CDATA[a<b&c]]></t></is></c>`, "a<b&c", "CDATA"],
  [`<c r="A1" t="str"><f>"x"</f><v>x&amp;y</v></c>`, "x&y", "a formula's text"],
  [`<c r="A1"><f>A2*2</f><v>24</v></c>`, 24, "a formula's saved number"],
  [`<c r="A1"><f>A2*2</f></c>`, fault("无结果"), "a formula saved without its value"],
  [`<c r="A1"><f>A2*2</f><v/></c>`, fault("无结果"), "a formula saved with an empty value"],
  [`<c r="A1" t="str"><f>A2</f></c>`, fault("无结果"), "a text formula without its value"],
  [`<c r="A1" t="b"><v>1</v></c>`, true, "true"],
  [`<c r="A1" t="b"><v>0</v></c>`, false, "false"],
  [`<c r="A1" t="e"><v>#REF!</v></c>`, fault("#REF!"), "an error value"],
  [`<c r="A1" t="e"><f>A2</f><v>#N/A</v></c>`, fault("#N/A"), "an error a formula gave"],
  [`<c r="A1" t="d"><v>2023-12-31</v></c>`, "2023-12-31", "a date of strict workbooks stays as written"],
  [`<c r="A1" t="str"><v>0012</v></c>`, "0012", "zeros at the start of a text stay"],
  [`<c r='A1' t='n'\n s = "1" ><v>7</v ></c >`, 7, "other quotes and spaces"],
  [`<x:c r="A1"><x:v>7</x:v></x:c>`, 7, "prefixed names"],
])("%s is read as %j: %s", async (cell, value) => {
  const sheet = await sheetOf(rowOf(`${cell}<c r="B1"><v>1</v></c>`, shared));
  expect(cellAt(sheet, 0, 0)).toEqual(value);
  expect(cellAt(sheet, 0, 1)).toBe(1);
});

test.each<[string, string]>([
  [`<c r="A1"><v></v></c>`, "an empty value"],
  [`<c r="A1" s="5"/>`, "a format without a value"],
  [`<c r="A1" t="s"><v>3</v></c>`, "an empty shared text"],
  [`<c r="A1" t="str"><f>""</f><v></v></c>`, 'a formula that gives ""'],
])("%s is blank: %s", async (cell) => {
  expect(rowsOf(await sheetOf(rowOf(`${cell}<c r="B1"><v>1</v></c>`, shared)))).toEqual([[null, 1]]);
});

test("cells and rows without references follow each other", async () => {
  const sheet = await sheetOf(
    xlsxOf(
      `<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c><v>3</v></c><c r="D4"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row></sheetData>`,
    ),
  );
  expect(rowsOf(sheet)).toEqual([
    [1, 2, null, null, null],
    [null, null, null, null, null],
    [null, null, null, null, null],
    [3, null, null, 4, 5],
    [6, null, null, null, null],
  ]);
});

test("a merged range keeps the value of its first cell alone", async () => {
  const sheet = await sheetOf(
    xlsxOf(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="nonsense"/></mergeCells>`,
    ),
  );
  expect(rowsOf(sheet)).toEqual([
    [1, null, null],
    [null, null, 4],
  ]);
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
});

test("hidden sheets are read and told apart; the date system of 1904 is kept", async () => {
  const parts = xlsxParts(`<sheetData><row><c><v>1</v></c></row></sheetData>`);
  parts["xl/workbook.xml"] =
    `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="看得见 &amp; 用" r:id="rId1"/><sheet name="藏" state="hidden" r:id="rId1"/><sheet name="深藏" state="veryHidden" r:id="rId1"/></sheets></workbook>`;
  const sheets = await sheetsOf(zipOf(parts));
  expect(sheets.map(({ name, state, dateSystem }) => [name, state, dateSystem])).toEqual([
    ["看得见 & 用", "visible", 1904],
    ["藏", "hidden", 1904],
    ["深藏", "veryHidden", 1904],
  ]);
});

test("chart sheets are passed over, and links may start from the root", async () => {
  const parts = xlsxParts(`<sheetData><row><c><v>1</v></c></row></sheetData>`);
  parts["xl/workbook.xml"] =
    `<workbook xmlns:r="r"><sheets><sheet name="图" r:id="rId9"/><sheet name="表" r:id="rId1"/></sheets></workbook>`;
  parts["xl/_rels/workbook.xml.rels"] =
    `<Relationships><Relationship Id="rId9" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId1" Type="x/worksheet" Target="/XL/Worksheets/sheet1.xml"/></Relationships>`;
  expect((await sheetsOf(zipOf(parts))).map((sheet) => sheet.name)).toEqual(["表"]);
});

test("text that looks like markup or a formula stays text", async () => {
  const text = "=HYPERLINK(&quot;x&quot;)&lt;script&gt;";
  const sheet = await sheetOf(rowOf(`<c t="inlineStr"><is><t>${text}</t></is></c>`));
  expect(cellAt(sheet, 0, 0)).toBe('=HYPERLINK("x")<script>');
});

test("progress grows to 1, and an aborted reading rejects with the signal's reason", async () => {
  const { readWorkbook } = await import("../../src/files");
  const rows = Array.from(
    { length: 40_000 },
    (_unused, row) =>
      `<row><c><v>${String(row)}</v></c><c t="inlineStr"><is><t>第${String(row)}号凭证，支付办公用品采购款项及相关运输、安装费用</t></is></c></row>`,
  );
  const bytes = xlsxOf(`<sheetData>${rows.join("")}</sheetData>`);
  const shares: number[] = [];
  await readWorkbook("大.xlsx", bytes, { onProgress: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
  const abort = new AbortController();
  const cancelled = readWorkbook("大.xlsx", bytes, {
    onProgress: () => {
      abort.abort(new Error("cancelled"));
    },
    signal: abort.signal,
  });
  await expect(cancelled).rejects.toThrow("cancelled");
});

test("bytes of a text in the middle of a larger buffer are read alike", async () => {
  const bytes = bytesOf("年度,金额\n2023,1.50\n");
  const larger = new Uint8Array(bytes.length + 20);
  larger.set(bytes, 7);
  expect(rowsOf(await sheetOf(larger.subarray(7, 7 + bytes.length), "a.csv"))).toEqual([
    ["年度", "金额"],
    ["2023", "1.50"],
  ]);
});

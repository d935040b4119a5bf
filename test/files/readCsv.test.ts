import { cellAt, type CellValue } from "../../src/files";
import { bytesOf, gb18030, rowsOf, sheetOf } from "./fixtures";

test.each<[string, CellValue[][], string]>([
  [
    "a,b\n1,2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
    "every cell is text as written",
  ],
  [
    "a,b\n1,2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
    "no line end at the end",
  ],
  [
    "a,b\r\n1,2\r\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
    "Windows line ends",
  ],
  [
    "a,b\r1,2\r",
    [
      ["a", "b"],
      ["1", "2"],
    ],
    "old Mac line ends",
  ],
  [
    "a,b\n\n1,2\n\n\n",
    [
      ["a", "b"],
      [null, null],
      ["1", "2"],
    ],
    "blank lines count as rows, but for those at the end",
  ],
  [
    "a,b\n,\n1,2",
    [
      ["a", "b"],
      [null, null],
      ["1", "2"],
    ],
    "a row of blanks",
  ],
  [
    'a,b\n"x,y","p""q"\n',
    [
      ["a", "b"],
      ["x,y", 'p"q'],
    ],
    "quotes around commas, doubled quotes",
  ],
  [
    'a,b\n"x\ny",2\n',
    [
      ["a", "b"],
      ["x\ny", "2"],
    ],
    "a line end in a cell",
  ],
  [
    'a,b\n"x"y,2\n',
    [
      ["a", "b"],
      ["xy", "2"],
    ],
    "more behind a closing quote, as Excel reads it",
  ],
  [
    'a,b\nx"y,2\n',
    [
      ["a", "b"],
      ['x"y', "2"],
    ],
    "a quote inside a bare cell is a character",
  ],
  [
    'a,b\n"",2\n',
    [
      ["a", "b"],
      [null, "2"],
    ],
    "an empty quoted cell is blank",
  ],
  [
    'a,b\n="0012",2\n',
    [
      ["a", "b"],
      ["0012", "2"],
    ],
    'the mark ="…" that keeps zeros is undone',
  ],
  [
    'a,b\n"=""0012""",2\n',
    [
      ["a", "b"],
      ["0012", "2"],
    ],
    'the mark ="…" inside quotes',
  ],
  [
    "a,b\n=1+1,-5\n",
    [
      ["a", "b"],
      ["=1+1", "-5"],
    ],
    "a formula is text",
  ],
  [
    "a\tb\n1,234.50\t2\n9,876.00\t3\n",
    [
      ["a", "b"],
      ["1,234.50", "2"],
      ["9,876.00", "3"],
    ],
    "tabs, though amounts hold commas",
  ],
  [
    "a;b\n1,5;2\n1;2\n",
    [
      ["a", "b"],
      ["1,5", "2"],
      ["1", "2"],
    ],
    "semicolons",
  ],
  ["sep=;\na;b,c\n", [["a", "b,c"]], "Excel's own first line names the delimiter"],
  [
    "台账\n单位：元\na,b\n1,2\n3,4\n",
    [
      ["台账", null],
      ["单位：元", null],
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ],
    "title rows above",
  ],
  ["a\n1\n2\n", [["a"], ["1"], ["2"]], "a single column"],
  [
    "a,b\n 1 ,2\n",
    [
      ["a", "b"],
      [" 1 ", "2"],
    ],
    "spaces are kept",
  ],
])("%j is read as %j: %s", async (written, rows) => {
  expect(rowsOf(await sheetOf(bytesOf(written), "a.csv"))).toEqual(rows);
});

test("the sheet of a csv is named after its file", async () => {
  expect((await sheetOf(bytesOf("a,b\n1,2"), "C:\\导出\\2023台账.csv")).name).toBe("2023台账");
});

test("GB18030 is found when the first bytes are plain, and characters beyond GBK are read", async () => {
  const plain = "a,b\n".repeat(300_000);
  const bytes = Uint8Array.from([...bytesOf(plain), ...gb18030("金额,元\n"), 0x95, 0x32, 0x82, 0x36, 0x2c, 0x31]);
  const sheet = await sheetOf(bytes, "a.csv");
  expect(cellAt(sheet, 300_000, 0)).toBe("金额");
  expect(cellAt(sheet, 300_001, 0)).toBe("𠀀");
});

test("a column of many different values is read whole, with its blanks in place", async () => {
  const count = 150_000;
  const rows = Array.from(
    { length: count },
    (_row, row) => `${row % 3 === 0 ? "" : `记-${String(row)}`},${String(row % 7)}`,
  );
  const sheet = await sheetOf(bytesOf(`凭证号,金额\n${rows.join("\n")}\n`), "a.csv");
  expect(sheet.columns.map((column) => column.kind)).toEqual(["plain", "coded"]);
  for (const row of [0, 1, 2, 65_540, 99_999, 131_073, count - 2, count - 1]) {
    expect([cellAt(sheet, row + 1, 0), cellAt(sheet, row + 1, 1)]).toEqual([
      row % 3 === 0 ? null : `记-${String(row)}`,
      String(row % 7),
    ]);
  }
});

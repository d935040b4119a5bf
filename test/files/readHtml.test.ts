import type { CellValue } from "../../src/files";
import { bytesOf, gb18030, rowsOf, sheetOf } from "./fixtures";

const table = (inner: string): string => `<html><body><table>${inner}</table></body></html>`;

test.each<[string, CellValue[][], string]>([
  [table("<tr><td>0012</td><td>1,234.50</td></tr>"), [["0012", "1,234.50"]], "codes and amounts stay as written"],
  [table("<tr><td>1.10</td><td>-5</td></tr>"), [["1.10", "-5"]], "a number is text: the ledger parses it exactly"],
  [table(`<tr><td x:num="1234.567">1,234.57</td></tr>`), [[1234.567]], "the number Excel itself marked"],
  [table(`<tr><td x:num>1,234.57</td></tr>`), [["1,234.57"]], "a mark without a number"],
  [table("<tr><td>#REF!</td></tr>"), [[{ kind: "fault", text: "#REF!" }]], "an error value"],
  [
    table("<tr><th>科目<br>编码</th><td>&nbsp;</td><td>a&amp;b&lt;&#20013;</td></tr>"),
    [["科目\n编码", null, "a&b<中"]],
    "line breaks, blanks, entities",
  ],
  [
    table("<tr><td>a<td>b<tr><td>c"),
    [
      ["a", "b"],
      ["c", null],
    ],
    "closing tags left out",
  ],
  [
    table("<tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr>"),
    [
      ["a", "b"],
      [null, "c"],
    ],
    "rows spanned",
  ],
  [
    table("<tr><td colspan='2'>a</td><td>b</td></tr><tr><td>c</td><td>d</td><td>e</td></tr>"),
    [
      ["a", null, "b"],
      ["c", "d", "e"],
    ],
    "columns spanned",
  ],
  [
    `${table("<tr><td>a</td></tr>")}${table("<tr><td>b</td></tr>")}`,
    [["a"], ["b"]],
    "tables stand one below the other",
  ],
  [
    table("<tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr>"),
    [["a", "b"]],
    "a table that only lays out the page",
  ],
  [
    table("<!-- <tr><td>x</td></tr> --><tr><td>a<script>if(1<2){alert('</td>')}</script></td></tr>"),
    [["a"]],
    "comments and scripts are no text",
  ],
  [
    table(`<tr><td title="a>b">1</td><td>3 < 5</td></tr>`),
    [["1", "3 < 5"]],
    "a > in an attribute, a < that is a character",
  ],
  [table("<tr><td> 办公费 \n  支出 </td></tr>"), [["办公费 支出"]], "spaces of the markup are one"],
])("%s is read as %j: %s", async (page, rows) => {
  const all = await sheetOf(bytesOf(page), "台账.xls");
  expect(rowsOf(all).filter((row) => row.some((cell) => cell !== null))).toEqual(rows);
});

test("a page in GB18030 is read, whatever its head says of the encoding", async () => {
  const page = `<html><head><meta charset="utf-8"></head>${table("<tr><td>工会事务</td></tr>")}</html>`;
  expect(rowsOf(await sheetOf(gb18030(page), "台账.xls"))).toEqual([["工会事务"]]);
});

test("a span of nonsense size takes no room", async () => {
  const page = table("<tr><td colspan=99999999 rowspan=99999999>a</td></tr><tr><td>b</td></tr>");
  const sheet = await sheetOf(bytesOf(page), "台账.xls");
  expect(sheet.width).toBeLessThanOrEqual(1001);
  expect(rowsOf(sheet)[0]?.[0]).toBe("a");
});

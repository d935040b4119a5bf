import fc from "fast-check";
import type { CellValue } from "../../src/files";
import { fenOfNumber, fenOfText, parseAmount } from "../../src/ledger/parseAmount";

test.each<[CellValue, number, string]>([
  [1234.5, 123450, "a number"],
  [1234.5600000000002, 123456, "binary noise is beyond Excel's 15 digits"],
  [0.1 + 0.2, 30, "binary noise of adding"],
  [-3260, -326000, "a correction"],
  ["1234.50", 123450, "text as written"],
  ["1,234.50", 123450, "thousands"],
  ["1 234.50", 123450, "thousands by blanks"],
  ["￥1,234.50", 123450, "a currency sign"],
  ["1234.5元", 123450, "the unit behind"],
  ["-1,234.50", -123450, "minus before"],
  ["1,234.50-", -123450, "minus behind"],
  ["(1,234.50)", -123450, "brackets are negative"],
  ["（1,234.50）", -123450, "full width brackets"],
  ["红字1,234.50", -123450, "红字 is negative"],
  ["１２３４．５０", 123450, "full width digits"],
  ["1.5万元", 1500000, "a cell that states its own unit"],
])("%j in 元 is %d fen (%s)", (cell, fen) => {
  expect(parseAmount(cell, "yuan")).toEqual({ kind: "fen", fen });
});

test.each<[CellValue, string]>([
  [null, "nothing"],
  ["", "empty text"],
  ["—", "a dash"],
  ["-", "a hyphen"],
  ["/", "a stroke"],
  [0, "0 is no entry"],
  ["0.00", "0.00 is no entry"],
  ["0元", "zero with a unit"],
])("%j is no amount at all (%s)", (cell) => {
  expect(parseAmount(cell, "yuan")).toEqual({ kind: "none" });
});

test.each<[CellValue, string, string]>([
  ["abc", "notAnAmount", "words"],
  ["12.3.4", "notAnAmount", "two points"],
  ["--5", "notAnAmount", "two signs"],
  ["1,23", "notAnAmount", "thousands in the wrong place"],
  ["1E+05", "notAnAmount", "scientific notation"],
  [true, "notAnAmount", "a truth value"],
  [{ kind: "fault", text: "#REF!" }, "fault", "an error value"],
  [1e15, "tooLarge", "10^15 元"],
  ["1000000000000000.00", "tooLarge", "10^15 元 as text"],
  ["-1000000000000000", "tooLarge", "the sign does not matter"],
])("%j is refused as %s (%s)", (cell, kind) => {
  expect(parseAmount(cell, "yuan").kind).toBe(kind);
});

test.each<[CellValue, string, string]>([
  ["0.125", "0.125", "three decimals stay exact"],
  ["999999999999999.99", "999999999999999.99", "the largest amount is beyond 2^53 fen and exact"],
])("%j is exactly %s 元 (%s)", (cell, yuan) => {
  const reading = parseAmount(cell, "yuan");
  expect(reading.kind === "exact" && reading.amount.toString()).toBe(yuan);
});

test("万元 with more decimals than 元 has stays exact to the fen", () => {
  expect(parseAmount(9815.112382, "wan")).toEqual({ kind: "fen", fen: 9815112382 });
});

const fen = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });

test("the quick ways read what the careful way reads, for numbers and texts of whole fen", () => {
  fc.assert(
    fc.property(fen, (amount) => {
      const careful = amount === 0 ? { kind: "none" } : { kind: "fen", fen: amount };
      const text = (amount / 100).toFixed(2);
      expect(parseAmount(amount / 100, "yuan")).toEqual(careful);
      expect(parseAmount(text, "yuan")).toEqual(careful);
      expect(fenOfNumber(amount / 100, 100)).toBe(amount);
      expect(fenOfText(text, 100)).toBe(amount);
    }),
    { seed: 2023, numRuns: 300 },
  );
});

test.each([["1,234"], ["12.345"], ["-"], ["1e5"], ["１"], [".5"], ["123456789012345"], ["1.2.3"], ["5-"]])(
  "the quick way leaves %j to the careful way",
  (text) => {
    expect(fenOfText(text, 100)).toBeNaN();
  },
);

import type { CellValue } from "../../src/files";
import { parseDate, parseYear } from "../../src/ledger/parseDate";

test.each<[CellValue, string | null, string]>([
  ["2023-01-05", "2023-01-05", "dashes"],
  ["2023/1/5", "2023-01-05", "strokes"],
  ["2023.01.05", "2023-01-05", "points"],
  ["20230105", "2023-01-05", "eight digits"],
  [20230105, "2023-01-05", "eight digits as a number"],
  ["2023年1月5日", "2023-01-05", "Chinese"],
  [44931, "2023-01-05", "days since 1900"],
  [44931.75, "2023-01-05", "with a time of day"],
  ["2023-01-05 14:30:00", "2023-01-05", "text with a time of day"],
  ["2023-01-05T14:30", "2023-01-05", "ISO text with a time of day"],
  [59, "1900-02-28", "the day before the leap day that never was"],
  [61, "1900-03-01", "the day after it"],
  [null, "", "a blank"],
  ["2023-02-30", null, "not in the calendar"],
  ["昨天", null, "words"],
  [true, null, "a truth value"],
])("date %j is %s (%s)", (cell, date) => {
  expect(parseDate(cell, 1900)).toBe(date);
});

test("a workbook of the 1904 system counts its days from 1904", () => {
  expect(parseDate(44931 - 1462, 1904)).toBe("2023-01-05");
});

test.each<[CellValue, number | "" | null, string]>([
  [2023, 2023, "a number"],
  ["2023", 2023, "text"],
  ["2023年度", 2023, "with its word"],
  ["2023-01", 2023, "a month of it"],
  [null, "", "a blank"],
  ["二〇二三", null, "Chinese numerals are not read"],
  [23, null, "two digits"],
])("year %j is %s (%s)", (cell, year) => {
  expect(parseYear(cell)).toBe(year);
});

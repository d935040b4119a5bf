import fc from "fast-check";
import { standardBook } from "../../src/accounts";
import type { CellValue } from "../../src/files";
import {
  buildCube,
  readLedger,
  rowsByGroup,
  sumBy,
  totalsOf,
  valueAt,
  type Ledger,
  type LedgerReading,
} from "../../src/ledger";
import { Yuan } from "../../src/money";
import { ledgerSheet, mappingOf, readSheet, sampleRows, sheetOf } from "./sampleCase";

/** Entries in words, one line each, sheet order: what two readings of the same ledger must share. */
function entriesOf(ledger: Ledger): string[] {
  const { dimensions } = ledger;
  return Array.from({ length: ledger.size }, (_, row) =>
    [
      ...Object.values(dimensions).map((column) => String(valueAt(column, row))),
      valueAt(ledger.date, row),
      valueAt(ledger.voucher, row),
      valueAt(ledger.summary, row),
      ledger.exact.get(row)?.toString() ?? String(ledger.fen[row]),
    ].join("|"),
  );
}

function first(reading: LedgerReading, of: keyof Ledger["dimensions"]): unknown {
  return valueAt<unknown>(reading.ledger.dimensions[of], 0);
}

function holds({ controls }: LedgerReading): boolean {
  return controls.inFile.equals(Yuan.sum([controls.read, controls.leftOut, controls.dropped]));
}

const sample = sampleRows();
const sampleReading = readSheet(sheetOf(sample));

test("the sample ledger is read whole, without a problem", () => {
  expect(sampleReading.problems).toEqual([]);
  expect(sampleReading.ledger.size).toBe(sample.length - 1);
  expect(sampleReading.year).toBe(2023);
  expect(sampleReading.ledger.dimensions.entity.values).toEqual(["西安市总工会本级", "西安工会医院"]);
  expect(sampleReading.ledger.origin.rowOf[0]).toBe(2);
  expect(sampleReading.controls.read.toString()).toBe("465628481.66");
});

test.each([
  ["2023", "actual", "expenditure", "none", "98151123.82", "支出 2023"],
  ["2023", "actual", "expenditure", "basic", "2048360.67", "基本支出"],
  ["2023", "actual", "expenditure", "project", "96102763.15", "项目支出"],
  ["2023", "originalBudget", "expenditure", "none", "70073700.00", "年初预算"],
  ["2022", "actual", "revenue", "none", "50550705.10", "收入 2022"],
])("the sample's cube gives for %s %s %s %s: %s 元 (%s)", (year, measure, flow, nature, yuan) => {
  const cube = buildCube(sampleReading.ledger);
  const sums = cube.keys.flatMap((key, group) => {
    const isWanted = String(key.year) === year && key.measure === measure && key.flow === flow;
    return isWanted && (nature === "none" || key.nature === nature) ? [cube.sums[group]?.toYuan() ?? Yuan.zero] : [];
  });
  expect(Yuan.sum(sums).toString()).toBe(yuan);
});

const otherHeadings: Readonly<Record<string, string>> = {
  年度: "会计年度",
  数据类型: "口径",
  单位: "预算单位",
  收支: "收支方向",
  资金性质: "资金类别",
  功能科目编码: "支出功能分类编码",
  功能科目名称: "支出功能分类名称",
  经济科目编码: "部门预算经济分类编码",
  经济科目名称: "部门预算经济分类名称",
  支出类型: "支出性质",
  项目名称: "预算项目",
  金额: "支付金额（元）",
  凭证日期: "记账日期",
  凭证号: "凭证字号",
  摘要: "用途",
};

function shuffled(rows: readonly (readonly string[])[]): string[][] {
  const order = [11, 3, 0, 14, 6, 5, 9, 8, 7, 13, 12, 2, 1, 10, 4];
  return rows.map((row) => order.map((column) => row[column] ?? ""));
}

test("the same ledger with other column names, another order and three title rows gives the same entries", () => {
  const [headings = [], ...entries] = sample;
  const renamed = [headings.map((heading) => otherHeadings[heading] ?? heading), ...entries];
  const titles = [["二〇二三年度支出台账"], ["编制单位：西安市总工会", "", "", "单位：元"], [""]];
  const reading = readSheet(sheetOf([...titles, ...shuffled(renamed)]));
  expect(reading.problems).toEqual([]);
  expect(entriesOf(reading.ledger)).toEqual(entriesOf(sampleReading.ledger));
  expect(reading.ledger.origin.rowOf[0]).toBe(5);
});

test("a heading of two rows, merged where it stands over several columns, gives the same entries", () => {
  const upper = [
    "年度",
    "数据类型",
    "单位",
    "收支",
    "资金性质",
    "功能科目",
    "",
    "经济科目",
    "",
    "支出类型",
    "项目名称",
    "金额",
    "凭证",
    "",
    "摘要",
  ];
  const lower = [
    "",
    "",
    "",
    "",
    "",
    "功能科目编码",
    "功能科目名称",
    "经济科目编码",
    "经济科目名称",
    "",
    "",
    "",
    "凭证日期",
    "凭证号",
    "",
  ];
  const sheet = sheetOf([["台账"], upper, lower, ...sample.slice(1)]);
  const merges = [5, 7, 12].map((left) => ({ top: 1, bottom: 1, left, right: left + 1 }));
  const reading = readSheet({ ...sheet, merges });
  expect(reading.problems).toEqual([]);
  expect(entriesOf(reading.ledger)).toEqual(entriesOf(sampleReading.ledger));
});

test("amounts given in 万元 by the heading are read as yuan", () => {
  const [headings = [], ...entries] = sample;
  const inWan = entries.map((row) => row.map((cell, column) => (column === 11 ? toWanText(cell) : cell)));
  const reading = readSheet(sheetOf([headings.map((one) => (one === "金额" ? "金额（万元）" : one)), ...inWan]));
  expect(entriesOf(reading.ledger)).toEqual(entriesOf(sampleReading.ledger));
});

/** The decimal point moved by four places, as text. */
function toWanText(yuan: string): string {
  const [, sign = "", digits = ""] = /^(-?)(.*)$/.exec(yuan) ?? [];
  const padded = digits.replace(".", "").padStart(7, "0");
  return `${sign}${padded.slice(0, -6)}.${padded.slice(-6)}`;
}

test("two halves of a ledger on two sheets append into one", () => {
  const [headings = [], ...entries] = sample;
  const halves = [entries.slice(0, 100), entries.slice(100)].map((half, at) =>
    sheetOf([headings, ...half], `台账${at + 1}`),
  );
  const sheets = halves.map((sheet) => ({ sheet, mapping: mappingOf(sheet) }));
  const { ledger, year } = readLedger({ sheets, book: standardBook, reportYear: null });
  expect(entriesOf(ledger)).toEqual(entriesOf(sampleReading.ledger));
  expect([
    ledger.origin.sheets,
    ledger.origin.sheetOf[99],
    ledger.origin.sheetOf[100],
    ledger.origin.rowOf[100],
  ]).toEqual([["台账1", "台账2"], 0, 1, 2]);
  expect(year).toBe(2023);
});

test.each<[Readonly<Record<string, CellValue>>, keyof Ledger["dimensions"], unknown, string]>([
  [{ 功能科目编码: 2012906 }, "functional", "2012906", "a code as a number"],
  [{ 功能科目编码: "201-29-06" }, "functional", "2012906", "levels apart"],
  [{ 功能科目编码: null }, "functional", "2012906", "the name alone, where it is unique"],
  [{ 功能科目编码: "20129", 功能科目名称: "工会事务" }, "functional", "2012906", "a name within its 款"],
  [{ 功能科目编码: "2010308", 功能科目名称: "信访事务" }, "functional", "2010308", "a code that ended with 2023"],
  [{ 功能科目编码: "2012977", 功能科目名称: "新事务" }, "functional", "2012977", "a code outside the list"],
  [{ 经济科目编码: "30201 办公费" }, "economic", "30201", "code and name in one cell"],
  [{ 经济科目编码: null }, "economic", "", "no economic code"],
  [{ 数据类型: null }, "measure", "actual", "决算 where nothing is said"],
  [{ 资金性质: "111 一般公共预算资金" }, "fund", "generalPublicBudget", "with its code"],
  [{ 支出类型: "特定目标类" }, "nature", "project", "the words of 一体化"],
  [{ 收支: "收入", 支出类型: "随便" }, "nature", "none", "支出类型 belongs to expenditure alone"],
  [{ 收支: "年初结转和结余", 功能科目编码: null, 功能科目名称: null }, "functional", "", "balances need no function"],
  [
    { 收支: "年初结转和结余", 功能科目编码: null, 功能科目名称: null, 摘要: "上年结转" },
    "flow",
    "openingCarryover",
    "a balance called by its name",
  ],
  [{ 收支: "结余分配", 资金性质: null }, "fund", "other", "结余分配 is never an appropriation"],
  [{ 年度: "2023年度" }, "year", 2023, "the year with its word"],
])("an entry with %j has %s %j (%s)", (entry, dimension, value) => {
  const reading = readSheet(ledgerSheet([entry]), 2023);
  expect(reading.problems.filter(({ severity }) => severity !== "notice")).toEqual([]);
  expect(first(reading, dimension)).toBe(value);
});

test("类, 款 and 项 in three columns are joined, lost zeros restored", () => {
  const reading = readSheet(
    sheetOf([
      ["年度", "收支", "资金性质", "类", "款", "项", "支出类型", "金额"],
      [2023, "支出", "一般公共预算财政拨款", 208, 5, 5, "基本支出", 100],
    ]),
  );
  expect(first(reading, "functional")).toBe("2080505");
});

const sides = ["年度", "收支", "资金性质", "功能科目编码", "支出类型", "借方金额", "贷方金额", "红字标识"];

test.each<[string, CellValue, CellValue, CellValue, number, string]>([
  ["支出", 100, null, null, 10000, "expenditure grows on the debit side"],
  ["支出", null, 100, null, -10000, "a credit takes expenditure back"],
  ["支出", -100, null, null, -10000, "a red entry on the debit side"],
  ["支出", 100, null, "是", -10000, "a red entry by its flag"],
  ["支出", -100, null, "是", -10000, "flag and sign are one red entry"],
  ["支出", 150, 50, null, 10000, "both sides filled are netted"],
  ["收入", null, 100, null, 10000, "revenue grows on the credit side"],
  ["收入", 100, null, null, -10000, "a debit takes revenue back"],
  ["收入", null, 100, "是", -10000, "red revenue"],
])("%s with 借方 %j, 贷方 %j, 红字 %j counts %d fen more: %d (%s)", (flow, debit, credit, red, fen) => {
  const entry = [2023, flow, "一般公共预算财政拨款", "2012906", "项目支出", debit, credit, red];
  const blackEntry = [2023, "支出", "一般公共预算财政拨款", "2012906", "项目支出", 1, null, "否"];
  const reading = readSheet(sheetOf([sides, entry, blackEntry]));
  expect(reading.ledger.fen[0]).toBe(fen);
});

test.each<[string, string, number, string]>([
  ["支出", "借", 10000, "the side it grows on"],
  ["支出", "贷", -10000, "the other side"],
  ["收入", "贷", 10000, "revenue on the credit side"],
  ["收入", "借", -10000, "revenue taken back"],
])("%s of 100 元 on the side %s is %d fen (%s)", (flow, side, fen) => {
  const reading = readSheet(ledgerSheet([{ 收支: flow, 借贷方向: side }], ["借贷方向"]));
  expect(reading.ledger.fen[0]).toBe(fen);
});

test("an amount below one fen is kept exactly, and added exactly", () => {
  const reading = readSheet(ledgerSheet([{ 金额: "0.125" }, { 金额: "0.005" }]));
  expect(buildCube(reading.ledger).sums[0]?.toYuan().toString()).toBe("0.13");
  expect(buildCube(reading.ledger).sums[0]?.entries).toBe(2);
  expect(holds(reading)).toBe(true);
});

test.each([
  ["合计"],
  ["小 计"],
  ["总计"],
  ["本月合计"],
  ["1月小计"],
  ["本年累计"],
  ["承前页"],
  ["过次页"],
  ["期初余额"],
  ["上年结转"],
])("a row called %s without a code is no entry; its money is told", (word) => {
  const noCode = { 功能科目编码: null, 功能科目名称: null, 经济科目编码: null, 支出类型: null, 收支: null };
  const reading = readSheet(ledgerSheet([{}, { ...noCode, 摘要: word, 金额: 100 }]));
  expect(reading.problems).toEqual([]);
  expect(reading.dropped.map(({ kind, rows, yuan, rowsOf }) => [kind, rows, yuan.toString(), rowsOf])).toEqual([
    ["subtotal", 1, "100.00", [3]],
  ]);
  expect(holds(reading)).toBe(true);
});

test("a row with a code is an entry even where its summary says 小计", () => {
  expect(readSheet(ledgerSheet([{ 摘要: "小计" }])).ledger.size).toBe(1);
});

test("a subtotal that names its item but states no code is no entry", () => {
  const reading = readSheet(ledgerSheet([{}, { 功能科目编码: null, 摘要: "小计" }]));
  expect([reading.ledger.size, reading.dropped[0]?.kind]).toEqual([1, "subtotal"]);
});

test("headings repeated on every page are dropped and no problem", () => {
  const [headings = [], ...entries] = sample;
  const reading = readSheet(sheetOf([headings, ...entries.slice(0, 50), headings, ...entries.slice(50)]));
  expect(reading.problems).toEqual([]);
  expect(entriesOf(reading.ledger)).toEqual(entriesOf(sampleReading.ledger));
  expect(reading.dropped.map(({ kind, rowsOf }) => [kind, rowsOf])).toEqual([["repeatedHeader", [52]]]);
});

test("rows without an amount are no entries, whatever else they hold", () => {
  const reading = readSheet(ledgerSheet([{}, { 金额: null, 功能科目编码: "20805X" }, { 金额: "0.00" }, { 金额: "—" }]));
  expect([reading.ledger.size, reading.problems.length]).toEqual([1, 0]);
});

test("everything wrong in a row and in all rows is told at once", () => {
  const wrong = { 功能科目编码: "20805X", 功能科目名称: null, 资金性质: "不明", 金额: "若干" };
  const { problems, leftOut } = readSheet(ledgerSheet([{}, wrong, { 年度: "去年" }]));
  expect(problems.map(({ kind, row, column }) => [kind, row, column])).toEqual([
    ["unknownFund", 3, "资金性质"],
    ["malformedCode", 3, "功能科目编码"],
    ["notAnAmount", 3, "金额"],
    ["unknownYear", 4, "年度"],
  ]);
  expect([leftOut.rows, leftOut.withoutAmount, leftOut.yuan.toString(), leftOut.rowsOf]).toEqual([
    2,
    1,
    "100.00",
    [{ sheet: "台账", rows: [3, 4] }],
  ]);
});

test("a missing field is asked once, while the other problems of its rows are still told", () => {
  const rows = [
    ["年度", "资金性质", "功能科目编码", "支出类型", "金额"],
    [2023, "一般公共预算财政拨款", "2012906", "项目支出", 100],
    [2023, "一般公共预算财政拨款", "20805X", "项目支出", 100],
  ];
  const reading = readSheet(sheetOf(rows));
  expect(reading.problems.map(({ kind }) => kind)).toEqual(["missing.flow", "malformedCode"]);
  expect(reading.ledger.size).toBe(0);
});

test.each<[number | null, number, string]>([
  [null, 2023, "the latest with 决算 rows, though a later year has a budget"],
  [2022, 2022, "the one given"],
])("the report's year, given %j, is %d (%s)", (given, year) => {
  const sheet = ledgerSheet([{ 年度: 2022 }, { 年度: 2023 }, { 年度: 2024, 数据类型: "年初预算" }]);
  expect(readSheet(sheet, given).year).toBe(year);
});

test("a row without a year belongs to the report's year", () => {
  const reading = readSheet(ledgerSheet([{}, { 年度: null }]));
  expect(valueAt(reading.ledger.dimensions.year, 1)).toBe(2023);
});

const cells = fc.record({
  金额: fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((fen) => fen / 100),
    fc.constantFrom<CellValue>(null, "0.00", "1,000.00", "0.125", "若干", "(5.50)", "999999999999999.99"),
  ),
  功能科目编码: fc.constantFrom<CellValue>("2012906", "2080505", "20805X", "201", null),
  功能科目名称: fc.constant(null),
  资金性质: fc.constantFrom<CellValue>("一般公共预算财政拨款", "往来款", "不明", null),
  收支: fc.constantFrom<CellValue>("支出", "收入", "年初结转和结余", null),
  支出类型: fc.constantFrom<CellValue>("基本支出", "项目支出", null),
  摘要: fc.constantFrom<CellValue>("合计", "上年结转", "购置", null),
});

test("what is read, left out and dropped adds up to what is in the file, and every entry lands in one group", () => {
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1, maxLength: 40 }), (entries) => {
      const reading = readSheet(ledgerSheet([{}, ...entries]));
      expect(holds(reading)).toBe(true);
      const cube = buildCube(reading.ledger);
      expect(Yuan.sum(cube.sums.map((sum) => sum.toYuan())).equals(reading.controls.read)).toBe(true);
      const { start, rows } = rowsByGroup(cube);
      expect([...rows].sort((left, right) => left - right)).toEqual(
        Array.from({ length: reading.ledger.size }, (_, row) => row),
      );
      expect(start.at(-1)).toBe(reading.ledger.size);
      const totals = totalsOf(reading.ledger);
      expect(Yuan.sum(totals.map(({ yuan }) => yuan)).equals(reading.controls.read)).toBe(true);
    }),
    { seed: 2023, numRuns: 150 },
  );
});

test("the sample adds up by unit, and by unit for some of its rows", () => {
  const { ledger } = sampleReading;
  const byEntity = sumBy(ledger, ["entity"]).map(({ row, sum }) => [
    valueAt(ledger.dimensions.entity, row),
    sum.entries,
  ]);
  expect(byEntity.reduce((all, [, entries]) => all + Number(entries), 0)).toBe(ledger.size);
  const rows = Uint32Array.from([3, 30]);
  const some = sumBy(ledger, ["entity", "functional"], rows);
  expect(
    Yuan.sum(some.map(({ sum }) => sum.toYuan())).equals(Yuan.ofFen((ledger.fen[3] ?? 0) + (ledger.fen[30] ?? 0))),
  ).toBe(true);
});

test("beyond 1,000 problems of one kind the rest is told as one, with count and money", () => {
  const { problems, leftOut } = readSheet(ledgerSheet(Array.from({ length: 1_500 }, () => ({ 支出类型: null }))));
  expect(problems).toHaveLength(1_001);
  expect(problems.at(-1)?.message).toContain("另有 500 行支出类型有同样的问题，金额合计 50000.00 元");
  expect(leftOut.rows).toBe(1_500);
});

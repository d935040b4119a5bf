import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gouji } from "../../functions/gouji";
import { juesuan } from "../../functions/juesuan";
import { kemu } from "../../functions/kemu";
import { sangong } from "../../functions/sangong";
import { shuoming } from "../../functions/shuoming";
import { taizhang } from "../../functions/taizhang";
import { zucheng } from "../../functions/zucheng";
import type { Stream } from "../../functions/follow";
import type { Input } from "../../functions/inputs";
import { decode, encode, publishReport, viewOf, type ReportView } from "../../src/report";
import { reportOf } from "../support/build";

let view: ReportView;

beforeAll(async () => {
  const bytes = readFileSync(join(__dirname, "../cases/xian-2023/台账.csv"));
  // As the page receives it: encoded in the worker, decoded beside the pane.
  view = decode(
    encode(viewOf(await reportOf("台账.csv", bytes, { department: "西安市总工会（汇总）" }))),
  ) as ReportView;
});

beforeEach(() => publishReport(view));

interface Cell {
  readonly shown: unknown[];
  readonly stop: () => void;
}

function cell(start: (stream: Stream) => void): Cell {
  const shown: unknown[] = [];
  const stream: Stream = {
    setResult: (result) => void shown.push(result instanceof Error ? `#${result.message}` : result),
  };
  start(stream);
  return { shown, stop: () => stream.onCanceled?.() };
}

const sangongOf = (...[item = null, measure = null, year = null]: Input[]): unknown =>
  cell((stream) => sangong(item, measure, year, stream)).shown.at(-1);

test.each<[Input[], unknown, string]>([
  [["会议费", "决算"], 48.13, "as published"],
  [["会议费", "预算"], 48.13, "全年预算"],
  [[], "", "合计 is blank, not 0"],
  [["接待"], "", "blank"],
  [["会议费", "决算", 2022], 3.2, "the year before"],
  [["公务接代费"], "#没有「公务接代费」，是否为「公务接待费」？", "a slip is answered with the nearest name"],
  [["会议费", "决算", 2019], "#没有2019年度的数据。可用的年度：2022、2023。", "a year the ledger does not have"],
])("SANGONG %j gives %p: %s", (args, expected) => {
  expect(sangongOf(...args)).toBe(expected);
});

test.each<[Input, Input, Input, Input, unknown]>([
  ["公开03表", "合计", "基本支出", null, 204.84],
  [3, "工会事务", "项目支出", null, 9400.28],
  ["支出决算表", 2012906, null, "元", 96051123.82],
  ["收入支出决算总表", 30, null, null, 9815.11],
  ["公开04表", 60, null, null, ""],
  ["公开03表", "工会事物", null, null, "#没有行「工会事物」，是否为「工会事务」？"],
  ["公开10表", 1, null, null, "#没有表「公开10表」，是否为「公开01表」？"],
])("JUESUAN %p %p %p %p gives %p", (table, row, column, measure, expected) => {
  expect(cell((stream) => juesuan(table, row, column, measure, stream)).shown.at(-1)).toBe(expected);
});

test("TAIZHANG adds exact yuan by every condition", () => {
  const sum = (functional: Input, economic: Input, nature: Input, year: Input = null): unknown =>
    cell((stream) => taizhang(year, null, null, functional, economic, nature, null, null, null, stream)).shown.at(-1);
  expect(sum(null, null, null)).toBe(98151123.82);
  expect(sum(2012906, null, "基本支出")).toBe(2048360.67);
  expect(sum("201", "30215", null)).toBe(481300);
  expect(sum(null, null, null, 2022)).toBe(50550705.1);
  expect(sum("2099999", null, null)).toBe("");
});

test("KEMU names a code by the list, else by the clerk's own name", () => {
  expect(kemu(2012906)).toBe("工会事务（项）");
  expect(() => kemu("20129067x")).toThrow("不是科目编码");
});

test("GOUJI lists what is not plainly equal", () => {
  const rows = cell((stream) => gouji(null, stream)).shown.at(-1) as unknown[][];
  expect(rows.map(([verdict]) => verdict)).toContain("合法尾差");
  expect(cell((stream) => gouji("X-03", stream)).shown.at(-1)).toEqual([["全部平", "", "", ""]]);
});

test("SHUOMING gives a section by ordinal, number or title", () => {
  const byOrdinal = cell((stream) => shuoming("二", stream)).shown.at(-1);
  expect(byOrdinal).toBe("2023年度本年收入合计9,815.11万元，其中：财政拨款收入9,815.11万元，占100%。");
  expect(cell((stream) => shuoming(2, stream)).shown.at(-1)).toBe(byOrdinal);
});

test("ZUCHENG splits a change with nothing left over, over the dimension asked for", () => {
  const rows = cell((stream) => zucheng("公开03表", "合计", null, "项目", stream)).shown.at(-1) as (
    string | number
  )[][];
  const cents = rows.reduce((sum, [, , , change]) => sum + BigInt(Math.round(Number(change) * 100)), 0n);
  expect(cents).toBe(98151123_82n - 50550705_10n);
  expect(cell((stream) => zucheng(3, "合计", null, "颜色", stream)).shown.at(-1)).toBe(
    "#没有维度「颜色」。请填项目、功能、经济、单位、资金之一。",
  );
});

test("a live cell follows the report, is told only what changed, and falls silent when it is cleared", () => {
  const live = cell((stream) => sangong("会议费", null, null, stream));
  publishReport({ ...view });
  expect(live.shown).toEqual([48.13]);
  publishReport(null);
  publishReport(view);
  expect(live.shown).toEqual([48.13, "#还没有编制决算公开表。请打开“决算公开”窗格，选择台账并点“编制”。", 48.13]);
  live.stop();
  publishReport(null);
  expect(live.shown).toHaveLength(3);
});

test("ten thousand mixed calls take well under a second", () => {
  const start = performance.now();
  for (let call = 0; call < 2500; call += 1) {
    sangongOf("会议费", "决算");
    cell((stream) => juesuan("公开03表", "合计", "基本支出", null, stream)).stop();
    cell((stream) => taizhang(null, null, null, "201", null, null, null, null, null, stream)).stop();
    kemu(2012906);
  }
  expect(performance.now() - start).toBeLessThan(2_000);
});

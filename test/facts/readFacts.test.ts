import { readFacts, amountOf, countOf, textOf } from "../../src/facts";
import { cellAt } from "../../src/files";
import { sheetOf } from "../support/sheets";

test("items are found by name, whatever their order and the width of their brackets", () => {
  const sheet = sheetOf("补充资料", [
    ["项目", "内容", "单位", "说明"],
    ["外宾接待批次", 0, "个", null],
    ["因公出国(境)团组数", "2", "个", null],
    ["政府采购货物支出", "12.5", "万元", null],
  ]);
  const { facts, problems } = readFacts([sheet]);
  expect(problems).toEqual([]);
  expect(countOf(facts, "abroadGroups")).toBe(2);
  expect(countOf(facts, "foreignBatches")).toBe(0);
  expect(amountOf(facts, "procurementGoods")?.toString()).toBe("125000.00");
  expect(countOf(facts, "receptionBatches")).toBeNull();
});

test("what cannot be read is told with its place and counts as not stated", () => {
  const { facts, problems } = readFacts([
    sheetOf("基本信息", [
      ["单位性质", "机关", null, null],
      ["批复日期", "2024年8月30日", null, null],
    ]),
  ]);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toBe(
    "基本信息第1行：单位性质「机关」读不出来，本项按未填处理。请填写下列之一：行政、参公、事业。",
  );
  expect(textOf(facts, "entityKind")).toBe("");
  expect(textOf(facts, "approvalDate")).toBe("2024-08-30");
});

test("a reason keeps the clerk's words to the letter", () => {
  const words = " 2023年新增了边家村项目,预算5000万元。 ";
  const sheet = sheetOf("变动原因", [
    ["变动原因说明表"],
    ["章节", "对象", "比较", "本期(元)", "基期(元)", "原因", "用途", "状态"],
    ["overall", "line30", "较上年", 98151123.82, 50550705.1, words, null, "确认"],
    ["overall", "line60", "较上年", "若干", null, "同上", null, null],
  ]);
  const { facts, problems } = readFacts([sheet]);
  expect(facts.reasons[0]).toMatchObject({ section: "overall", subject: "line30", reason: words, row: 3 });
  expect(facts.reasons[0]?.current?.toString()).toBe("98151123.82");
  expect(problems.map((problem) => [problem.row, problem.column])).toEqual([[4, "本期(元)"]]);
  expect(cellAt(sheet, 2, 5)).toBe(words);
});

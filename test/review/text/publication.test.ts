import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkNarrativeText } from "../../../src/review";
import { sampleTextContext } from "../../support/sampleText";

/** The whole publication as it stood on the web, tables with tabs between their cells. */
const text = readFileSync(join(__dirname, "../../cases/xian-2023/公开文本.txt"), "utf8");
const { findings } = checkNarrativeText(text, sampleTextContext());
const said = findings.map(({ rule, message }) => `${rule} ${message}`);

test.each([
  ["staffAgrees", "「实有人员261人」与行政和事业之和 260 人", "45 + 215 = 260"],
  ["staffAgrees", "一处为「260人」，一处为「261人」", "part one and the annex"],
  ["costAgrees", "9697.25万元", "against 9,815.11 of the tables"],
  ["pointsAddUp", "「效益指标（30分）」与各指标分值之和 34 分", "department's table"],
  ["pointsAddUp", "「满意度指标（10分）」与各指标分值之和 6 分", "department's table"],
  ["pointsAddUp", "「产出指标 (50分)」与各指标分值之和 70 分", "the network's table"],
  ["pointsAddUp", "「总分分值 100」与各行分值之和 95 分", "the aid fund's table"],
  ["pointsAddUp", "「总分得分 99」与各行得分之和 94 分", "the aid fund's table"],
  ["targetsReached", "在档困难职工350户", "full marks for 350 of 366"],
  ["indicatorsAgree", "困难职工人数前后不一致", "366 in one table, 350 in the other"],
  ["indicatorsAgree", "网络运行和平台开发数量前后不一致，一处为「≥7个」，一处为「3」", "table and report"],
  ["rowsComplete", "「保运转支出」一行", "one cell short"],
  ["noStrayLatin", "「and」", "part one"],
  ["rateNotLow", "「执行率低」", "beside 100%"],
])("%s tells of %s", (rule, words, _why) => {
  expect(said.some((one) => one.startsWith(rule) && one.includes(words))).toBe(true);
});

test("nothing is said of sections 一 to 十二 and 十四, which are right", () => {
  expect(findings.filter(({ place: { section } }) => section !== null && section !== "performance")).toEqual([]);
});

test("nothing but these kinds is said at all", () => {
  expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual([
    "costAgrees",
    "fullWidthPunctuation",
    "indicatorsAgree",
    "noStrayLatin",
    "pointsAddUp",
    "rateNotLow",
    "rowsComplete",
    "staffAgrees",
    "targetsReached",
  ]);
});

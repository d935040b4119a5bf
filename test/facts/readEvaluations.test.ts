import { pointsText, projectSummaries, readEvaluations, readFacts, summaryOf } from "../../src/facts";
import { planTemplate } from "../../src/layout";
import { caseRows, sheetOf } from "../support/sheets";

const names = ["绩效自评0部门", "绩效自评1", "绩效自评2", "绩效自评3", "绩效自评4", "绩效自评5"];
const sheets = names.map((name) => sheetOf(name, caseRows("xian-2023/绩效自评", `${name}.csv`)));
const { department, projects } = readEvaluations(sheets);

test("every project's evaluation is read with its money, indicators and total", () => {
  expect(projects.map(({ project }) => project)).toEqual([
    "困难职工援助资金",
    "网络运行费",
    "劳模专项补助资金",
    "市级机关代缴工会经费",
    "西安市边家村工人文化宫新建项目市财政配套资金",
  ]);
  const [first] = projects;
  expect(first?.money.map(({ kind, adjustedBudget }) => [kind, adjustedBudget?.toString() ?? null])).toEqual([
    ["total", "8475000.00"],
    ["appropriation", "8475000.00"],
    ["carryover", null],
    ["other", null],
  ]);
  expect(first?.indicators).toHaveLength(19);
  expect(first?.indicators[0]).toMatchObject({
    group: "产出指标（50分）",
    kind: "数量指标",
    name: "劳模医疗补助人数",
    target: "500人",
    result: "480人",
    weight: 500,
    score: 400,
  });
  expect(first?.total).toEqual({ weight: 10_000, score: 9_900 });
  expect(first?.goal).toMatch(/^为深入贯彻/);
  expect(first?.achieved).toMatch(/^计划为500名劳模补助/);
});

test("the department's evaluation is read with its tasks and their sum", () => {
  expect(department?.tasks).toHaveLength(11);
  expect(department?.sum?.actual.total?.toString()).toBe("98151100.00");
  expect(department?.indicators).toHaveLength(31);
  expect(department?.goal).toMatch(/^目标1/);
  expect(department?.achieved).toMatch(/目标8：基本完成$/);
});

test("a group or kind left blank under a merged cell is that of the row above; tables may stand below each other", () => {
  const merged = sheetOf("绩效自评", [
    ["项目名称", "甲项目"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    ["产出指标(50分)", "数量指标", "人数", "5人", "5人", "25", "25", ""],
    ["", "", "次数", "5次", "4次", "12.5", "10.25", "疫情"],
    ["", "质量指标", "合格率", "100%", "100%", "12.5", "12.5", ""],
    ["总分", "", "", "", "", "50", "47.75", ""],
    ["项目名称", "乙项目"],
    ["项目名称", ""],
  ]);
  const found = readEvaluations([merged]).projects;
  expect(found.map(({ project }) => project)).toEqual(["甲项目", "乙项目"]);
  expect(found[0]?.indicators.map(({ group, kind, weight, score }) => [group, kind, weight, score])).toEqual([
    ["产出指标（50分）", "数量指标", 2500, 2500],
    ["产出指标（50分）", "数量指标", 1250, 1025],
    ["产出指标（50分）", "质量指标", 1250, 1250],
  ]);
});

test("the empty sheet of the 编报工作簿 states no evaluation", () => {
  const plan = planTemplate([]).find(({ name }) => name === "绩效自评");
  const rows = Array.from({ length: plan?.height ?? 0 }, (_, row) =>
    Array.from({ length: plan?.width ?? 0 }, (_cell, column) => {
      const value = plan?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
      return value?.kind === "text" ? value.text : null;
    }),
  );
  expect(readEvaluations([sheetOf("绩效自评", rows)])).toEqual({ department: null, projects: [] });
});

test.each<[number | null, string, string]>([
  [null, "", "no number"],
  [1000, "10", "whole points"],
  [450, "4.5", "half a point"],
  [25, "0.25", "hundredths"],
  [0, "0", "nothing earned"],
])("points %s print as %j: %s", (points, text) => {
  expect(pointsText(points)).toBe(text);
});

test.each([
  ["100", "A", "A", "the clerk's grade stands"],
  ["100", "", "优", "90 and more"],
  ["89.99", "", "良", "below 90"],
  ["60", "", "中", "the lower bound is inclusive"],
  ["59.5", "", "差", "below 60"],
])("a total of %s with the grade %j is %s: %s", (score, stated, grade) => {
  const sheet = sheetOf("绩效自评", [
    ["部门（单位）名称", "某部门"],
    ["一级指标", "二级指标", "指标内容", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标（50分）", "数量指标", "人数", "5人", "5人", "50", "50"],
    ["总分", "", "", "", "", "100", score],
  ]);
  const items = sheetOf("补充资料", [["部门整体支出自评等级", stated]]);
  expect(summaryOf(readFacts([sheet, items]).facts)).toMatchObject({ score, grade });
});

test("what the text says of a project is what its sheet says", () => {
  expect(projectSummaries({ department, projects })[1]).toMatchObject({
    project: "网络运行费",
    problems: "采购进度慢，导致执行率低。",
    measures: "软件开发类项目必须提前规划，加强监督。",
  });
});

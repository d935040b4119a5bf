import { readFacts, type Facts } from "../../src/facts";
import { checkEvaluations, evaluationRules, type EvaluationFinding } from "../../src/publication";
import { caseReport } from "../support/samplePublication";
import { sheetOf } from "../support/sheets";

const report = caseReport("xian-2023");
const found = checkEvaluations({ ...report, ledger: report.reading.ledger });

function of(rule: string, findings: readonly EvaluationFinding[] = found): readonly string[] {
  return findings.filter((finding) => finding.rule === rule).map(({ message }) => message);
}

test("the checks are numbered P-01 to P-15, each once", () => {
  expect(evaluationRules.map(({ id }) => id)).toEqual(
    Array.from({ length: 15 }, (_, index) => `P-${String(index + 1).padStart(2, "0")}`),
  );
});

test.each([
  ["P-01", "绩效自评0部门：效益指标各指标分值合计为34分，标明为30分", "效益 adds to 34"],
  ["P-01", "绩效自评0部门：满意度指标各指标分值合计为6分，标明为10分", "满意度 adds to 6"],
  ["P-01", "绩效自评2：产出指标各指标分值合计为70分，标明为50分", "产出 adds to 70"],
  ["P-01", "绩效自评1：预算执行和各指标的分值合计为95分，总分一行为100分", "95 points stated as 100"],
  ["P-03", "绩效自评1：各行得分合计为94分，总分一行为99分", "94 points stated as 99"],
  ["P-07", "绩效自评2：文字写“执行率低”，执行率却是100%", "a low rate beside 100%"],
  ["P-08", "绩效自评0部门第21行：困难职工人数", "350 and 480 households for 366 and 500, full points"],
  ["P-11", "绩效自评0部门第21行：困难职工人数", "told otherwise in the project's table"],
  ["P-13", "绩效自评5：年初预算数2,500万元与全年预算数5,000万元不同", "an adjustment without a word"],
  ["P-14", "绩效自评0部门：成本指标的年度指标值合计9,697.25万元，项目资金为9,815.11万元", "another total cost"],
  ["P-15", "绩效自评0部门第27行：网络运行和平台开发数量的实际完成值「≥7个」", "the target's sign copied"],
])("a defect of the reference is found by %s: %s (%s)", (rule, message) => {
  expect(of(rule).some((one) => one.startsWith(message))).toBe(true);
});

test("what the reference has right is not called wrong", () => {
  for (const rule of ["P-02", "P-04", "P-05", "P-06", "P-09", "P-10", "P-12"]) expect(of(rule)).toEqual([]);
  expect(of("P-14").filter((message) => message.startsWith("绩效自评1："))).toEqual([]);
});

/** A project's table without fault; `changes` put other values into cells, by row and column. */
function project(changes: Readonly<Record<string, string>> = {}): Facts {
  const rows = [
    ["项目名称", "网络运行费"],
    ["项目资金（万元）", "", "年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"],
    ["", "年度资金总额", "200", "199.51", "199.51", "10", "100%", "10"],
    ["", "其中：当年财政拨款", "200", "199.51", "199.51", "—", "100%", "—"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    ["产出指标（50分）", "数量指标", "系统数量", "≥2个", "3个", "30", "30", ""],
    ["产出指标（50分）", "成本指标", "租用成本", "199.51万元", "199.51万元", "20", "20", ""],
    ["效益指标（30分）", "社会效益指标", "使用率", "≥90%", "95%", "30", "30", ""],
    ["满意度指标（10分）", "服务对象满意度指标", "满意度", "≥90%", "96%", "10", "10", ""],
    ["总分", "", "", "", "", "100", "100", ""],
    ["下一步改进措施", "年中按规定调减预算。"],
  ];
  const changed = rows.map((row, index) => row.map((cell, column) => changes[`${index + 1}.${column + 1}`] ?? cell));
  return readFacts([sheetOf("绩效自评", changed)]).facts;
}

function check(facts: Facts): readonly EvaluationFinding[] {
  return checkEvaluations({ ...report, facts, ledger: report.reading.ledger });
}

test("a table without fault has no findings", () => {
  expect(check(project())).toEqual([]);
});

test.each<[string, Record<string, string>, string]>([
  ["P-01", { "6.6": "31", "6.7": "31" }, "weights of a group beyond its label"],
  ["P-01", { "10.6": "90" }, "a total that is not 100"],
  ["P-02", { "6.7": "31" }, "more points than the weight"],
  ["P-02", { "6.7": "-1" }, "points below zero"],
  ["P-03", { "10.7": "99.5" }, "a total of other points"],
  ["P-04", { "3.7": "99%" }, "a rate not worked out from the amounts"],
  ["P-04", { "3.5": "189.51", "4.5": "189.51", "3.7": "94.99%", "4.7": "94.99%" }, "full points for less than 100%"],
  ["P-05", { "4.4": "100" }, "sources that do not add up"],
  ["P-06", { "3.5": "201", "4.5": "201" }, "more spent than budgeted"],
  ["P-07", { "6.5": "1个", "6.7": "15", "10.7": "85" }, "points lost without a reason"],
  ["P-08", { "6.5": "1个" }, "full points short of the target"],
  ["P-08", { "6.7": "15", "10.7": "85" }, "points lost on a target that was reached"],
  ["P-09", { "3.4": "188", "4.4": "188" }, "another budget than the ledger's"],
  ["P-13", { "11.2": "加强管理。" }, "an adjustment that nobody explains"],
  ["P-14", { "7.5": "150万元" }, "costs unlike the money spent"],
  ["P-15", { "8.5": "≥95%" }, "a sign copied into the result"],
])("%s finds %j: %s", (rule, changes) => {
  expect(of(rule, check(project(changes)))).not.toEqual([]);
});

test.each([
  ["≥90%", "89.9%", true, "short by a little"],
  ["90%以上", "90%", false, "the bound itself reaches"],
  ["≤5分钟", "6分钟", true, "more than allowed"],
  ["1,200人", "1200人", false, "separators of thousands"],
  ["2023年年底", "11月", false, "dates are not compared"],
  ["营造氛围", "圆满完成", false, "words are not compared"],
  ["60个", "60种", false, "other measures are not compared"],
])("a target of %s with a result of %s and full points is doubted: %s (%s)", (target, result, isDoubted) => {
  const doubts = of("P-08", check(project({ "6.4": target, "6.5": result })));
  expect(doubts.length > 0).toBe(isDoubted);
});

import { flows, funds, measures, natures, readFlow, readFund, readMeasure, readNature } from "../../src/accounts";
import { flowValues, measureValues, natureValues } from "../../src/accounts/lists/entryValues";
import { fundsExcluded, fundsNotInTables, fundValues } from "../../src/accounts/lists/fundValues";
import type { ValueMeaning } from "../../src/accounts/lists/valueMeaning";
import { plainName } from "../../src/accounts/plainName";

test.each([
  ["一般公共预算财政拨款", "generalPublicBudget", "the standard word"],
  ["111 一般公共预算资金", "generalPublicBudget", "code and name"],
  ["111-一般公共预算资金", "generalPublicBudget", "code and name joined"],
  ["111一般公共预算资金", "generalPublicBudget", "code and name run together"],
  ["[111]一般公共预算资金", "generalPublicBudget", "code in brackets"],
  ["一般公共预算资金（111）", "generalPublicBudget", "code behind"],
  ["111", "generalPublicBudget", "the code alone"],
  ["11111 经费拨款补助", "generalPublicBudget", "a longer code"],
  ["财政拨款(补助)", "generalPublicBudget", "half-width brackets"],
  ["一、一般公共预算财政拨款收入", "generalPublicBudget", "the label of a printed line"],
  ["政府预算资金-一般公共预算资金-经费拨款", "generalPublicBudget", "a path: the steps agree"],
  ["一般公共预算资金/本级财力", "generalPublicBudget", "a detail below it"],
  ["政府性基金预算资金", "governmentManagedFunds", "一体化"],
  ["国有资本经营预算资金", "stateCapitalOperations", "一体化"],
  ["财政专户管理资金", "publicService", "shown under 事业收入"],
  ["单位资金-事业收入", "publicService", "a path that answers the question"],
  ["附属单位上缴收入", "remittanceFromAffiliates", "its own kind"],
  ["单位资金", "ask 5", "which of the five"],
  ["非财政拨款", "ask 5", "which of the five"],
  ["财政拨款", "ask 3", "which of the three budgets"],
  ["社会保险基金", "notInTables", "other tables"],
  ["往来款", "excluded", "money held for others"],
  ["代管资金", "excluded", "money held for others"],
  ["暂存", "excluded", "money held for others"],
  ["111 政府性基金", "unknown", "code and name contradict each other"],
  ["一般公共预算-事业收入", "unknown", "the steps contradict each other"],
  ["某种资金", "unknown", "nobody knows it"],
  ["", "unknown", "blank"],
])("资金性质「%s」: %s (%s)", (text, expected) => {
  const answer = readFund(text);
  expect(
    answer.kind === "known" ? answer.fund : answer.kind === "ask" ? `ask ${answer.among.length}` : answer.kind,
  ).toBe(expected);
});

test.each([
  ["基本支出", "basic", "direct"],
  ["1 人员类", "basic", "code and name"],
  ["人员类项目", "basic", "一体化"],
  ["运转类-公用经费", "basic", "a path"],
  ["21", "basic", "the code alone"],
  ["其他运转类项目", "project", "一体化"],
  ["22-其他运转类", "project", "code and name"],
  ["3 特定目标类", "project", "code and name"],
  ["项目支出", "project", "direct"],
  ["上缴上级支出", "remittanceToSuperior", "direct"],
  ["经营支出", "commercial", "direct"],
  ["对附属单位补助支出", "subsidyToAffiliates", "direct"],
  ["事业支出", "ask", "an account, not a kind"],
  ["运转类", "ask", "公用经费 or 其他运转类"],
  ["1 项目支出", "unknown", "code and name contradict each other"],
  ["", "unknown", "blank"],
])("支出类型「%s」: %s (%s)", (text, expected) => {
  const answer = readNature(text);
  expect(answer.kind === "known" ? answer.nature : answer.kind).toBe(expected);
});

test.each([
  ["收入", "revenue", "direct"],
  ["支出", "expenditure", "direct"],
  ["年初结转和结余", "openingCarryover", "direct"],
  ["上年结转", "openingCarryover", "the same money seen from this year"],
  ["年末结转和结余", "closingCarryover", "direct"],
  ["使用非财政拨款结余(含专用结余)", "useOfNonFiscalSurplus", "half-width brackets"],
  ["结余分配", "surplusDistribution", "direct"],
  ["结转", "unknown", "opening or closing is not said"],
])("收支「%s」: %s (%s)", (text, expected) => {
  const answer = readFlow(text);
  expect(answer.kind === "known" ? answer.flow : answer.kind).toBe(expected);
});

test.each([
  ["年初预算", "originalBudget", "direct"],
  ["全年预算数", "adjustedBudget", "the heading of 财决 tables"],
  ["调整预算数", "adjustedBudget", "the word of the Law"],
  ["决算", "actual", "direct"],
  ["预算数", "ask", "of the year's start or of the whole year"],
  ["", "unknown", "blank"],
])("数据类型「%s」: %s (%s)", (text, expected) => {
  const answer = readMeasure(text);
  expect(answer.kind === "known" ? answer.measure : answer.kind).toBe(expected);
});

test("every kind is read back from its own Chinese word", () => {
  for (const [fund, word] of Object.entries(funds)) expect(readFund(word)).toEqual({ kind: "known", fund });
  for (const [flow, word] of Object.entries(flows)) expect(readFlow(word)).toEqual({ kind: "known", flow });
  for (const [measure, word] of Object.entries(measures)) expect(readMeasure(word)).toEqual({ kind: "known", measure });
  for (const [nature, word] of Object.entries(natures)) {
    if (nature !== "none") expect(readNature(word)).toEqual({ kind: "known", nature });
  }
});

test.each<[string, readonly ValueMeaning<string>[], readonly string[]]>([
  ["资金性质", fundValues, [...fundsNotInTables, ...fundsExcluded]],
  ["支出类型", natureValues, []],
  ["收支", flowValues, []],
  ["数据类型", measureValues, []],
])("no raw value of %s has two meanings", (_, meanings, others) => {
  const raw = [...meanings.flatMap(({ documented, unverified }) => [...documented, ...unverified]), ...others].map(
    plainName,
  );
  expect(raw.filter((value, index) => raw.indexOf(value) !== index)).toEqual([]);
});

import { standardBook } from "../../src/accounts";
import { buildReport, gatherSources, LiveReport, type Report } from "../../src/report";
import { sheetOf } from "../support/sheets";

const head = [
  "年度",
  "收支",
  "资金性质",
  "功能科目编码",
  "经济科目编码",
  "政府经济分类编码",
  "支出类型",
  "金额",
  "摘要",
];
const fund = "一般公共预算财政拨款";
const entry = (economic: string, government: string): string[] => [
  "2023",
  "支出",
  fund,
  "2012901",
  economic,
  government,
  "基本支出",
  "500.00",
  "发放",
];

const options = { edition: null, year: 2023, department: "某部门", partial: false, book: standardBook };

function build(rows: readonly (readonly string[])[], name = "台账"): Report {
  const outcome = buildReport(gatherSources([sheetOf(name, rows)], standardBook), options);
  if (outcome.kind === "refused") throw new Error(outcome.problems.map(({ message }) => message).join("\n"));
  return outcome.report;
}

const told = ({ findings }: Report): readonly string[] =>
  findings.filter(({ rule }) => rule === "economicCodesAgree").map(({ message }) => message);

test("a government economic code that does not go with its department one is asked about, by row", () => {
  const report = build([head, entry("30101", "50101 工资奖金津补贴"), entry("30101", "50902"), entry("30201", "")]);
  expect(told(report)).toEqual([
    "台账第 3 行：部门经济科目 30101 对应的政府经济科目是 50101、50501，这里填的是 50902。请核对。",
  ]);
});

test("a ledger without the column is not asked, and tables do not rest on it", () => {
  const without = (row: readonly string[]): string[] => row.filter((_cell, column) => column !== 5);
  const report = build([without(head), without(entry("30101", "50902"))]);
  expect(told(report)).toEqual([]);
  expect(report.forms).toEqual(build([head, entry("30101", "50902")]).forms);
});

test("an edit of the column is followed when the clerk pauses", () => {
  const sources = gatherSources(
    [sheetOf("台账", [head, entry("30101", "50101"), entry("30101", "50101")])],
    standardBook,
  );
  const outcome = buildReport(sources, options);
  if (outcome.kind === "refused") throw new Error("refused");
  const live = new LiveReport(outcome.report, sources, options);
  const typed = (value: string): readonly string[] => {
    live.edit({ kind: "cells", sheet: "台账", row: 1, column: 5, values: [[value]] });
    const settled = live.settle();
    if (settled.kind === "refused") throw new Error("refused");
    return told(settled.report);
  };
  expect(typed("50902")).toHaveLength(1);
  expect(typed("50101")).toEqual([]);
});

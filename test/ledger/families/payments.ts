import type { CellValue, Sheet } from "../../../src/files";
import { sheetOf } from "../../support/sheets";
import { printed, sum, truth, type TrueEntry } from "./truth";

/** What a payment system holds: spending of the year from the three budgets. */
export const paid: readonly TrueEntry[] = truth.filter(
  ({ measure, flow, fund }) => measure === "决算" && flow === "支出" && fund.endsWith("财政拨款"),
);

/** F1 as the system exports it: codes and names in one cell, 项目类别 in a column. */
export function cleanPayments(): Sheet {
  return sheetOf("支付明细", [
    [
      "支付日期",
      "支付申请编号",
      "预算单位",
      "项目名称",
      "项目类别",
      "支出功能分类",
      "部门支出经济分类",
      "政府支出经济分类",
      "资金性质",
      "预算来源",
      "支付方式",
      "支付金额",
      "用途",
    ],
    ...paid.map((one, index) => [
      `2024-${String((index % 12) + 1).padStart(2, "0")}-15`,
      `ZF${String(index + 1).padStart(6, "0")}`,
      one.entity,
      one.project,
      one.nature === "项目支出" ? "特定目标类" : one.economic.startsWith("302") ? "公用经费" : "人员类",
      `${one.functional}-${one.functionalName}`,
      `${one.economic}-${one.economicName}`,
      "",
      fundName(one.fund),
      "当年预算",
      "直接支付",
      Number(one.amount),
      one.summary,
    ]),
  ]);
}

/** The same as a clerk keeps it: titles, other headings, amounts as text, totals, headings again, no 项目类别. */
export function messyPayments(): Sheet {
  const headings = [
    "付款日期",
    "支付单号",
    "单位名称",
    "资金用途",
    "支出功能科目",
    "部门经济分类",
    "资金类别",
    "收款人",
    "支付金额（元）",
    "支出项目",
  ];
  const rows: CellValue[][] = [
    ["2024年度国库集中支付明细"],
    ["导出日期：2025-01-10", "", "", "", "", "", "", "", "单位：元"],
    headings,
  ];
  paid.forEach((one, index) => {
    rows.push([
      `2024年${(index % 12) + 1}月15日`,
      String(index + 1),
      one.entity,
      one.summary,
      index % 3 === 0 ? `${one.functionalName}(${one.functional})` : `[${one.functional}]${one.functionalName}`,
      index % 2 === 0 ? `${one.economic} ${one.economicName}` : `${one.economic}##${one.economicName}##0f3a`,
      fundName(one.fund),
      "某供应商",
      index % 4 === 0 ? `￥${printed(one.amount)}` : printed(one.amount),
      one.project,
    ]);
    if (index % 60 === 59) rows.push(["", "", "本页小计", "", "", "", "", "", "999.99", ""], headings);
  });
  rows.push(["合计", "", "", "", "", "", "", "", printed(sum(paid.map(({ amount }) => amount))), ""]);
  return sheetOf("明细", rows);
}

function fundName(fund: string): string {
  return fund === "政府性基金预算财政拨款" ? "政府性基金预算资金" : "111 一般公共预算资金";
}

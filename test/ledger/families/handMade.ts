import type { CellValue, Sheet } from "../../../src/files";
import { sheetOf } from "../../support/sheets";
import { grouped, sum, truth, type TrueEntry } from "./truth";

/** F6 as a careful clerk keeps it: the columns of the ledger under her own headings and in her own order. */
export function cleanHandMade(): Sheet {
  return sheetOf("收支登记", [
    [
      "摘要",
      "单位名称",
      "收支类型",
      "资金性质",
      "功能科目",
      "经济分类",
      "经费性质",
      "项目",
      "口径",
      "金额（元）",
      "年份",
    ],
    ...truth.map((one) => [
      one.summary,
      one.entity,
      one.flow,
      one.fund,
      `${one.functional} ${one.functionalName}`,
      one.economic === "" ? "" : `${one.economic} ${one.economicName}`,
      one.nature,
      one.project,
      one.measure,
      Number(one.amount),
      2024,
    ]),
  ]);
}

/** The same with a heading of three merged rows, revenue and expenditure in columns of their own, totals and blank rows. */
export function messyHandMade(): Sheet {
  const rows: CellValue[][] = [
    ["2024年收支情况登记表"],
    ["填报单位：区文旅局", "", "", "", "", "", "", "", "", "单位：元"],
    ["基本情况", "", "", "资金", "", "科目", "", "", "金额", ""],
    ["年度", "单位", "收支", "来源", "性质", "功能科目", "", "经济科目", "借方", "贷方"],
    ["", "", "", "资金性质", "支出类型", "编码", "名称", "编码", "", ""],
  ];
  truth
    .filter(({ measure }) => measure === "决算")
    .forEach((one, index) => {
      rows.push([
        "2024年",
        one.entity,
        one.flow,
        one.fund,
        one.nature || "—",
        code(one),
        one.functionalName,
        one.economic === "" ? "—" : one.economic,
        ...sides(one),
      ]);
      if (index % 40 === 39) rows.push([], ["", "", "", "小计", "", "", "", "", "1.00", "2.00"]);
    });
  const spent = truth.filter(({ measure, flow }) => measure === "决算" && flow === "支出").map(({ amount }) => amount);
  rows.push(["合计", "", "", "", "", "", "", "", grouped(sum(spent)), ""]);
  const merges = [
    { top: 2, bottom: 2, left: 0, right: 2 },
    { top: 2, bottom: 2, left: 3, right: 4 },
    { top: 2, bottom: 2, left: 5, right: 7 },
    { top: 2, bottom: 2, left: 8, right: 9 },
    { top: 3, bottom: 3, left: 5, right: 6 },
    ...[0, 1, 2, 8, 9].map((left) => ({ top: 3, bottom: 4, left, right: left })),
  ];
  return { ...sheetOf("Sheet1", rows), merges };
}

function code({ functional }: TrueEntry): string {
  return `${functional.slice(0, 3)}-${functional.slice(3, 5)}-${functional.slice(5)}`;
}

/** Expenditure and what is used or distributed on the left, revenue and balances on the right. */
function sides({ flow, amount }: TrueEntry): readonly [string, string] {
  const isCredit = flow === "收入" || flow === "年初结转和结余";
  const text = amount.startsWith("-") ? `（${grouped(amount)}）` : grouped(amount);
  return isCredit ? ["", text] : [text, ""];
}

import type { CellValue, Sheet } from "../../../src/files";
import { sheetOf } from "../../support/sheets";
import { grouped, groupBy, sum, truth, type TrueEntry } from "./truth";

/** What an indicator system holds: budgets and spending of the three budgets. 全年预算 is made of 年初预算 and an addition. */
export const planned: readonly TrueEntry[] = truth.filter(
  ({ flow, fund }) => flow === "支出" && fund.endsWith("财政拨款"),
);

interface Indicator {
  readonly one: TrueEntry;
  readonly original: string;
  readonly adjusted: string;
  readonly actual: string;
}

const indicators: readonly Indicator[] = groupBy(planned, (one) =>
  [one.entity, one.fund, one.functional, one.economic, one.nature, one.project].join("|"),
).map((group) => {
  const of = (measure: string): string =>
    sum(group.filter((one) => one.measure === measure).map(({ amount }) => amount));
  const one = group[0];
  if (one === undefined) throw new Error("no entry");
  return { one, original: of("年初预算"), adjusted: sum([of("年初预算"), "1000.00"]), actual: of("决算") };
});

/** The truth with the 全年预算 the indicators state. */
export const plannedTruth: readonly TrueEntry[] = [
  ...planned,
  ...indicators.map(({ one, adjusted }) => ({ ...one, measure: "全年预算", amount: adjusted })),
];

/** F2 as the system exports it: three amounts beside each other. */
export function cleanIndicators(): Sheet {
  return sheetOf("指标余额", [
    [
      "单位编码",
      "单位名称",
      "指标文号",
      "项目编码",
      "项目名称",
      "项目类别",
      "支出功能分类科目编码",
      "支出功能科目",
      "部门经济分类",
      "资金性质",
      "年初预算数",
      "调整预算数",
      "指标金额",
      "支出金额",
      "指标余额",
    ],
    ...indicators.map(({ one, original, adjusted, actual }, index) => [
      "135001",
      one.entity,
      `沪财预〔2024〕${index + 1}号`,
      `P${index + 1}`,
      one.project,
      one.nature === "项目支出" ? "特定目标类" : "人员类",
      one.functional,
      one.functionalName,
      `${one.economic}-${one.economicName}`,
      one.fund,
      Number(original),
      1000,
      Number(adjusted),
      Number(actual),
      Number(sum([adjusted, `-${actual}`.replace("--", "")])),
    ]),
  ]);
}

/** The same in 万元 with six decimals, under other headings and a title, with totals and dashes. */
export function messyIndicators(): Sheet {
  const wan = (amount: string): string => {
    const fen = Math.round(Number(amount) * 100);
    return fen === 0 ? "—" : (fen / 1e6).toFixed(6);
  };
  const rows: CellValue[][] = [
    ["预算执行情况表"],
    ["编制单位：某局", "", "", "", "", "", "", "", "单位：万元"],
    ["预算单位", "预算项目", "支出类别", "功能科目", "经济科目", "资金性质", "年初预算", "全年预算数", "执行数"],
  ];
  for (const { one, original, adjusted, actual } of indicators)
    rows.push([
      one.entity,
      one.project,
      one.nature,
      `${one.functional}${one.functionalName}`,
      `${one.economicName}（${one.economic}）`,
      one.fund,
      wan(original),
      wan(adjusted),
      wan(actual),
    ]);
  rows.push(["合计", "", "", "", "", "", grouped("1.00"), grouped("1.00"), grouped("1.00")]);
  return sheetOf("执行", rows);
}

import type { CellValue, Sheet } from "../../../src/files";
import { sheetOf } from "../../support/sheets";
import { grouped, sum, truth } from "./truth";

/** 财决附03 of the known truth: what 财政拨款 paid, by economic section. */
export function threePublicOf(measure: "决算" | "年初预算", economics: readonly string[]): string {
  const own = truth.filter(
    (one) =>
      one.measure === measure &&
      one.flow === "支出" &&
      one.fund.endsWith("财政拨款") &&
      economics.includes(one.economic),
  );
  return sum(own.map(({ amount }) => amount));
}

const money = [
  ["（一）支出合计", ["30212", "31013", "30913", "30231", "30217"]],
  ["1.因公出国（境）费", ["30212"]],
  ["2.公务用车购置及运行维护费", ["31013", "30913", "30231"]],
  ["（1）公务用车购置费", ["31013", "30913"]],
  ["（2）公务用车运行维护费", ["30231"]],
  ["3.公务接待费", ["30217"]],
] as const;

const counts: readonly (readonly [string, number])[] = [
  ["1.因公出国（境）团组数（个）", 1],
  ["2.因公出国（境）人次数（人）", 3],
  ["3.公务用车购置数（辆）", 0],
  ["4.公务用车保有量（辆）", 4],
  ["5.国内公务接待批次（个）", 12],
  ["其中：外事接待批次（个）", 0],
  ["6.国内公务接待人次（人）", 1086],
  ["其中：外事接待人次（人）", 0],
];

const right: readonly (readonly [string, CellValue, CellValue])[] = [
  ["四、机关运行经费", 1_234_567.89, "1,234,567.89"],
  ["（一）行政单位", 1_234_567.89, "1,234,567.89"],
  ["五、资产信息", "—", "—"],
  ["（一）车辆数合计（辆）", 5, "5辆"],
  ["3.机要通信用车", 3, "3 辆"],
  ["8.其他用车", 2, "2辆"],
  ["（二）单价100万元（含）以上设备（不含车辆）（台，套）", 1, "1"],
  ["六、政府采购支出信息", "—", "—"],
  ["（一）政府采购支出合计", 300.5, "300.50"],
  ["1.政府采购货物支出", 100, "100.00"],
  ["2.政府采购工程支出", "—", ""],
  ["3.政府采购服务支出", 200.5, "200.50"],
  ["（二）政府采购授予中小企业合同金额", 150, "150.00"],
  ["其中：授予小微企业合同金额", 50, "￥50.00"],
];

interface Row {
  readonly words: string;
  readonly budget: CellValue;
  readonly actual: CellValue;
}

function leftRows(write: (amount: string) => CellValue, count: (count: number) => CellValue): readonly Row[] {
  const figure = (words: string, economics: readonly string[]): Row => ({
    words,
    budget: write(threePublicOf("年初预算", economics)),
    actual: write(threePublicOf("决算", economics)),
  });
  return [
    { words: "一、“三公”经费支出", budget: "—", actual: "—" },
    ...money.map(([words, economics]) => figure(words, economics)),
    { words: "（二）相关统计数", budget: "—", actual: "—" },
    ...counts.map(([words, value]): Row => ({ words, budget: "—", actual: count(value) })),
    figure("二、会议费", ["30215"]),
    figure("三、培训费", ["30216"]),
  ];
}

/** As the program exports it: two panels, numbers as numbers. */
export function cleanOperations(): Sheet {
  const left = leftRows(Number, (count) => count);
  return sheetOf("F03 机构运行信息表(财决附03表)", [
    ["机构运行信息表"],
    ["编制单位：区文化和旅游局（汇总）", "", "", "", "", "", "金额单位：元"],
    ["项  目", "行次", "全年预算数", "决算统计数", "项  目", "行次", "统计数"],
    ["栏  次", "", 1, 2, "栏  次", "", 3],
    ...left.map(({ words, budget, actual }, row): CellValue[] => {
      const [other = "", value = null] = right[row] ?? [];
      return [words, row + 1, budget, actual, other, other === "" ? null : row + 30, value];
    }),
  ]);
}

/** One panel under the other, text for numbers, half-width brackets, blanks and units in cells, two heading rows. */
export function messyOperations(): Sheet {
  const messy = (words: string): string => `  ${words.normalize("NFKC").replace(/[“”]/g, '"')}`;
  const left = leftRows(
    (amount) => (amount === "0.00" ? "" : ` ${grouped(amount)} `),
    (count) => `${grouped(String(count)).replace(".00", "")}`,
  );
  return sheetOf("表12", [
    ["财决附03 机构运行信息表"],
    [null, "单位:元"],
    ["项目", "行次", "本年", ""],
    ["", "", "预算数", "统计数"],
    ...left.map(({ words, budget, actual }, row): CellValue[] => [messy(words), row + 1, budget, actual]),
    ...right.map(([words, , text], row): CellValue[] => [messy(words), row + 40, "-", text]),
  ]);
}

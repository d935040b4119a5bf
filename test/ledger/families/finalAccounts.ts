import type { CellValue, Sheet } from "../../../src/files";
import { sheetOf } from "../../support/sheets";
import { booked } from "./vouchers";
import { grouped, sum, type TrueEntry } from "./truth";

type Take = (one: TrueEntry) => boolean;

interface Table {
  readonly name: string;
  readonly title: string;
  readonly headings: readonly string[];
  /** Whether a row stands in the table, and what each column holds. */
  readonly of: Take;
  readonly columns: readonly Take[];
}

const isRevenue: Take = ({ flow }) => flow === "收入";
const isSpent: Take = ({ flow }) => flow === "支出";
const nature =
  (called: string): Take =>
  (one) =>
    isSpent(one) && one.nature === called;
const from =
  (fund: string): Take =>
  (one) =>
    one.fund === fund;
const both =
  (left: Take, right: Take): Take =>
  (one) =>
    left(one) && right(one);
const general = from("一般公共预算财政拨款");
const funds = from("政府性基金预算财政拨款");

const classNames: Readonly<Record<string, string>> = {
  301: "工资福利支出",
  302: "商品和服务支出",
  303: "对个人和家庭的补助",
  310: "资本性支出",
  312: "对企业补助",
};

/** The columns of 财决08-1: of every class its total, then its sections. */
interface Section {
  readonly code: string;
  readonly name: string;
}

const sections: readonly Section[] = Object.keys(classNames).flatMap((code) => {
  const own = booked.filter(({ economic }) => economic.startsWith(code));
  const names = new Map(own.map(({ economic, economicName }) => [economic, economicName]));
  return [{ code, name: "小计" }, ...[...names].sort().map(([section, name]) => ({ code: section, name }))];
});

const tables: readonly Table[] = [
  {
    name: "Z03",
    title: "收入决算表",
    headings: ["本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"],
    of: isRevenue,
    columns: [
      isRevenue,
      both(isRevenue, ({ fund }) => fund.endsWith("财政拨款")),
      () => false,
      both(isRevenue, from("事业收入")),
      () => false,
      () => false,
      both(isRevenue, from("其他收入")),
    ],
  },
  {
    name: "Z04",
    title: "支出决算表",
    headings: ["本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"],
    of: isSpent,
    columns: [isSpent, nature("基本支出"), nature("项目支出"), () => false, () => false, () => false],
  },
  {
    name: "Z07",
    title: "一般公共预算财政拨款支出决算表",
    headings: ["合计", "基本支出", "项目支出"],
    of: both(isSpent, general),
    columns: [both(isSpent, general), both(nature("基本支出"), general), both(nature("项目支出"), general)],
  },
  {
    name: "Z08_1",
    title: "一般公共预算财政拨款基本支出决算明细表",
    headings: [
      "合计",
      ...sections.map(({ code, name }) => `${classNames[code.slice(0, 3)] ?? ""}/${code.length === 3 ? "小计" : name}`),
    ],
    of: both(nature("基本支出"), general),
    columns: [
      both(nature("基本支出"), general),
      ...sections.map(({ code }): Take =>
        both(both(nature("基本支出"), general), ({ economic }) => economic.startsWith(code)),
      ),
    ],
  },
  {
    name: "Z08_2",
    title: "一般公共预算财政拨款项目支出决算明细表",
    headings: [
      "合计",
      ...sections.map(({ code, name }) => `${classNames[code.slice(0, 3)] ?? ""}/${code.length === 3 ? "小计" : name}`),
    ],
    of: both(nature("项目支出"), general),
    columns: [
      both(nature("项目支出"), general),
      ...sections.map(({ code }): Take =>
        both(both(nature("项目支出"), general), ({ economic }) => economic.startsWith(code)),
      ),
    ],
  },
  {
    name: "Z09",
    title: "政府性基金预算财政拨款收入支出决算表",
    headings: ["年初结转和结余", "本年收入", "本年支出", "基本支出", "项目支出", "年末结转和结余"],
    of: funds,
    columns: [
      both(funds, ({ flow }) => flow === "年初结转和结余"),
      both(funds, isRevenue),
      both(funds, isSpent),
      both(funds, nature("基本支出")),
      both(funds, nature("项目支出")),
      () => false,
    ],
  },
];

/** F5 as the final-accounts program exports it: 类, 款, 项 in three columns as text, a row per level, 行次. */
export function cleanTables(): readonly Sheet[] {
  return tables.map((table) => tableSheet(table, { isMessy: false }));
}

/** The same after Excel had them: codes as numbers, blank upper levels, dashes, a sheet name cut short. */
export function messyTables(): readonly Sheet[] {
  return tables.map((table) => tableSheet(table, { isMessy: true }));
}

function tableSheet({ name, title, headings, of, columns }: Table, { isMessy }: { isMessy: boolean }): Sheet {
  const entries = booked.filter(of);
  const codes = [
    ...new Set(entries.flatMap(({ functional }) => [3, 5, 7].map((digits) => functional.slice(0, digits)))),
  ].sort();
  const amounts = (prefix: string): string[] =>
    columns.map((take) =>
      sum(entries.filter((one) => one.functional.startsWith(prefix) && take(one)).map(({ amount }) => amount)),
    );
  const shown = (amount: string): CellValue =>
    isMessy ? (amount === "0.00" ? "—" : grouped(amount)) : amount === "0.00" ? null : Number(amount);
  const rows: CellValue[][] = [
    [title],
    [isMessy ? "" : `财决${name.slice(1)}表`, "", "", "", "金额单位：元"],
    ["编制单位：区文化和旅游局（汇总）"],
    ["项目", "", "", "", ...headings.map((heading) => heading.split("/")[0] ?? "")],
    ["支出功能分类科目编码", "", "", "科目名称", ...headings.map((heading) => heading.split("/")[1] ?? "")],
    ["类", "款", "项", "", ...headings.map(() => "")],
    ["栏次", "", "", "", ...headings.map((_, index) => index + 1)],
    ["合计", "", "", "", ...amounts("").map(shown)],
  ];
  for (const code of codes) rows.push([...levels(code, isMessy), "名称", ...amounts(code).map(shown)]);
  const sheet = sheetOf(isMessy ? `${name}_${title}`.slice(0, 31) : name, rows);
  const across = [
    { top: 3, bottom: 3, left: 0, right: 3 },
    { top: 4, bottom: 4, left: 0, right: 2 },
    { top: 4, bottom: 5, left: 3, right: 3 },
  ];
  const down = headings.map((heading, index) => ({
    top: heading.includes("/") ? 4 : 3,
    bottom: 5,
    left: 4 + index,
    right: 4 + index,
  }));
  return { ...sheet, merges: [...across, ...down] };
}

function levels(code: string, isMessy: boolean): CellValue[] {
  const parts = [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];
  if (!isMessy) return parts;
  const lowest = parts.filter((part) => part !== "").length - 1;
  return parts.map((part, level) => (part === "" || level < lowest ? null : Number(part)));
}

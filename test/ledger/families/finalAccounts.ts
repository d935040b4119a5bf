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
  return [...totals({ isMessy: false }), ...tables.map((table) => tableSheet(table, { isMessy: false }))];
}

/** The same after Excel had them: codes as numbers, blank upper levels, dashes, a sheet name cut short. */
export function messyTables(): readonly Sheet[] {
  return [...totals({ isMessy: true }), ...tables.map((table) => tableSheet(table, { isMessy: true }))];
}

/** 财决01 and 财决01-1: three panels side by side, lines known by their words. */
function totals({ isMessy }: { isMessy: boolean }): readonly Sheet[] {
  const amount = (take: Take): CellValue => {
    const total = sum(booked.filter(take).map((one) => one.amount));
    return total === "0.00" ? "—" : isMessy ? grouped(total) : Number(total);
  };
  const is = (flow: string, fund: Take = () => true): Take => both((one) => one.flow === flow, fund);
  const opening = "年初结转和结余";
  const appropriations: Take = ({ fund }) => fund.endsWith("财政拨款");
  const carried = isMessy ? "    年初结转和结余" : opening;
  const head = ["项目", "行次", "年初预算数", "全年预算数", "决算数"];
  const line = (left: readonly [string, CellValue], right: readonly [string, CellValue]): CellValue[] => [
    ...[left, right, ["", null] as const].flatMap(([words, value], panel) => [words, panel + 1, null, null, value]),
  ];
  const page = (name: string, title: string, rows: readonly CellValue[][]): Sheet =>
    sheetOf(isMessy ? `${name} ${title}` : name, [
      [title],
      ["编制单位：区文化和旅游局（汇总）", "", "", "", "", "金额单位：元"],
      ["收入", "", "", "", "", "支出", "", "", "", "", "支出", "", "", "", ""],
      [...head, "项目（按功能分类）", ...head.slice(1), "项目（按支出性质和经济分类）", ...head.slice(1)],
      ...rows,
    ]);
  return [
    page("Z01", "收入支出决算总表", [
      line(["一、一般公共预算财政拨款收入", amount(is("收入", general))], ["一、一般公共服务支出", null]),
      line(["本年收入合计", amount(isRevenue)], ["本年支出合计", amount(isSpent)]),
      line(
        ["使用非财政拨款结余（含专用结余）", amount(is("使用非财政拨款结余"))],
        ["结余分配", amount(is("结余分配"))],
      ),
      line([carried, amount(is(opening))], ["年末结转和结余", 1]),
      line(["总计", 2], ["总计", 2]),
    ]),
    page("Z01_1", "财政拨款收入支出决算总表", [
      line(["一、一般公共预算财政拨款", amount(is("收入", general))], ["一、一般公共服务支出", null]),
      line(
        ["本年收入合计", amount(both(isRevenue, appropriations))],
        ["本年支出合计", amount(both(isSpent, appropriations))],
      ),
      line(["年初财政拨款结转和结余", amount(is(opening, appropriations))], ["年末财政拨款结转和结余", 1]),
      line(["一、一般公共预算财政拨款", amount(is(opening, general))], ["一、基本支出结转", null]),
      line(["二、政府性基金预算财政拨款", amount(is(opening, funds))], ["二、项目支出结转和结余", null]),
      line(["三、国有资本经营预算财政拨款", "—"], ["", null]),
      line(["总计", 2], ["总计", 2]),
    ]),
  ];
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

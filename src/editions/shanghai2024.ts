import { shanghai2024Narrative } from "../narrative";
import type { Edition, EditionForm, FormGrid } from "./edition";
import { byFunctionGrid, cell } from "./grids";
import { basicSections, shanghai2024Forms } from "./shanghai2024Forms";
import { appropriationSides, summarySides } from "./shanghai2024Lines";

const ordinals = ["一", "二", "三", "四", "五", "六", "七", "八", "九"] as const;
const rounding = "本表金额以万元为单位，保留两位小数，因四舍五入可能存在尾差。";

interface Printed {
  readonly id: EditionForm["id"];
  readonly note: string;
  /** What an empty table says there was none of. */
  readonly concerns: string;
  readonly grid: FormGrid;
}

/** A table by function without 栏次. */
function plainGrid(...grid: Parameters<typeof byFunctionGrid>): Extract<FormGrid, { kind: "byFunction" }> {
  const made = byFunctionGrid(...grid);
  if (made.kind !== "byFunction") throw new RangeError(`${grid[0]} is not printed by function`);
  return { ...made, columnNumbers: null };
}

function tall(...texts: readonly string[]) {
  return texts.map((text) => cell(text, 1, 2));
}

const fundHead = [...tall("年初结转和结余", "本年收入"), cell("本年支出", 3), ...tall("年末结转和结余")];
const spentHead = [cell("小计"), cell("基本支出"), cell("项目支出")];

const printed: readonly Printed[] = [
  {
    id: "summary",
    note: "本表反映部门本年度的总收支和年末结转结余情况。",
    concerns: "收入和支出",
    grid: {
      kind: "twoSided",
      head: [
        [cell("收入", 2), cell("支出", 2)],
        [cell("项目"), cell("决算数"), cell("项目"), cell("决算数")],
      ],
      columnNumbers: null,
      ...summarySides,
      printLine: false,
    },
  },
  {
    id: "revenue",
    note: "本表反映部门本年度取得的各项收入情况。",
    concerns: "收入",
    grid: plainGrid(
      "revenue",
      tall("本年收入合计", "财政拨款收入", "上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"),
    ),
  },
  {
    id: "expenditure",
    note: "本表反映部门本年度各项支出情况。",
    concerns: "支出",
    grid: plainGrid(
      "expenditure",
      tall("本年支出合计", "基本支出", "项目支出", "上缴上级支出", "经营支出", "对附属单位补助支出"),
    ),
  },
  {
    id: "appropriationSummary",
    note: "本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。",
    concerns: "财政拨款收入和支出",
    grid: {
      kind: "twoSided",
      head: [
        [cell("收入", 2), cell("支出", 5)],
        [
          cell("项目"),
          cell("决算数"),
          cell("项目"),
          cell("合计"),
          cell("一般公共预算财政拨款"),
          cell("政府性基金预算财政拨款"),
          cell("国有资本经营预算财政拨款"),
        ],
      ],
      columnNumbers: null,
      ...appropriationSides,
      printLine: false,
    },
  },
  {
    id: "generalPublicBudget",
    note: "本表反映部门本年度一般公共预算财政拨款支出情况。",
    concerns: "一般公共预算财政拨款支出",
    grid: {
      ...plainGrid("generalPublicBudget", [cell("本年支出", 3)], [cell("合计"), ...spentHead.slice(1)]),
      totalStands: "bottom",
    },
  },
  {
    id: "basicExpenditure",
    note: "本表反映部门本年度一般公共预算财政拨款基本支出明细情况。",
    concerns: "一般公共预算财政拨款基本支出",
    grid: {
      kind: "panels",
      head: [
        [cell("人员经费", 3), cell("公用经费", 3)],
        [0, 1].flatMap(() => [cell("科目编码"), cell("科目名称"), cell("决算数")]),
      ],
      panels: [{ codes: basicSections(["301", "303"]) }, { codes: basicSections(["302", "310"]) }],
      totals: [
        { row: "personnel", label: "人员经费合计", labelAcross: 2 },
        { row: "operating", label: "公用经费合计", labelAcross: 2 },
      ],
    },
  },
  {
    id: "threePublicExpenses",
    note: "本表反映部门本年度财政拨款“三公”经费支出预决算情况。其中，预算数为年初预算数，决算数包括当年财政拨款预算和以前年度结转资金安排的实际支出。",
    concerns: "财政拨款“三公”经费支出",
    grid: {
      kind: "measures",
      head: [
        [
          cell("合计", 2, 2),
          cell("因公出国（境）费", 2, 2),
          cell("公务用车购置及运行维护费", 6),
          cell("公务接待费", 2, 2),
        ],
        [cell("小计", 2), cell("公务用车购置费", 2), cell("公务用车运行维护费", 2)],
        Array.from({ length: 6 }, () => [cell("预算数"), cell("决算数")]).flat(),
      ],
      columnNumbers: null,
      rows: [
        {
          label: null,
          figures: ["total", "abroad", "vehicles", "vehiclePurchase", "vehicleRunning", "reception"].flatMap(
            (column) => [`budget.${column}`, `actual.${column}`],
          ),
        },
      ],
    },
  },
  {
    id: "governmentManagedFunds",
    note: "本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。",
    concerns: "政府性基金预算财政拨款收入和支出",
    grid: plainGrid("governmentManagedFunds", fundHead, spentHead),
  },
  {
    id: "stateCapitalOperations",
    note: "本表反映部门本年度国有资本经营预算财政拨款收入、支出及结转和结余情况。",
    concerns: "国有资本经营预算财政拨款收入和支出",
    grid: {
      ...plainGrid("stateCapitalOperations", fundHead, spentHead),
      columns: ["opening", "revenue", "total", "basic", "project", "closing"],
    },
  },
];

/** 上海市区级 2024, used for 2025 as well: nine tables numbered 表一 to 表九, without 行次 and 栏次. */
export const shanghai2024: Edition = {
  id: "shanghai2024",
  title: "上海市（区级）2024 年度",
  basis: "上海市区级部门决算公开样式，按2024、2025年度已公布的部门决算核对",
  unit: "万元",
  forms: printed.map(({ id, note, concerns, grid }, index) => ({
    id,
    number: `表${ordinals[index] ?? ""}`,
    ordinal: `表${ordinals[index] ?? ""}`,
    title: shanghai2024Forms.find((form) => form.id === id)?.title ?? "",
    note: `注：${note}${rounding}`,
    grid,
    emptySentence: `本部门本年度没有${concerns}，故本表无数据。`,
  })),
  definitions: shanghai2024Forms,
  departmentLabel: "编制部门：",
  contents: {
    title: "目录",
    headings: ["序号", "内容", "是否空表", "表格为空的理由"],
    emptyReason: "本部门本年度没有此项收入和支出，故本表无数据",
  },
  narrative: shanghai2024Narrative,
  secondPart: "tables",
};

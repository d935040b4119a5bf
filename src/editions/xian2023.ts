import { forms, type FormId } from "../forms";
import { xian2023Narrative } from "../narrative";
import type { Edition, EditionForm, FormGrid } from "./edition";
import { byFunctionGrid, cell, linesOf, panelsGrid } from "./grids";

const rounding = "本表金额转换为万元时，因四舍五入可能存在尾差。";

/** One printed table: its number is its place in the list, its title that of the definition. */
function print(id: FormId, note: string, grid: FormGrid): Omit<EditionForm, "number" | "ordinal"> {
  const title = forms.find((form) => form.id === id)?.title ?? "";
  return { id, title, note: `注：${note}${rounding}`, grid, emptySentence: null };
}

const printed = [
  print("summary", "本表反映部门本年度的总收支和年末结转结余情况。", {
    kind: "twoSided",
    head: [
      [cell("收入", 3), cell("支出", 3)],
      [cell("项目"), cell("行次"), cell("决算数"), cell("项目"), cell("行次"), cell("决算数")],
    ],
    columnNumbers: ["栏次", "", "1", "栏次", "", "2"],
    left: { lines: linesOf("summary", 1, 30), columns: ["actual"] },
    right: { lines: linesOf("summary", 31, 60), columns: ["actual"] },
    printLine: true,
  }),
  print(
    "revenue",
    "本表反映部门本年度取得的各项收入情况。",
    byFunctionGrid("revenue", [
      cell("本年收入合计", 1, 2),
      cell("财政拨款收入", 1, 2),
      cell("上级补助收入", 1, 2),
      cell("事业收入", 1, 2),
      cell("经营收入", 1, 2),
      cell("附属单位上缴收入", 1, 2),
      cell("其他收入", 1, 2),
    ]),
  ),
  print(
    "expenditure",
    "本表反映部门本年度各项支出情况。",
    byFunctionGrid("expenditure", [
      cell("本年支出合计", 1, 2),
      cell("基本支出", 1, 2),
      cell("项目支出", 1, 2),
      cell("上缴上级支出", 1, 2),
      cell("经营支出", 1, 2),
      cell("对附属单位补助支出", 1, 2),
    ]),
  ),
  print(
    "appropriationSummary",
    "本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。",
    {
      kind: "twoSided",
      head: [
        [cell("收入", 3), cell("支出", 6)],
        [
          cell("项目"),
          cell("行次"),
          cell("金额"),
          cell("项目"),
          cell("行次"),
          cell("合计"),
          cell("一般公共预算财政拨款"),
          cell("政府性基金预算财政拨款"),
          cell("国有资本经营预算财政拨款"),
        ],
      ],
      columnNumbers: ["栏次", "", "1", "栏次", "", "2", "3", "4", "5"],
      left: { lines: linesOf("appropriationSummary", 1, 32), columns: ["actual"] },
      right: {
        lines: linesOf("appropriationSummary", 33, 64),
        columns: ["total", "generalPublicBudget", "governmentManagedFunds", "stateCapitalOperations"],
      },
      printLine: true,
    },
  ),
  print(
    "generalPublicBudget",
    "本表反映部门本年度一般公共预算财政拨款实际支出情况。",
    byFunctionGrid("generalPublicBudget", [cell("本年支出", 3)], [cell("小计"), cell("基本支出"), cell("项目支出")]),
  ),
  print(
    "basicExpenditure",
    "本表反映部门本年度一般公共预算财政拨款基本支出明细情况。",
    panelsGrid(
      [["301", "303"], ["302"], ["307", "310", "399"]],
      [
        { row: "personnel", label: "人员经费合计", labelAcross: 2 },
        { row: "operating", label: "公用经费合计", labelAcross: 5 },
      ],
    ),
  ),
  print(
    "governmentManagedFunds",
    "本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。",
    byFunctionGrid(
      "governmentManagedFunds",
      [cell("年初结转和结余", 1, 2), cell("本年收入", 1, 2), cell("本年支出", 3), cell("年末结转和结余", 1, 2)],
      [cell("小计"), cell("基本支出"), cell("项目支出")],
    ),
  ),
  print(
    "stateCapitalOperations",
    "本表反映部门本年度国有资本经营预算财政拨款支出情况。",
    byFunctionGrid("stateCapitalOperations", [cell("本年支出", 3)], [cell("合计"), cell("基本支出"), cell("项目支出")]),
  ),
  print(
    "threePublicExpenses",
    "本表反映部门本年度财政拨款“三公”经费、会议费、培训费的支出预决算情况。其中，预算数为全年预算数，反映按规定程序调整后的预算数；决算数是包括当年财政拨款和以前年度结转资金安排的实际支出。",
    {
      kind: "measures",
      head: [
        [cell("项目", 1, 3), cell("财政拨款“三公”经费", 6), cell("会议费", 1, 3), cell("培训费", 1, 3)],
        [
          cell("合计", 1, 2),
          cell("因公出国（境）费", 1, 2),
          cell("公务用车购置及运行维护费", 3),
          cell("公务接待费", 1, 2),
        ],
        [cell("小计"), cell("公务用车购置费"), cell("公务用车运行维护费")],
      ],
      columnNumbers: ["栏次", "1", "2", "3", "4", "5", "6", "7", "8"],
      rows: [measureRow("预算数", "budget"), measureRow("决算数", "actual")],
    },
  ),
];

function measureRow(label: string, row: string) {
  const columns = [
    "total",
    "abroad",
    "vehicles",
    "vehiclePurchase",
    "vehicleRunning",
    "reception",
    "conference",
    "training",
  ];
  return { label, figures: columns.map((column) => `${row}.${column}`) };
}

/** 西安市 2023: nine tables numbered 公开01表 to 公开09表, 行次 and 栏次 printed, blanks for what is not concerned. */
export const xian2023: Edition = {
  id: "xian2023",
  title: "西安市 2023 年度",
  basis: "西安市2023年度市级部门决算公开样式，按已公布的部门决算核对",
  unit: "万元",
  forms: printed.map((form, index) => ({ ...form, number: `公开0${index + 1}表`, ordinal: `表${index + 1}` })),
  definitions: forms,
  departmentLabel: "编制部门：",
  contents: {
    title: "目录",
    headings: ["序号", "内容", "是否空表", "表格为空的理由"],
    emptyReason: "本部门不涉及故公开空表",
  },
  narrative: xian2023Narrative,
  secondPart: "narrative",
};

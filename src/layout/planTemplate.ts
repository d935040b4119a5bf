import {
  itemHeadings,
  items,
  ledgerColumns,
  reasonHeadings,
  roundingHeadings,
  unitHeadings,
  type ItemDefinition,
} from "../facts";
import type { CellStyle, ChoiceList, PlannedCell, SheetPlan } from "./plan";

const rowsToFill = 2_000;

/** The sheets of an empty 编报工作簿: the ledger and the clerk's other sheets, with choices and an example row. */
export function planTemplate(editionIds: readonly string[]): readonly SheetPlan[] {
  return [
    planLedger(),
    planItems("基本信息", editionIds),
    planItems("补充资料", editionIds),
    planList({ name: "单位构成", headings: unitHeadings, widths: [8, 36, 12] }, [["示例", "西安市总工会本级", "本级"]]),
    planList({ name: "变动原因", headings: reasonHeadings, widths: [14, 20, 14, 18, 18, 48, 36, 10] }, [
      ["示例", "line30", "较上年", "", "", "2023年新增了边家村工人文化宫新建项目，预算5000万元。", "", ""],
    ]),
    planEvaluation(),
  ];
}

/** 尾差处理 with its headings alone; it is added once a rounding is adopted. */
export function planRoundingSheet(): SheetPlan {
  return planList({ name: "尾差处理", headings: roundingHeadings, widths: [8, 12, 32, 28, 20, 14, 14, 14, 48] }, []);
}

function planLedger(): SheetPlan {
  const name = "台账";
  const widths = ledgerColumns.map(({ width }) => width);
  const headings = ledgerColumns.map(({ heading }) => heading);
  const example = ledgerColumns.map(({ example: value }) => value);
  const choices = ledgerColumns.flatMap(({ choices: list }, column): ChoiceList[] =>
    list.length === 0 ? [] : [{ area: { top: 2, bottom: rowsToFill, left: column, right: column }, choices: list }],
  );
  return { ...planList({ name, headings, widths }, [example]), choices };
}

/** 项目 │ 内容 │ 单位 │ 说明, one row per item. */
function planItems(name: ItemDefinition["sheet"], editionIds: readonly string[]): SheetPlan {
  const own = items.filter((item) => item.sheet === name);
  const plan = planList(
    { name, headings: itemHeadings, widths: [30, 48, 10, 60] },
    own.map((item) => [item.name, "", item.unit, item.note]),
    ["labelStrong", "input", "textCentred", "text"],
  );
  const choices = own.flatMap((item, index): ChoiceList[] => {
    const list = item.id === "edition" ? editionIds : item.choices;
    const area = { top: index + 1, bottom: index + 1, left: 1, right: 1 };
    return list.length === 0 ? [] : [{ area, choices: list }];
  });
  return { ...plan, choices };
}

/** 绩效自评 of one project; a department adds a sheet of this layout per project. */
function planEvaluation(): SheetPlan {
  const rows = [
    ["项目名称", "", "", "", "", "", "", ""],
    ["主管部门", "", "", "实施单位", "", "", "", ""],
    ["项目资金（万元）", "", "年初预算数", "全年预算数（A）", "全年执行数（B）", "分值", "执行率（B/A）", "得分"],
    ["", "年度资金总额", "", "", "", "10", "", ""],
    ["", "其中：当年财政拨款", "", "", "", "—", "", "—"],
    ["", "上年结转资金", "", "", "", "—", "", "—"],
    ["", "其他资金", "", "", "", "—", "", "—"],
    ["年度总体目标", "预期目标（年初设定）", "", "", "实际完成情况", "", "", ""],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    ["产出指标（50分）", "数量指标", "", "", "", "", "", ""],
    ["产出指标（50分）", "质量指标", "", "", "", "", "", ""],
    ["产出指标（50分）", "时效指标", "", "", "", "", "", ""],
    ["产出指标（50分）", "成本指标", "", "", "", "", "", ""],
    ["效益指标（30分）", "社会效益指标", "", "", "", "", "", ""],
    ["满意度指标（10分）", "服务对象满意度指标", "", "", "", "", "", ""],
    ["总分", "", "", "", "", "100", "", ""],
  ];
  const headings = ["项目支出绩效自评表", "", "", "", "", "", "", ""];
  return planList({ name: "绩效自评", headings, widths: [20, 24, 30, 18, 18, 10, 14, 40] }, rows, ["input"]);
}

interface ListSheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly widths: readonly number[];
}

/** A sheet with one heading row and rows of text below; `styles` per column, the last one for the rest. */
function planList(
  { name, headings, widths }: ListSheet,
  rows: readonly (readonly string[])[],
  styles: readonly CellStyle[] = ["example"],
): SheetPlan {
  const styleOf = (column: number): CellStyle => styles[Math.min(column, styles.length - 1)] ?? "text";
  const cells = [
    ...headings.map((text, column) => textCell({ row: 0, column, style: "heading" }, text)),
    ...rows.flatMap((row, index) =>
      row.map((text, column) => textCell({ row: index + 1, column, style: styleOf(column) }, text)),
    ),
  ];
  const area = { top: 0, left: 0, bottom: rows.length, right: headings.length - 1 };
  return {
    id: `template.${name}`,
    name,
    height: rows.length + 1,
    width: headings.length,
    cells,
    merges: [],
    columnWidths: widths,
    rowHeights: [24, ...rows.map(() => 18)],
    choices: [],
    charts: [],
    print: { orientation: "landscape", pagesTall: null, repeatedRows: { first: 0, last: 0 }, area },
  };
}

function textCell(place: Pick<PlannedCell, "row" | "column" | "style">, text: string): PlannedCell {
  return { ...place, value: text === "" ? { kind: "blank" } : { kind: "text", text }, ref: null };
}

import type { CellRef } from "../fill";
import type { FormId } from "../forms";
import type { CheckInput } from "./check/checkInput";
import { figureAt, type Figures } from "./check/figures";
import type { Observation, Rule } from "./rule";

const pairs = [
  {
    form: "governmentManagedFunds",
    title: "政府性基金预算财政拨款收入支出决算表",
    name: "政府性基金",
    cells: [
      "appropriationSummary.line2.actual",
      "appropriationSummary.line30.actual",
      "appropriationSummary.line59.governmentManagedFunds",
      "appropriationSummary.line60.governmentManagedFunds",
    ],
  },
  {
    form: "stateCapitalOperations",
    title: "国有资本经营预算财政拨款支出决算表",
    name: "国有资本经营预算",
    cells: ["appropriationSummary.line59.stateCapitalOperations"],
  },
] as const;

function find({ figures, definitions, evidence }: CheckInput): readonly Observation[] {
  const ofPairs = pairs.flatMap((pair): readonly Observation[] => {
    if (!figures.forms.has(pair.form) || !figures.forms.has("appropriationSummary")) return [];
    const cells: readonly CellRef[] = [`${pair.form}.total.total`, ...pair.cells];
    const formIsEmpty = isEmpty(figures, pair.form);
    const columnIsEmpty = pair.cells.every((cell) => isNothing(figures, cell));
    if (formIsEmpty === columnIsEmpty) {
      return [
        {
          verdict: "exact",
          cells,
          message: `${pair.title}与财政拨款收入支出决算总表的${pair.name}同为${formIsEmpty ? "空" : "有数"}。`,
        },
      ];
    }
    if (!formIsEmpty) return [];
    const message = `${pair.title}是空表，财政拨款收入支出决算总表的${pair.name}却有金额。请补填该表或核对总表。`;
    return [{ verdict: "error", cells, message }];
  });
  return [...ofPairs, ...statedWrongly(figures, definitions, evidence.statedEmpty)];
}

function statedWrongly(
  figures: Figures,
  definitions: CheckInput["definitions"],
  stated: ReadonlyMap<FormId, boolean> | null,
): readonly Observation[] {
  return [...(stated ?? [])].flatMap(([form, isStatedEmpty]): readonly Observation[] => {
    if (!figures.forms.has(form) || isEmpty(figures, form) === isStatedEmpty) return [];
    const message = `目录写明${titleOf(form, definitions)}${isStatedEmpty ? "是空表，表中却有金额" : "不是空表，表中却没有金额"}。请改正目录的「是否空表」。`;
    return [{ verdict: "error", cells: [], message }];
  });
}

function titleOf(form: FormId, definitions: CheckInput["definitions"]): string {
  return definitions.find((definition) => definition.id === form)?.title ?? form;
}

function isEmpty(figures: Figures, form: FormId): boolean {
  const rows = figures.forms.get(form)?.rows ?? [];
  return rows.every((row) => Object.values(row.cells).every((figure) => figure.kind === "blank"));
}

/** Blank, or a printed nothing. */
function isNothing(figures: Figures, cell: CellRef): boolean {
  const figure = figureAt(figures, cell);
  return figure.kind === "blank" || (figure.yuan?.isZero() ?? figure.wan.isZero());
}

export const emptyFormsAgree = {
  id: "emptyFormsAgree",
  title: "空表应与财政拨款收入支出决算总表的空栏、目录的是否空表一致",
  clause: "X-14",
  basis: "地方预决算公开操作规程：没有数据的表格应当列出空表并说明",
  severity: "error",
  check: { kind: "custom", reads: "figures", find },
  examples: {
    passes: [{ "governmentManagedFunds.total.revenue": "5.00", "appropriationSummary.line2.actual": "5.00" }],
    fails: [
      { "governmentManagedFunds.total.revenue": "", "appropriationSummary.line2.actual": "5.00" },
      {
        cells: { "stateCapitalOperations.total.total": "5.00" },
        evidence: { statedEmpty: new Map([["stateCapitalOperations", true]]) },
      },
    ],
  },
} as const satisfies Rule;

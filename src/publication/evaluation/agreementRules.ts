import { pointsText, textOf, type DepartmentEvaluation, type EvaluationTask } from "../../facts";
import { cellOfRef, shownWan, type CellRef, type FilledForm } from "../../fill";
import { roundingBound, shownGap, Yuan } from "../../money";
import { amountText, wanText } from "../../narrative";
import type { EvaluationContext, EvaluationRule, Remark } from "./context";
import { remarks } from "./messages";
import { figuresOfProject } from "./projectFigures";

const spending = "expenditure.total.total";

/** P-09: projects together have not spent more than the accounts' project expenditure, and each what the ledger says. */
export const projectsAgreeWithLedger: EvaluationRule = {
  id: "P-09",
  title: "项目执行数与台账、决算相符",
  severity: "warning",
  check: (context) => [...beyondAccounts(context), ...unlikeLedger(context)],
};

function beyondAccounts({ evaluations, forms }: EvaluationContext): readonly Remark[] {
  const spent = yuanAt(forms, "expenditure.total.project");
  const actual = evaluations.projects.flatMap(({ money }) => money.find(({ kind }) => kind === "total")?.actual ?? []);
  const sum = Yuan.sum(actual);
  const [first] = evaluations.projects;
  if (first === undefined || sum.toWan().compare(spent.toWan()) <= 0) return [];
  return [
    { sheet: first.sheet, row: null, message: remarks.projectsBeyond(first.sheet, amountText(sum), amountText(spent)) },
  ];
}

function unlikeLedger({ evaluations, figures }: EvaluationContext): readonly Remark[] {
  return evaluations.projects.flatMap(({ sheet, project, money }) => {
    const total = money.find(({ kind }) => kind === "total");
    const ledger = figuresOfProject(figures, project);
    if (total === undefined || ledger === null) return [];
    const pairs = [
      ["全年预算数", total.adjustedBudget, ledger.adjustedBudget.total],
      ["执行数", total.actual, ledger.actual.total],
    ] as const;
    return pairs.flatMap(([called, stated, known]): Remark[] => {
      if (stated === null || stated.toWan().equals(known.toWan())) return [];
      const at = { sheet, project, called, stated: amountText(stated), ledger: amountText(known) };
      return [{ sheet, row: null, message: remarks.unlikeLedger(at) }];
    });
  });
}

/** P-10: the department's tasks add to 金额合计, and that is what the accounts say. */
export const tasksAgreeWithAccounts: EvaluationRule = {
  id: "P-10",
  title: "各任务金额之和等于金额合计，并与决算相符",
  severity: "error",
  check: (context) => {
    const { department } = context.evaluations;
    if (department === null || department.sum === null) return [];
    const { sum, sheet } = department;
    return [
      ...sumRemarks(department, sum, "adjustedBudget"),
      ...sumRemarks(department, sum, "actual"),
      ...accountRemarks(sheet, {
        called: "全年预算数",
        stated: sum.adjustedBudget.total,
        forms: context.compared.adjustedBudget,
      }),
      ...accountRemarks(sheet, { called: "执行数", stated: sum.actual.total, forms: context.forms }),
    ];
  },
};

/** Tasks are stated in 万元, each rounded on its own, so the gap that rounding alone can make is lawful. */
function sumRemarks(
  { sheet, tasks }: DepartmentEvaluation,
  total: EvaluationTask,
  column: "adjustedBudget" | "actual",
): readonly Remark[] {
  const parts = tasks.flatMap((task) => task[column].total?.toWan() ?? []);
  const stated = total[column].total;
  if (stated === null || parts.length === 0) return [];
  const gap = shownGap([stated.toWan()], parts);
  const bound = roundingBound(1, parts.length);
  const size = gap.isNegative() ? -gap.hundredths() : gap.hundredths();
  if (size <= bound.hundredths()) return [];
  const sum = Yuan.sum(tasks.flatMap((task) => task[column].total ?? []));
  const called = column === "actual" ? "执行数" : "全年预算数";
  return [
    {
      sheet,
      row: total.row,
      message: remarks.tasksBeyond({ sheet, called, sum: amountText(sum), total: amountText(stated) }),
    },
  ];
}

interface Stated {
  readonly called: string;
  readonly stated: Yuan | null;
  readonly forms: readonly FilledForm[] | null;
}

function accountRemarks(sheet: string, { called, stated, forms }: Stated): readonly Remark[] {
  if (stated === null || forms === null) return [];
  const cell = cellOfRef(forms, spending);
  const published = cell?.kind === "amount" ? shownWan(cell) : Yuan.zero.toWan();
  if (published.equals(stated.toWan())) return [];
  const at = { sheet, called, stated: amountText(stated), published: wanText(published) };
  return [{ sheet, row: null, message: remarks.unlikeAccounts(at) }];
}

/** P-11: an indicator that stands in two tables says the same in both. */
export const indicatorsAgree: EvaluationRule = {
  id: "P-11",
  title: "同一指标在部门表和项目表中一致",
  severity: "warning",
  check: ({ evaluations: { department, projects } }) =>
    (department?.indicators ?? []).flatMap((own) =>
      projects.flatMap(({ sheet, indicators }) =>
        indicators
          .filter(({ name, target }) => name === own.name && target === own.target)
          .filter(({ result }) => result !== own.result)
          .map(({ result }): Remark => {
            const at = {
              sheet: department?.sheet ?? "",
              row: own.row,
              name: own.name,
              here: own.result,
              there: result,
              other: sheet,
            };
            return { sheet: at.sheet, row: own.row, message: remarks.toldTwice(at) };
          }),
      ),
    ),
};

const texts = [
  ["performanceResult", "部门整体支出绩效自评综述"],
  ["performanceReport", "部门整体支出绩效自评报告"],
] as const;

/** P-12: a score told in the clerk's own words is the table's. */
export const textAgrees: EvaluationRule = {
  id: "P-12",
  title: "文字中的自评得分与自评表一致",
  severity: "error",
  check: ({ facts, evaluations: { department } }) => {
    if (department === null || department.total.score === null) return [];
    const score = pointsText(department.total.score);
    return texts.flatMap(([item, called]) =>
      [...textOf(facts, item).matchAll(/自评得分为?(\d+(?:\.\d+)?)/g)]
        .map(([, said = ""]) => said)
        .filter((said) => Number(said) !== Number(score))
        .map((said): Remark => {
          const at = { sheet: department.sheet, item: called, said, score };
          return { sheet: department.sheet, row: null, message: remarks.scoreInText(at) };
        }),
    );
  },
};

function yuanAt(forms: readonly FilledForm[], ref: CellRef): Yuan {
  const cell = cellOfRef(forms, ref);
  return cell?.kind === "amount" ? cell.yuan : Yuan.zero;
}

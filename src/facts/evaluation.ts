import type { Yuan } from "../money";

/** Points (分) in whole hundredths, so that adding them is exact: 4.5分 is 450. Null where the cell holds no number. */
export type Points = number | null;

/** One row of money of an evaluation. Amounts are exact yuan, null where the cell is blank; a sheet states them in 万元. */
export interface EvaluationMoney {
  readonly kind: "total" | "appropriation" | "carryover" | "other";
  /** As the sheet calls it: 年度资金总额 …. */
  readonly label: string;
  readonly originalBudget: Yuan | null;
  readonly adjustedBudget: Yuan | null;
  readonly actual: Yuan | null;
  /** 分值 and 得分. */
  readonly weight: Points;
  readonly score: Points;
  /** 执行率 as typed: "100.00%", "100%"; "" for none. */
  readonly rate: string;
}

/** One indicator. Targets and results stand as typed: a number, a share, a date, a sentence. */
export interface EvaluationIndicator {
  /** 产出指标（50分）, 数量指标, 劳模医疗补助人数. */
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly target: string;
  readonly result: string;
  readonly weight: Points;
  readonly score: Points;
  /** 偏差原因分析及改进措施. */
  readonly deviation: string;
  /** 1-based row of the sheet. */
  readonly row: number;
}

/** What both kinds of evaluation hold. */
export interface EvaluationBody {
  /** The sheet's name. */
  readonly sheet: string;
  /** 预期目标（年初设定） and 实际完成情况. */
  readonly goal: string;
  readonly achieved: string;
  readonly indicators: readonly EvaluationIndicator[];
  /** The last row: 总分. */
  readonly total: { readonly weight: Points; readonly score: Points };
}

/** 项目支出绩效自评表. */
export interface ProjectEvaluation extends EvaluationBody {
  readonly kind: "project";
  readonly project: string;
  /** 主管部门 and 实施单位. */
  readonly authority: string;
  readonly unit: string;
  readonly money: readonly EvaluationMoney[];
  /** 发现的问题及原因 and 下一步改进措施, for the text; "" where the sheet has none. */
  readonly problems: string;
  readonly measures: string;
}

/** One task of the department's year, with its money: 总额 = 财政拨款 + 其他资金. */
export interface EvaluationTask {
  readonly name: string;
  readonly content: string;
  readonly completion: string;
  readonly adjustedBudget: TaskMoney;
  readonly actual: TaskMoney;
  readonly weight: Points;
  readonly score: Points;
  readonly rate: string;
  readonly row: number;
}

/** 总额, 财政拨款, 其他资金 in exact yuan. */
export interface TaskMoney {
  readonly total: Yuan | null;
  readonly appropriation: Yuan | null;
  readonly other: Yuan | null;
}

/** 部门整体支出绩效自评表. */
export interface DepartmentEvaluation extends EvaluationBody {
  readonly kind: "department";
  readonly department: string;
  readonly tasks: readonly EvaluationTask[];
  /** 金额合计; null where the table has no such row. */
  readonly sum: EvaluationTask | null;
}

/** All evaluations of a department's year. */
export interface Evaluations {
  readonly department: DepartmentEvaluation | null;
  readonly projects: readonly ProjectEvaluation[];
}

/** No evaluation stated. */
export const noEvaluations: Evaluations = { department: null, projects: [] };

/** Points as printed: 450 → "4.5", 1000 → "10"; "" for none. */
export function pointsText(points: Points): string {
  if (points === null) return "";
  return (points / 100).toFixed(2).replace(/\.?0+$/, "");
}

import type { CodeBook } from "../accounts";
import type { Edition } from "../editions";
import type { Facts } from "../facts";
import type { Problem } from "../files";
import type { FilledForm, GroupIndex } from "../fill";
import type { ApprovedFigure, Cube, LedgerReading } from "../ledger";
import type { Narrative } from "../narrative";
import type { Finding, ShownForm } from "../rules";
import type { ReportRounding } from "./adoptedRounding";
import type { Verdicts } from "./checkFilled";
import type { Breakdown, ComparedForms, Explainer } from "../variance";

/** One department's final accounts of one year: the filled tables and all that stands behind and beside them. */
export interface Report {
  readonly edition: Edition;
  readonly year: number;
  /** 编制部门, or a visible 【待填：…】. */
  readonly department: string;
  /** Whether a person chose the name, or 基本信息 and the ledger give it. */
  readonly departmentFrom: "choice" | "input";
  readonly book: CodeBook;
  readonly facts: Facts;
  /** 批复数 the ledger is compared with. */
  readonly approved: readonly ApprovedFigure[];
  readonly reading: LedgerReading;
  readonly cube: Cube;
  /** The cube told apart by unit and project as well. */
  readonly breakdown: Breakdown;
  /** Which groups reach which cells, for tracing. */
  readonly index: GroupIndex;
  /** As they print: 四舍五入, and what a clerk adopted in 尾差处理. */
  readonly forms: readonly FilledForm[];
  readonly rounding: ReportRounding;
  /** The same tables of the year before and of the budgets. */
  readonly compared: ComparedForms;
  /** Last year's finished tables, where they were given. */
  readonly published: readonly ShownForm[] | null;
  /** Drivers of the changes of published figures. */
  readonly explain: Explainer;
  readonly narrative: Narrative;
  readonly verdicts: Verdicts;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** A report, or why there is none. */
export type BuildOutcome =
  | { readonly kind: "built"; readonly report: Report }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

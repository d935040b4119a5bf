import type { Problem } from "../files";
import type { Finding, Verdict } from "../rules";
import { jsonFile } from "./jsonFile";
import type { ExportFormat } from "./publishedReport";

/** 核对结果.json as a value: what the rules say and what of the input could not be used. Not for publication. */
export interface CheckResult {
  readonly schema: "juesuan-check/1";
  readonly findings: readonly {
    readonly rule: string;
    readonly clause: string;
    readonly verdict: Verdict;
    readonly cells: readonly string[];
    /** Shown 万元; null where the rule compares no amounts. */
    readonly expected: string | null;
    readonly actual: string | null;
    readonly difference: string | null;
    readonly bound: string | null;
    readonly message: string;
  }[];
  readonly problems: readonly {
    readonly sheet: string | null;
    readonly row: number | null;
    readonly column: string | null;
    readonly value: string | null;
    readonly message: string;
  }[];
}

/** Findings and problems in the order given. */
export function checkResult(findings: readonly Finding[], problems: readonly Problem[]): CheckResult {
  return {
    schema: "juesuan-check/1",
    findings: findings.map(({ rule, clause, verdict, cells, expected, actual, difference, bound, message }) => ({
      rule,
      clause,
      verdict,
      cells,
      expected: expected?.toString() ?? null,
      actual: actual?.toString() ?? null,
      difference: difference?.toString() ?? null,
      bound: bound?.toString() ?? null,
      message,
    })),
    problems: problems.map(({ sheet, row, column, value, message }) => ({ sheet, row, column, value, message })),
  };
}

/** 核对结果.json. */
export const checkResultFile: ExportFormat = {
  fileName: "核对结果.json",
  isForPublication: false,
  write: ({ findings, problems }) => Promise.resolve(jsonFile(checkResult(findings, problems))),
};

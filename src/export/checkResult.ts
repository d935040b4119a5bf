import type { Problem } from "../files";
import type { Disclosure, Finding, Verdict } from "../rules";
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
  /** 公布说明 of a built report: its sentences, and all they speak of; a check of finished tables has none. */
  readonly disclosure?: {
    readonly sentences: readonly string[];
    readonly rounding: readonly { readonly cell: string; readonly name: string; readonly difference: string }[];
    readonly shownAsZero: readonly { readonly cell: string; readonly name: string; readonly yuan: string }[];
    readonly adopted: readonly {
      readonly cell: string;
      readonly name: string;
      readonly rounded: string;
      readonly printed: string;
    }[];
  };
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

function told({ rounding, shownAsZero, adopted, ...sentences }: Disclosure): CheckResult["disclosure"] {
  const { roundingSentence, zeroSentence, adoptedSentence } = sentences;
  return {
    sentences: [roundingSentence, zeroSentence, adoptedSentence].filter((sentence) => sentence !== null),
    rounding: rounding.map(({ cell, name, difference }) => ({ cell, name, difference: difference.toString() })),
    shownAsZero: shownAsZero.map(({ cell, name, yuan }) => ({ cell, name, yuan: yuan.toString() })),
    adopted: adopted.map(({ cell, name, rounded, printed }) => {
      return { cell, name, rounded: rounded.toString(), printed: printed.toString() };
    }),
  };
}

/** 核对结果.json. */
export const checkResultFile: ExportFormat = {
  fileName: "核对结果.json",
  isForPublication: false,
  write: ({ findings, problems, disclosure }) =>
    Promise.resolve(jsonFile({ ...checkResult(findings, problems), disclosure: told(disclosure) })),
};

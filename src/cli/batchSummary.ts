import { verdictNames } from "../rules";
import type { BatchResult } from "./batchTask";
import { csvBytes } from "./csv";
import { text } from "./text";

/** 批量结果.json: every department, in the order of their names, and the totals. The same input gives the same bytes. */
export function summaryJson(results: readonly BatchResult[]): Uint8Array {
  const count = (state: BatchResult["state"]): number => results.filter((result) => result.state === state).length;
  const value = {
    schema: "juesuan-batch/1",
    departments: results.length,
    built: count("built"),
    refused: count("refused"),
    failed: count("failed"),
    exit: highestExit(results),
    results: results.map(({ fingerprint: _, ...result }) => result),
  };
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}

/** 批量结果.csv, for a spreadsheet; it begins with the mark that tells Excel the encoding. */
export function summaryCsv(results: readonly BatchResult[]): Uint8Array {
  return csvBytes([text.batch.headings, ...results.map(rowOf)]);
}

/** The same as lines for the terminal. */
export function summaryLines(results: readonly BatchResult[]): readonly string[] {
  return results.map((result) => {
    const { state, verdicts, entries, leftOut, problems } = result;
    const said = text.batch.states[state];
    if (state !== "built") return `  ${result.name}：${said}。${problems[0]?.message ?? ""}`;
    const findings = `${verdictNames.error} ${verdicts.error}，${verdictNames.confirm} ${verdicts.confirm}，${verdictNames.rounding} ${verdicts.rounding}`;
    return `  ${result.name}：${said}，${text.batch.entries(entries, leftOut.rows)}；${findings}。`;
  });
}

/** The exit code of the whole: the highest of its departments. */
export function highestExit(results: readonly BatchResult[]): 0 | 1 | 2 {
  return results.reduce<0 | 1 | 2>((highest, { exit }) => (exit > highest ? exit : highest), 0);
}

function rowOf(result: BatchResult): readonly string[] {
  const { name, department, year, edition, state, entries, leftOut, verdicts, problems, findings } = result;
  return [
    name,
    department,
    year === null ? "" : String(year),
    edition,
    text.batch.states[state],
    String(entries),
    String(leftOut.rows),
    leftOut.yuan,
    String(verdicts.error),
    String(verdicts.confirm),
    String(verdicts.rounding),
    problems[0]?.message ?? findings[0] ?? "",
  ];
}

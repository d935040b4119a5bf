import { standardBook } from "../accounts";
import { textOf } from "../facts";
import type { Problem } from "../files";
import { buildReport, gatherSources, type BuildOutcome, type Report } from "../report";
import type { BatchChoices, BatchResult, BatchTask } from "./batchTask";
import { exitOf, writeReport } from "./build";
import { readFiles } from "./readFiles";
import { exits, type Terminal } from "./terminal";

const silent: Terminal = { out: () => undefined, error: () => undefined, progress: () => undefined };

/** Builds and writes one department; says what became of it. Rejects only where the program itself fails. */
export async function buildDepartment(
  task: BatchTask,
  choices: BatchChoices,
  fingerprint: string,
): Promise<BatchResult> {
  const outcome = await outcomeOf(task, choices);
  if (outcome.kind === "refused") return refused(task, fingerprint, outcome.problems);
  const { report } = outcome;
  await writeReport(report, task.outFolder, task.files);
  return built(task, fingerprint, report);
}

/** The clerk's 部门名称 names a department; where there is none, its folder does. */
async function outcomeOf(task: BatchTask, { edition, year, partial, confirmed }: BatchChoices): Promise<BuildOutcome> {
  const { sheets, problems } = await readFiles(task.files, silent);
  if (problems.some(({ severity }) => severity === "refuses")) return { kind: "refused", problems };
  const sources = gatherSources(sheets, standardBook);
  const department = textOf(sources.facts, "department") === "" ? task.name : null;
  const options = { edition, year, department, partial, book: standardBook, confirmed };
  return buildReport({ ...sources, problems: [...problems, ...sources.problems] }, options);
}

function built(task: BatchTask, fingerprint: string, report: Report): BatchResult {
  const { findings, reading } = report;
  const count = (verdict: string): number => findings.filter((finding) => finding.verdict === verdict).length;
  return {
    ...nothing(task, fingerprint),
    state: "built",
    exit: exitOf(report),
    department: report.department,
    year: report.year,
    edition: report.edition.id,
    entries: reading.ledger.size,
    leftOut: { rows: reading.leftOut.rows, yuan: reading.leftOut.yuan.toString() },
    verdicts: { exact: count("exact"), rounding: count("rounding"), confirm: count("confirm"), error: count("error") },
    findings: findings
      .filter(({ verdict }) => verdict === "error" || verdict === "confirm")
      .map(({ message }) => message),
    problems: told(report.problems),
  };
}

function refused(task: BatchTask, fingerprint: string, problems: readonly Problem[]): BatchResult {
  return { ...nothing(task, fingerprint), state: "refused", problems: told(problems) };
}

/** A department the program stopped on. */
export function failed(task: BatchTask, fingerprint: string, message: string): BatchResult {
  return { ...nothing(task, fingerprint), problems: [{ severity: "refuses", message }] };
}

function nothing({ name }: BatchTask, fingerprint: string): BatchResult {
  return {
    name,
    fingerprint,
    state: "failed",
    exit: exits.nothingWritten,
    department: "",
    year: null,
    edition: "",
    entries: 0,
    leftOut: { rows: 0, yuan: "0.00" },
    verdicts: { exact: 0, rounding: 0, confirm: 0, error: 0 },
    findings: [],
    problems: [],
  };
}

const listed = 50;

/** The gravest first; very many are cut. */
function told(problems: readonly Problem[]): BatchResult["problems"] {
  const order = { refuses: 0, leavesOut: 1, notice: 2 } as const;
  return [...problems]
    .sort((left, right) => order[left.severity] - order[right.severity])
    .slice(0, listed)
    .map(({ severity, message }) => ({ severity, message }));
}

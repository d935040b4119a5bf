import { resolve } from "node:path";
import { standardBook } from "../accounts";
import type { Problem } from "../files";
import { writeFiles } from "../export";
import {
  buildReport,
  gatherSources,
  publishedReport,
  type BuildOptions,
  type BuildOutcome,
  type Report,
} from "../report";
import { hashInputs } from "./hashInputs";
import { readFiles, reasonOf } from "./readFiles";
import { confirmOption, readOptions, yearOption, type Options } from "./options";
import { printProblems, printSummary } from "./printReport";
import { exits, type Exit, type Terminal } from "./terminal";
import { text } from "./text";
import { writeFolder } from "./writeFolder";

const defaultFolder = "公开";

/** `build`: ledger files in, the publication out, all or nothing. */
export async function build(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const options = readOptions(args, {
    values: ["out", "edition", "year", "department", "last-year", "confirm"],
    flags: ["partial"],
  });
  if (options.files.length === 0) throw new Error(text.noFiles("build"));
  const folder = options.value("out") ?? defaultFolder;
  const started = performance.now();
  const lastYear = options.value("last-year");
  const before = lastYear === null ? null : await readFiles([lastYear], terminal);
  if (before !== null && before.sheets.length === 0) return refuse(before.problems, folder, terminal);
  const chosen = { ...buildOptions(options), lastYear: before?.sheets ?? null };
  const outcome = await buildFrom(options.files, chosen, terminal);
  if (outcome.kind === "refused") return refuse(outcome.problems, folder, terminal);
  await writeReport(outcome.report, folder, options.files);
  printSummary(outcome.report, { folder: resolve(folder), seconds: (performance.now() - started) / 1000 }, terminal);
  return exitOf(outcome.report);
}

function refuse(problems: readonly Problem[], folder: string, terminal: Terminal): Exit {
  printProblems(problems, terminal);
  terminal.error(text.nothingWritten(folder));
  return exits.nothingWritten;
}

/** Reads files and builds their report. */
export async function buildFrom(
  files: readonly string[],
  options: BuildOptions,
  terminal: Terminal,
): Promise<BuildOutcome> {
  const { sheets, problems } = await readFiles(files, terminal);
  if (problems.some(({ severity }) => severity === "refuses")) return { kind: "refused", problems };
  const sources = gatherSources(sheets, options.book);
  return buildReport({ ...sources, problems: [...problems, ...sources.problems] }, options);
}

/** Writes the files of a report into a folder, all or none. `inputs` are the files it was made from. */
export async function writeReport(report: Report, folder: string, inputs: readonly string[]): Promise<void> {
  const files = await writeFiles(publishedReport(report), { inputs: await hashInputs(inputs), waivers: [] });
  try {
    await writeFolder(
      folder,
      files.map(({ fileName, bytes }) => ({ name: fileName, bytes })),
    );
  } catch (error) {
    throw new Error(text.cannotWrite(folder, reasonOf(error)), { cause: error });
  }
}

/** 1 for an 错误 or a left-out row, else 0. */
export function exitOf({ findings, reading }: Report): Exit {
  const isWrong = reading.leftOut.rows > 0 || findings.some(({ verdict }) => verdict === "error");
  return isWrong ? exits.wrong : exits.fine;
}

function buildOptions(options: Options): BuildOptions {
  return {
    edition: options.value("edition"),
    year: yearOption(options),
    department: options.value("department"),
    partial: options.isSet("partial"),
    book: standardBook,
    confirmed: confirmOption(options),
  };
}

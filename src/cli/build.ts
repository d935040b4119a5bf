import { resolve } from "node:path";
import { standardBook } from "../accounts";
import { acceptedFindings } from "../facts";
import type { Problem } from "../files";
import { writeFiles } from "../export";
import {
  buildReport,
  controlTable,
  gatherSources,
  sourcesConfirmed,
  publishedReport,
  type BuildOptions,
  type BuildOutcome,
  type Report,
  type Sources,
} from "../report";
import { hashInputs } from "./hashInputs";
import { readFiles, reasonOf } from "./readFiles";
import { confirmOption, readOptions, yearOption, type Options } from "./options";
import { printGates } from "./printGates";
import { printControls } from "./controlSheets";
import { tellComparison } from "./comparisonSheets";
import { keptOption, saveMapping, withValues } from "./mappingFiles";
import { printProblems, printSummary } from "./printReport";
import { exits, type Exit, type Terminal } from "./terminal";
import { text } from "./text";
import { writeFolder } from "./writeFolder";

const defaultFolder = "公开";
const accepted = {
  values: [
    "out",
    "edition",
    "year",
    "department",
    "last-year",
    "confirm",
    "mapping",
    "values",
    "save-mapping",
    "compare",
  ],
  flags: ["partial"],
} as const;

/** `build`: ledger files in, the publication out, all or nothing. */
export async function build(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const options = readOptions(args, accepted);
  if (options.files.length === 0) throw new Error(text.noFiles("build"));
  const folder = options.value("out") ?? defaultFolder;
  const started = performance.now();
  const lastYear = options.value("last-year");
  const before = lastYear === null ? null : await readFiles([lastYear], terminal);
  if (before !== null && before.sheets.length === 0) return refuse(before.problems, folder, terminal);
  const chosen = { ...buildOptions(options), lastYear: before?.sheets ?? null };
  const { sources, outcome } = await buildMapped(options.files, { options, chosen }, terminal);
  if (outcome.kind === "refused") return refuse(outcome.problems, folder, terminal);
  const { report } = outcome;
  const old = options.value("compare");
  const earlier =
    old === null ? null : await buildMapped([old], { options, chosen: { ...chosen, partial: true } }, terminal);
  if (earlier?.outcome.kind === "refused") return refuse(earlier.outcome.problems, folder, terminal);
  await writeReport(report, folder, options.files);
  printSummary(report, { folder: resolve(folder), seconds: (performance.now() - started) / 1000 }, terminal);
  printControls(controlTable(report), terminal);
  printGates(report, terminal);
  if (earlier?.outcome.kind === "built") await tellComparison(earlier.outcome.report, report, { folder, terminal });
  const saved = await saveMapping(
    options,
    sources.ledgers.map(({ mapping }) => mapping),
  );
  if (saved !== null) terminal.out(text.mapping.saved(saved));
  return exitOf(report);
}

/** Reads files with the mapping and meanings a person kept, and builds their report. */
async function buildMapped(
  files: readonly string[],
  { options, chosen }: { readonly options: Options; readonly chosen: BuildOptions },
  terminal: Terminal,
): Promise<{ readonly sources: Sources; readonly outcome: BuildOutcome }> {
  const { sheets, problems } = await readFiles(files, terminal);
  const gathered = gatherSources(sheets, chosen.book, await keptOption(options));
  const valued = await withValues(gathered, options);
  const confirmed = sourcesConfirmed(valued, chosen.confirmed ?? []);
  const sources = { ...confirmed, problems: [...problems, ...valued.problems] };
  const isBroken = problems.some(({ severity }) => severity === "refuses");
  return { sources, outcome: isBroken ? { kind: "refused", problems } : buildReport(sources, chosen) };
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
  const evidence = { inputs: await hashInputs(inputs), waivers: acceptedFindings(report.facts) };
  const files = await writeFiles(publishedReport(report), evidence);
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

/** What the options of a command say of the report to be built. */
export function buildOptions(options: Options): BuildOptions {
  return {
    edition: options.value("edition"),
    year: yearOption(options),
    department: options.value("department"),
    partial: options.isSet("partial"),
    book: standardBook,
    confirmed: confirmOption(options),
  };
}

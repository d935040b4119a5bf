import { standardBook } from "../../src/accounts";
import { readWorkbook, type Problem } from "../../src/files";
import { buildReport, gatherSources, type BuildOptions, type BuildOutcome, type Report } from "../../src/report";

const defaults: BuildOptions = { edition: null, year: null, department: null, partial: false, book: standardBook };

/** Builds from the bytes of one file, as the terminal does. */
export async function buildBytes(
  file: string,
  bytes: Uint8Array,
  options: Partial<BuildOptions> = {},
): Promise<BuildOutcome> {
  const reading = await readWorkbook(file, bytes);
  if (reading.kind === "refused") return { kind: "refused", problems: reading.problems };
  return buildReport(gatherSources(reading.sheets, standardBook), { ...defaults, ...options });
}

/** The report of bytes that must build. */
export async function reportOf(file: string, bytes: Uint8Array, options: Partial<BuildOptions> = {}): Promise<Report> {
  const outcome = await buildBytes(file, bytes, options);
  if (outcome.kind === "built") return outcome.report;
  throw new Error(outcome.problems.map((problem: Problem) => problem.message).join("\n"));
}

import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { standardBook } from "../accounts";
import { readWorkbook } from "../files";
import { nameOfCode } from "../accounts";
import { proposeEliminations, unitsOf, type EliminationPair } from "../ledger";
import {
  buildReport,
  consolidate,
  gatherSources,
  sourcesOfUnit,
  sourcesWithout,
  type Report,
  type Sources,
} from "../report";
import { buildOptions, exitOf, writeReport } from "./build";
import { readOptions, type Options } from "./options";
import { printProblems, printSummary } from "./printReport";
import { readFiles } from "./readFiles";
import { exits, type Exit, type Terminal } from "./terminal";
import { text } from "./text";
import { confirmedIds, eliminationsCsv, sharesCsv } from "./unitsSheets";
import { writeFolder } from "./writeFolder";

/**
 * `units`: a department of several units. First it proposes what only moved between them (抵销清单.csv); with the list
 * confirmed it writes the consolidated publication, each unit's own, and what each unit has in every number.
 */
export async function units(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const options = readOptions(args, {
    values: ["out", "edition", "year", "department", "confirmed", "confirm"],
    flags: ["partial"],
  });
  const out = options.value("out");
  if (options.files.length === 0 || out === null) throw new Error(text.units.needs);
  const started = performance.now();
  const { sheets, problems } = await readFiles(options.files, terminal);
  const gathered = gatherSources(sheets, standardBook);
  const sources = { ...gathered, problems: [...problems, ...gathered.problems] };
  const whole = buildReport(sources, buildOptions(options));
  if (whole.kind === "refused") {
    printProblems(whole.problems, terminal);
    terminal.error(text.nothingWritten(out));
    return exits.nothingWritten;
  }
  const { pairs, unmatched } = proposeEliminations(whole.report.reading.ledger, whole.report.year);
  const list = options.value("confirmed");
  if (list === null) {
    await writeFolder(out, [{ name: text.units.list, bytes: eliminationsCsv(pairs) }]);
    for (const { proof } of pairs) terminal.out(`  ${proof}`);
    for (const one of unmatched) terminal.out(text.units.unmatched(one.unit, one.yuan.toString()));
    terminal.out(text.units.proposed(pairs.length, resolve(out)));
    return exits.fine;
  }
  const ids = await confirmedFrom(list);
  const confirmed = pairs.filter(({ id }) => ids.has(id));
  const report = await writeAll({ sources, whole: whole.report, confirmed }, { out, options });
  printSummary(report, { folder: resolve(out), seconds: (performance.now() - started) / 1000 }, terminal);
  terminal.out(text.units.eliminated(confirmed.length, pairs.length));
  return exitOf(report);
}

interface Department {
  readonly sources: Sources;
  readonly whole: Report;
  readonly confirmed: readonly EliminationPair[];
}

async function writeAll(
  { sources, whole, confirmed }: Department,
  { out, options }: { readonly out: string; readonly options: Options },
): Promise<Report> {
  const { ledger } = whole.reading;
  const rows = confirmed.flatMap(({ receiverRows, payerRows }) => [...receiverRows, ...payerRows]);
  const report = builtFrom(sourcesWithout(sources, ledger, rows), options, {});
  await writeReport(report, out, options.files);
  const functionalName = (code: string): string => nameOfCode(standardBook.functional, code, ledger.functionalNames);
  const how = { definitions: whole.edition.definitions, year: whole.year, functionalName };
  const shares = sharesCsv(report, consolidate(ledger, confirmed, how));
  await writeFolder(out, [{ name: text.units.shares, bytes: shares }]);
  for (const unit of unitsOf(ledger).filter((name) => name !== "")) {
    const own = builtFrom(sourcesOfUnit(sources, ledger, unit), options, { department: unit, year: whole.year });
    await writeReport(own, join(out, text.units.folder, unit), options.files);
  }
  return report;
}

function builtFrom(
  sources: Sources,
  options: Options,
  fixed: { readonly department?: string; readonly year?: number },
): Report {
  const outcome = buildReport(sources, { ...buildOptions(options), ...fixed });
  if (outcome.kind === "built") return outcome.report;
  throw new Error(outcome.problems.map(({ message }) => message).join("\n"));
}

async function confirmedFrom(list: string): Promise<ReadonlySet<string>> {
  const reading = await readWorkbook(list, await readFile(list));
  if (reading.kind === "refused") throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  return confirmedIds(reading.sheets);
}

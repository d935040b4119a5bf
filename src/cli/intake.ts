import { resolve } from "node:path";
import { standardBook } from "../accounts";
import { lookOver, meaningTitle, mergedValues, missingFields, readLedger, type LookedOver } from "../ledger";
import { controlTable, gatherSources } from "../report";
import { controlsCsv, printControls } from "./controlSheets";
import { keptOption, mappingBytes, valuesCsv, withValues } from "./mappingFiles";
import { readOptions, yearOption } from "./options";
import { printProblems } from "./printReport";
import { readFiles } from "./readFiles";
import { exits, type Exit, type Terminal } from "./terminal";
import { text } from "./text";
import { writeFolder } from "./writeFolder";

/**
 * `intake`: looks at ledgers without building. Writes what their columns mean (映射.json), what their values mean
 * (取值对应.csv, for a person to fill in) and the control totals (控制数.csv).
 */
export async function intake(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const options = readOptions(args, { values: ["out", "year", "mapping", "values"], flags: [] });
  const out = options.value("out");
  if (options.files.length === 0 || out === null) throw new Error(text.mapping.needs);
  const { sheets, problems } = await readFiles(options.files, terminal);
  const gathered = gatherSources(sheets, standardBook, await keptOption(options));
  const sources = await withValues(gathered, options);
  const input = { sheets: sources.ledgers, book: standardBook, reportYear: yearOption(options) };
  const reading = readLedger(input);
  printProblems([...problems, ...sources.problems, ...reading.problems], terminal);
  const looks = lookOver(input);
  printInferences(looks, terminal);
  const { year } = reading;
  const controls = year === null ? [] : controlTable({ reading, approved: sources.approved, year, forms: null });
  printControls(controls, terminal);
  await writeFolder(out, [
    { name: text.mapping.file, bytes: mappingBytes(sources.ledgers.map(({ mapping }) => mapping)) },
    { name: text.mapping.valuesFile, bytes: valuesCsv(looks) },
    { name: text.controls.file, bytes: controlsCsv(controls) },
  ]);
  const open = mergedValues(looks).filter(({ understanding }) => understanding === "open").length;
  terminal.out(text.mapping.written(resolve(out), open));
  const isWaiting = open > 0 || sources.ledgers.some(({ mapping }) => missingFields(mapping).length > 0);
  return isWaiting ? exits.wrong : exits.fine;
}

/** What could be told from other columns, for a person to accept with --confirm. */
function printInferences(looks: readonly LookedOver[], terminal: Terminal): void {
  for (const { sheet, inferences } of looks) {
    for (const { field, basis, means, rows, yuan } of inferences) {
      const meaning = means === null || means === "none" ? null : meaningTitle({ field, means });
      terminal.out(text.mapping.inference({ sheet, field, basis, meaning, rows, yuan: yuan.toString() }));
    }
  }
}

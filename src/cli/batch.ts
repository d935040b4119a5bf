import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { findDepartments } from "./batchFolder";
import { runOrders } from "./batchPool";
import { highestExit, summaryCsv, summaryJson, summaryLines } from "./batchSummary";
import type { BatchChoices, BatchResult, BatchTask } from "./batchTask";
import { confirmOption, readOptions, yearOption, type Options } from "./options";
import { reasonOf } from "./readFiles";
import type { Exit, Terminal } from "./terminal";
import { text } from "./text";
import { writeFolder } from "./writeFolder";

/** One department that takes longer than this is given up. */
const longest = 600_000;

/** `batch`: a folder of departments in, a publication each and one summary out. One failure never stops the rest. */
export async function batch(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const options = readOptions(args, { values: ["out", "edition", "year", "workers", "confirm"], flags: ["partial"] });
  const [folder, ...more] = options.files;
  const out = options.value("out");
  if (folder === undefined || more.length > 0 || out === null) throw new Error(text.batch.needs);
  const tasks = await departmentsOf(folder, out);
  const started = performance.now();
  const results = await buildAll(tasks, { options, out: resolve(out) }, terminal);
  await writeFolder(out, [
    { name: "批量结果.json", bytes: summaryJson(results) },
    { name: "批量结果.csv", bytes: summaryCsv(results) },
  ]);
  for (const line of summaryLines(results)) terminal.out(line);
  terminal.out(text.batch.done(results.length, resolve(out), (performance.now() - started) / 1000));
  return highestExit(results);
}

async function departmentsOf(folder: string, out: string): Promise<readonly BatchTask[]> {
  let tasks: readonly BatchTask[];
  try {
    tasks = await findDepartments(folder, out);
  } catch (error) {
    throw new Error(text.cannotRead(folder, reasonOf(error)), { cause: error });
  }
  if (tasks.length === 0) throw new Error(text.batch.noDepartments(folder));
  return tasks;
}

async function buildAll(
  tasks: readonly BatchTask[],
  { options, out }: { readonly options: Options; readonly out: string },
  terminal: Terminal,
): Promise<readonly BatchResult[]> {
  const choices: BatchChoices = {
    edition: options.value("edition"),
    year: yearOption(options),
    partial: options.isSet("partial"),
    confirmed: confirmOption(options),
  };
  const results = new Map<string, BatchResult>();
  const started = performance.now();
  let made = 0;
  let resumed = 0;
  const size = { workers: workersOf(options), milliseconds: longest };
  await runOrders(
    tasks.map((task) => ({ task, choices, out })),
    size,
    (answer) => {
      results.set(answer.result.name, answer.result);
      if (answer.resumed) resumed += 1;
      else made += 1;
      const each = made === 0 ? 0 : (performance.now() - started) / made;
      const left = ((tasks.length - results.size) * each) / 1000;
      terminal.progress(text.batch.progress(results.size, tasks.length, left), results.size / tasks.length);
    },
  );
  terminal.progress("", null);
  if (resumed > 0) terminal.out(text.batch.resumed(resumed));
  return tasks.flatMap(({ name }) => results.get(name) ?? []);
}

function workersOf(options: Options): number {
  const value = options.value("workers");
  if (value === null) return availableParallelism();
  if (!/^[1-9]\d?$/.test(value)) throw new Error(text.batch.badWorkers(value));
  return Number(value);
}

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import type { BatchChoices, BatchTask } from "./batchTask";

const ledgerEndings = [".xlsx", ".xlsm", ".xls", ".et", ".csv", ".txt", ".htm", ".html", ".xml"];

/** The departments of a folder: every subfolder with ledger files, and every ledger file beside them. */
export async function findDepartments(folder: string, out: string): Promise<readonly BatchTask[]> {
  const root = resolve(folder);
  const entries = await readdir(root, { withFileTypes: true });
  const tasks: BatchTask[] = [];
  for (const entry of entries.sort(byName)) {
    const path = join(root, entry.name);
    if (path === resolve(out) || isHidden(entry.name)) continue;
    if (entry.isDirectory()) {
      const files = await ledgerFiles(path);
      if (files.length > 0) tasks.push({ name: entry.name, files, outFolder: "" });
    } else if (isLedger(entry.name)) {
      tasks.push({ name: basename(entry.name, extname(entry.name)), files: [path], outFolder: "" });
    }
  }
  return withFolders(tasks, resolve(out));
}

/** Two departments of one name (甲.csv beside 甲/) get folders of their own. */
function withFolders(tasks: readonly BatchTask[], out: string): readonly BatchTask[] {
  const taken = new Map<string, number>();
  return tasks.map((task) => {
    const times = (taken.get(task.name) ?? 0) + 1;
    taken.set(task.name, times);
    const name = times === 1 ? task.name : `${task.name}(${times})`;
    return { ...task, name, outFolder: join(out, name) };
  });
}

async function ledgerFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !isHidden(entry.name) && isLedger(entry.name))
    .sort(byName)
    .map(({ name }) => join(folder, name));
}

function isLedger(name: string): boolean {
  return ledgerEndings.includes(extname(name).toLowerCase());
}

/** .gitignore, and what Excel leaves beside an open workbook. */
function isHidden(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$");
}

function byName(left: { readonly name: string }, right: { readonly name: string }): number {
  return left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
}

/** What a department's result was made from: the bytes and names of its files, and the choices. */
export async function fingerprintOf(task: BatchTask, choices: BatchChoices): Promise<string> {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([choices.edition, choices.year, choices.partial, choices.confirmed]));
  for (const file of task.files) {
    const bytes = await readFile(file);
    hash.update(`\n${basename(file)}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { readWorkbook, type Problem, type Sheet } from "../files";
import type { Terminal } from "./terminal";
import { text } from "./text";

/** The sheets of several files, and what of them could not be read. */
export interface FilesRead {
  readonly sheets: readonly Sheet[];
  readonly problems: readonly Problem[];
}

/** Reads every file, one after the other, with progress. A file that cannot be opened rejects with a Chinese message. */
export async function readFiles(paths: readonly string[], terminal: Terminal): Promise<FilesRead> {
  const sheets: Sheet[] = [];
  const problems: Problem[] = [];
  for (const [index, path] of paths.entries()) {
    const bytes = await openFile(path);
    const name = basename(path);
    const reading = await readWorkbook(name, bytes, {
      onProgress: (share) => terminal.progress(`${text.reading} ${name}`, (index + share) / paths.length),
    });
    problems.push(...reading.problems);
    if (reading.kind === "read") sheets.push(...reading.sheets);
  }
  terminal.progress("", null);
  return { sheets, problems };
}

/** The bytes of a file; rejects with a message that names it. */
export async function openFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Error(text.cannotRead(path, reasonOf(error)), { cause: error });
  }
}

/** What the system says of a failure, in a few letters. */
export function reasonOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "code" in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}

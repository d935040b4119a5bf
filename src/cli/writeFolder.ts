import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** A file to be written: its name inside the folder, and its bytes. */
export interface FolderFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files into a folder, all or none: they are written beside it first, then moved; when a move fails, what stood
 * there before is put back. Other files of the folder are not touched. Rejects with the system's error.
 */
export async function writeFolder(folder: string, files: readonly FolderFile[]): Promise<void> {
  const target = resolve(folder);
  await mkdir(dirname(target), { recursive: true });
  const waiting = await mkdtemp(join(dirname(target), ".juesuan-"));
  try {
    for (const file of files) await writeFile(join(waiting, file.name), file.bytes);
    await mkdir(target, { recursive: true });
    await moveAll({ target, waiting }, files);
  } finally {
    await rm(waiting, { recursive: true, force: true });
  }
}

async function moveAll(
  { target, waiting }: { readonly target: string; readonly waiting: string },
  files: readonly FolderFile[],
): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { name } of files) {
      const place = join(target, name);
      const before = join(waiting, `${name}.before`);
      if (existsSync(place)) {
        await rename(place, before);
        undo.push(() => rename(before, place));
      } else {
        undo.push(() => rm(place, { force: true }));
      }
      await rename(join(waiting, name), place);
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
}

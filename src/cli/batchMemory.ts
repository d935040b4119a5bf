import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formats } from "../export";
import type { BatchResult, BatchTask } from "./batchTask";

/** Where a batch keeps what it has done, beside the publications and not in them. */
const memoryFolder = ".juesuan-batch";

/** The result of an earlier run for the very same input, whose files still stand; else null. */
export async function findResult(out: string, task: BatchTask, fingerprint: string): Promise<BatchResult | null> {
  const result = await readResult(placeOf(out, task.name));
  if (result === null || result.fingerprint !== fingerprint || result.state === "failed") return null;
  const stands = formats.every(({ fileName }) => existsSync(join(task.outFolder, fileName)));
  return result.state === "refused" || stands ? result : null;
}

/** Keeps a result; it is written beside its place first, so that a killed run leaves none half written. */
export async function storeResult(out: string, result: BatchResult): Promise<void> {
  const place = placeOf(out, result.name);
  await mkdir(join(out, memoryFolder), { recursive: true });
  await writeFile(`${place}.new`, JSON.stringify(result));
  await rename(`${place}.new`, place);
}

function placeOf(out: string, name: string): string {
  return join(out, memoryFolder, `${name}.json`);
}

async function readResult(place: string): Promise<BatchResult | null> {
  try {
    const value: unknown = JSON.parse(await readFile(place, "utf8"));
    return isResult(value) ? value : null;
  } catch {
    return null;
  }
}

function isResult(value: unknown): value is BatchResult {
  return (
    typeof value === "object" && value !== null && "fingerprint" in value && "state" in value && "verdicts" in value
  );
}

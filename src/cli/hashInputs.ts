import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { HashedFile } from "../export";
import { openFile } from "./readFiles";

/** The input files of a build by name and hash, for 清单.json; no path is kept. */
export async function hashInputs(paths: readonly string[]): Promise<readonly HashedFile[]> {
  const inputs: HashedFile[] = [];
  for (const path of paths) {
    const bytes = await openFile(path);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    inputs.push({ name: basename(path), bytes: bytes.length, sha256 });
  }
  return inputs;
}

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Libraries that only a comparison wants, fetched into a folder that is gone afterwards. */
export interface Fetched {
  readonly require: NodeJS.Require;
  readonly remove: () => void;
}

/** Fetches libraries (`name@version`); null where they are not to be had. */
export function fetchLibraries(...names: readonly string[]): Fetched | null {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  writeFileSync(join(folder, "package.json"), '{"private":true}');
  const run = spawnSync("npm", ["install", "--no-audit", "--no-fund", ...names], { cwd: folder, timeout: 180_000 });
  if (run.status === 0) return { require: createRequire(join(folder, "package.json")), remove };
  remove();
  return null;
}

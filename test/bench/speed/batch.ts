import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateRows, ledgerHeadings } from "../generateLedger";
import type { Note } from "./measuring";

const departments = 100;

/** A folder of departments of 5,000 rows and 30 items each, built by `batch` as a person runs it. */
export function batch(_rows: number, note: Note): void {
  const folder = mkdtempSync(join(tmpdir(), "juesuan-batch-"));
  for (let seed = 1; seed <= departments; seed += 1) {
    const rows = [[...ledgerHeadings], ...generateRows({ rows: 5_000, seed, items: 30 })];
    const text = rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell))).join(",")).join("\n");
    writeFileSync(join(folder, `部门${String(seed).padStart(3, "0")}.csv`), text);
  }
  const start = performance.now();
  const args = ["--import", "tsx", "src/cli/main.ts", "batch", folder, "--out", join(folder, "结果")];
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
  if (status === null || status > 1) throw new Error(`batch ended with ${String(status)}`);
  note({ what: `批量编制 ${departments} 个部门 × 5,000 行（一次）`, amount: performance.now() - start });
  rmSync(folder, { recursive: true, force: true });
}

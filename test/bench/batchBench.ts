import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateRows, ledgerHeadings } from "./generateLedger";

/** A folder of departments of 5,000 rows and 30 items each, built by `batch` as a person runs it; the bar is 60 s on 2 cores. */
function main(): void {
  const departments = Number(process.argv[2] ?? 100);
  const folder = mkdtempSync(join(tmpdir(), "juesuan-batch-"));
  for (let seed = 1; seed <= departments; seed += 1) {
    const rows = [[...ledgerHeadings], ...generateRows({ rows: 5_000, seed, items: 30 })];
    const text = rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell))).join(",")).join("\n");
    writeFileSync(join(folder, `部门${String(seed).padStart(3, "0")}.csv`), text);
  }
  const started = performance.now();
  const args = ["--import", "tsx", "src/cli/main.ts", "batch", folder, "--out", join(folder, "结果")];
  const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
  console.log({ departments, exit: status, seconds: ((performance.now() - started) / 1000).toFixed(1) });
  rmSync(folder, { recursive: true, force: true });
}

main();

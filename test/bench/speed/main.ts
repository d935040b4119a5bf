// npm run bench [-- --only steps,csv] [--readme]: how long the work takes, beside the same work done as people would
// otherwise do it. Ratios of one run count, times depend on the machine. `--readme` puts the tables into README.md.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import type { Measured } from "./measuring";
import { sections, type Section } from "./sections";

const [first = "", second = "", third = ""] = process.argv.slice(2);
if (first === "--section") await measure(second, Number(third));
else compare();

/** One section at one size, in this process; each measurement is a line of JSON. */
async function measure(id: string, rows: number): Promise<void> {
  const section = sections.find((one) => one.id === id);
  await section?.run(rows, (measured) => {
    console.log(JSON.stringify(measured));
  });
}

function compare(): void {
  const only = /--only[ =](\S+)/.exec(process.argv.join(" "))?.[1]?.split(",");
  const isForReadme = process.argv.includes("--readme");
  console.log(`Node ${process.versions.node}，${cpus().length} × ${cpus()[0]?.model ?? ""}；毫秒，五轮的中位数\n`);
  for (const section of sections) {
    if (only !== undefined && !only.includes(section.id)) continue;
    const table = tableOf(section);
    console.log(`${table}\n`);
    if (isForReadme) putIntoReadme(section, table);
  }
}

function tableOf(section: Section): string {
  const columns = section.sizes.map((rows) => measuredApart(section.id, rows));
  const head = section.sizes.map((rows) => (rows === 0 ? "" : `${rows.toLocaleString("en")} 行`));
  const names = new Set(columns.flatMap((measured) => measured.map(({ what }) => what)));
  const lines = [...names].map((name) => {
    const cells = columns.map((measured) => written(measured.find(({ what }) => what === name)?.amount));
    return `| ${name} | ${cells.join(" | ")} |`;
  });
  return [`| ${section.title} | ${head.join(" | ")} |`, `| --- |${head.map(() => " --: |").join("")}`, ...lines].join(
    "\n",
  );
}

function written(amount: number | undefined): string {
  if (amount === undefined) return "";
  return amount >= 100 ? Math.round(amount).toLocaleString("en") : amount.toFixed(1);
}

function measuredApart(id: string, rows: number): readonly Measured[] {
  const script = fileURLToPath(import.meta.url);
  const args = ["--import", "tsx", "--expose-gc", script, "--section", id, String(rows)];
  const run = spawnSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 1e8,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (run.status !== 0) console.log(`${id}, ${rows}: 未完成`);
  return run.stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Measured);
}

/** Replaces what stands between `<!-- bench:id -->` and `<!-- /bench:id -->`. */
function putIntoReadme({ id }: Section, table: string): void {
  const [open, close] = [`<!-- bench:${id} -->`, `<!-- /bench:${id} -->`];
  const text = readFileSync("README.md", "utf8");
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`README.md has no place for ${id}`);
  writeFileSync("README.md", `${text.slice(0, from + open.length)}\n\n${table}\n\n${text.slice(to)}`);
}

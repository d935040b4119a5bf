// npm run bench [rows …]: how long the work takes, beside the same work done as people would otherwise do it. Ratios of
// one run count, times depend on the machine.
import { edits } from "./edits";
import type { Measured, Note } from "./measuring";
import { steps } from "./steps";

async function measure(rows: number): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  const note: Note = (one) => void measured.push(one);
  await steps(rows, note);
  edits(rows, note);
  return measured;
}

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const chosen = sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000];
const columns: (readonly Measured[])[] = [];
for (const rows of chosen) columns.push(await measure(rows));
console.log(
  `| 毫秒，中位数（Node ${process.versions.node}） | ${chosen.map((rows) => `${rows.toLocaleString("en")} 行`).join(" | ")} |`,
);
console.log(`| --- |${chosen.map(() => " --: |").join("")}`);
for (const { what } of columns[0] ?? []) {
  const cells = columns.map((times) => times.find((time) => time.what === what)?.amount.toFixed(1) ?? "");
  console.log(`| ${what} | ${cells.join(" | ")} |`);
}

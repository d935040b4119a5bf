// npm run bench [rows …]: how long the work takes, beside the same work done as people would otherwise do it. Ratios of
// one run count, times depend on the machine.
import { Decimal } from "decimal.js";
import { standardBook } from "../../src/accounts";
import { buildSheet, cellAt, type Sheet } from "../../src/files";
import { fillForms } from "../../src/fill";
import { buildCube, mapColumns, readLedger, type Mapping } from "../../src/ledger";
import { buildReport, drillInto, gatherSources, LiveReport, type Report } from "../../src/report";
import { beginCheck, scanLedger } from "../../src/rules";
import { writeNarrative } from "../../src/narrative";
import { generateRows, ledgerHeadings } from "./generateLedger";

const rounds = 3;

interface Measured {
  readonly what: string;
  readonly milliseconds: number;
}

/** The median of several rounds, and what the last one gave. */
function timed<Result>(what: string, run: () => Result, times: Measured[]): Result {
  const taken: number[] = [];
  let result = run();
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    result = run();
    taken.push(performance.now() - start);
  }
  taken.sort((left, right) => left - right);
  times.push({ what, milliseconds: taken[Math.floor(rounds / 2)] ?? 0 });
  return result;
}

function ledgerSheet(rows: number): Sheet {
  function* all() {
    yield [...ledgerHeadings];
    yield* generateRows({ rows, seed: 20231231 });
  }
  return buildSheet("台账", all());
}

/** What a plain script would do: one decimal.js addition per row and published cell, in maps of joined keys. */
function byDecimals(sheet: Sheet): number {
  const sums = new Map<string, Decimal>();
  const add = (key: string, amount: Decimal): void =>
    void sums.set(key, (sums.get(key) ?? new Decimal(0)).plus(amount));
  for (let row = 1; row < sheet.height; row += 1) {
    const at = (column: number): string => String(cellAt(sheet, row, column) ?? "");
    if (at(0) !== "2023" || at(1) !== "决算") continue;
    const amount = new Decimal(at(11));
    const [flow, fund, item, section, nature] = [at(3), at(4), at(5), at(7), at(9)];
    for (const code of ["", item.slice(0, 3), item.slice(0, 5), item]) {
      add(`${flow}|${code}|${nature}`, amount);
      add(`${flow}|${code}|${fund}`, amount);
    }
    add(`${flow}|${section}|${nature}|${fund}`, amount);
  }
  return sums.size;
}

/** The floor: every amount looked at once. */
function byAdding(fen: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < fen.length; row += 1) sum += fen[row] ?? 0;
  return sum;
}

function buildParts(sheet: Sheet, mapping: Mapping, times: Measured[]): void {
  const reading = timed(
    "读入台账（列式）",
    () => readLedger({ sheets: [{ sheet, mapping }], book: standardBook, reportYear: 2023 }),
    times,
  );
  const cube = timed("分组相加", () => buildCube(reading.ledger), times);
  const report = reportFrom(sheet);
  const comparing = { cube, year: 2023, functionalName: (code: string) => code };
  timed("九张表", () => fillForms(report.edition.definitions, comparing), times);
  timed("核对表内表间", () => beginCheck(report.verdicts.check.input), times);
  timed("逐笔核对（重复、疑似三公）", () => scanLedger(report.verdicts.check.input), times);
  const { edition, year, department, forms, compared, facts, explain } = report;
  const input = { definition: edition.narrative, year, department, forms, compared, facts, explain };
  timed("情况说明与变动构成", () => writeNarrative(input), times);
  timed("整个编制", () => reportFrom(sheet), times);
  timed("追到每一笔（本年支出合计）", () => drillInto(report, "summary.line57.actual"), times);
  timed("对照：decimal.js 逐行相加", () => byDecimals(sheet), times);
  timed("对照：整数加一遍", () => byAdding(reading.ledger.fen), times);
}

function reportFrom(sheet: Sheet): Report {
  const options = { edition: null, year: 2023, department: "某部门", partial: true, book: standardBook };
  const outcome = buildReport(gatherSources([sheet], standardBook), options);
  if (outcome.kind === "refused") throw new Error("the generated ledger does not build");
  return outcome.report;
}

/** One amount changed at a time: how long until tables and verdicts are right again. */
function edits(sheet: Sheet, mapping: Mapping, times: Measured[]): void {
  const live = new LiveReport(reportFrom(sheet));
  const taken: number[] = [];
  for (let edit = 0; edit < 200; edit += 1) {
    const row = 1 + ((edit * 7919) % (sheet.height - 1));
    const after = withAmount(sheet, row, 1000 + edit);
    const start = performance.now();
    live.edit({ mapping, before: sheet, after, from: row, to: row });
    taken.push(performance.now() - start);
    live.edit({ mapping, before: after, after: sheet, from: row, to: row });
  }
  taken.sort((left, right) => left - right);
  times.push({ what: "改一个单元格（中位）", milliseconds: taken[100] ?? 0 });
  times.push({ what: "改一个单元格（p99）", milliseconds: taken[197] ?? 0 });
}

function withAmount(sheet: Sheet, row: number, amount: number): Sheet {
  const columns = sheet.columns.map((column, index) => {
    if (index !== 11) return column;
    if (column.kind === "plain") {
      const values = column.values.slice();
      values[row] = amount;
      return { kind: "plain" as const, values };
    }
    const codes = column.codes.slice();
    codes[row] = column.values.length;
    return { kind: "coded" as const, codes, values: [...column.values, amount] };
  });
  return { ...sheet, columns };
}

function measure(rows: number): readonly Measured[] {
  const times: Measured[] = [];
  const sheet = ledgerSheet(rows);
  const mapping = mapColumns(sheet, standardBook);
  if (mapping === null) throw new Error("no heading found");
  buildParts(sheet, mapping, times);
  edits(sheet, mapping, times);
  return times;
}

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const chosen = sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000];
const columns = chosen.map((rows) => ({ rows, times: measure(rows) }));
console.log(
  `| 毫秒，中位数（Node ${process.versions.node}） | ${chosen.map((rows) => `${rows.toLocaleString("en")} 行`).join(" | ")} |`,
);
console.log(`| --- |${chosen.map(() => " --: |").join("")}`);
for (const { what } of columns[0]?.times ?? []) {
  const cells = columns.map(({ times }) => times.find((time) => time.what === what)?.milliseconds.toFixed(1) ?? "");
  console.log(`| ${what} | ${cells.join(" | ")} |`);
}

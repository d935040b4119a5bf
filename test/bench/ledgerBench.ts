// Reads a made-up ledger of a million rows and fifteen columns and adds it up: `npx tsx test/bench/ledgerBench.ts [rows]`.
// Prints milliseconds of mapping, reading and adding up, and the memory they hold beyond the values given.
import { standardBook } from "../../src/accounts";
import type { CellValue, Sheet, SheetColumn } from "../../src/files";
import { buildCube, mapColumns, readLedger } from "../../src/ledger";

const size = Number(process.argv[2] ?? 1_000_000);
const rounds = 7;
let seed = 2023;

/** A whole number below `limit`, always the same ones in the same order (mulberry32). */
function random(limit: number): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
}

/** A dictionary column as a reader builds it: the blank first, then the heading. */
function coded(heading: string, values: readonly CellValue[], choose: (row: number) => number): SheetColumn {
  const codes = new Uint32Array(size + 1);
  codes[0] = 1;
  for (let row = 1; row <= size; row += 1) {
    const at = choose(row);
    codes[row] = values[at] === null ? 0 : at + 2;
  }
  return { kind: "coded", codes, values: [null, heading, ...values] };
}

function plain(heading: string, valueOf: (row: number) => CellValue): SheetColumn {
  return { kind: "plain", values: [heading, ...Array.from({ length: size }, (_, row) => valueOf(row))] };
}

function makeSheet(): Sheet {
  const items = [...standardBook.functional.byCode.values()].filter(({ level }) => level === "item").slice(0, 120);
  const sections = [...standardBook.economic.byCode.values()].filter(({ level }) => level === "section").slice(0, 60);
  const project = Uint16Array.from({ length: size + 1 }, () => random(300));
  const section = Uint8Array.from(project, (one) => (one * 7 + random(8)) % sections.length);
  const isRevenue = Uint8Array.from(project, () => (random(10) === 0 ? 1 : 0));
  const of = (row: number): number => project[row] ?? 0;
  const columns = [
    coded("年度", [2023, 2022], () => random(2)),
    coded("数据类型", ["决算", "年初预算", "全年预算"], () => random(3)),
    coded(
      "单位",
      Array.from({ length: 40 }, (_, at) => `第${at + 1}单位`),
      (row) => of(row) % 40,
    ),
    coded("收支", ["支出", "收入"], (row) => isRevenue[row] ?? 0),
    coded("资金性质", ["一般公共预算财政拨款", "政府性基金预算财政拨款", "其他收入"], (row) => of(row) % 3),
    coded(
      "功能科目编码",
      items.map(({ code }) => code),
      (row) => of(row) % items.length,
    ),
    coded(
      "功能科目名称",
      items.map(({ name }) => name || null),
      (row) => of(row) % items.length,
    ),
    coded(
      "经济科目编码",
      sections.map(({ code }) => code),
      (row) => section[row] ?? 0,
    ),
    coded(
      "经济科目名称",
      sections.map(({ name }) => name),
      (row) => section[row] ?? 0,
    ),
    coded("支出类型", ["基本支出", "项目支出", null], (row) => (isRevenue[row] === 1 ? 2 : random(2))),
    coded(
      "项目名称",
      Array.from({ length: 300 }, (_, at) => `第${at + 1}项目`),
      of,
    ),
    plain("金额", () => (random(100_000_000) + 1) / 100),
    coded(
      "凭证日期",
      Array.from({ length: 365 }, (_, day) => 44_927 + day),
      () => random(365),
    ),
    plain("凭证号", (row) => `记-${row}`),
    plain("摘要", (row) => `支付第${row}笔`),
  ];
  return {
    name: "台账",
    height: size + 1,
    width: columns.length,
    columns,
    merges: [],
    dateSystem: 1900,
    state: "visible",
  };
}

const sheet = makeSheet();
for (let round = 0; round < rounds; round += 1) {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const start = performance.now();
  const mapping = mapColumns(sheet, standardBook);
  if (mapping === null) throw new Error("no heading found");
  const mapped = performance.now();
  const reading = readLedger({ sheets: [{ sheet, mapping }], book: standardBook, reportYear: null });
  const read = performance.now();
  const cube = buildCube(reading.ledger);
  const summed = performance.now();
  globalThis.gc?.();
  const after = process.memoryUsage();
  const held = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20;
  console.log(
    `映射 ${(mapped - start).toFixed(0)} 毫秒，读取 ${(read - mapped).toFixed(0)}，汇总 ${(summed - read).toFixed(0)}，` +
      `合计 ${(summed - start).toFixed(0)}；分录 ${reading.ledger.size}，问题 ${reading.problems.length}，` +
      `分组 ${cube.keys.length}，占用 ${held.toFixed(0)} MB`,
  );
}

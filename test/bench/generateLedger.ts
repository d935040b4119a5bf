import { standardBook } from "../../src/accounts";
import type { CellValue } from "../../src/files";

/** A generator of numbers from 0 (inclusive) to 1 (exclusive) that always gives the same ones for a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const ledgerHeadings = [
  "年度",
  "数据类型",
  "单位",
  "收支",
  "资金性质",
  "功能科目编码",
  "功能科目名称",
  "经济科目编码",
  "经济科目名称",
  "支出类型",
  "项目名称",
  "金额",
  "凭证日期",
  "凭证号",
  "摘要",
] as const;

const funds = [
  ["一般公共预算财政拨款", 0.8],
  ["政府性基金预算财政拨款", 0.9],
  ["国有资本经营预算财政拨款", 0.93],
  ["事业收入", 0.97],
  ["其他收入", 1],
] as const;
const measures = [
  ["决算", 0.9],
  ["全年预算", 0.95],
  ["年初预算", 1],
] as const;

interface GeneratedSize {
  readonly rows: number;
  readonly seed: number;
  readonly items?: number;
}

/** Rows of a plausible ledger: two years, many items and sections, projects, red entries. Amounts are 元 with two decimals. */
export function* generateRows({ rows, seed, items = 60 }: GeneratedSize): Generator<CellValue[]> {
  const random = seeded(seed);
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)] as Value;
  const weighted = (list: readonly (readonly [string, number])[]): string => {
    const share = random();
    return list.find(([, upTo]) => share < upTo)?.[0] ?? "";
  };
  const codes = (kind: "functional" | "economic", level: "item" | "section", classes: RegExp): [string, string][] =>
    [...standardBook[kind].byCode.values()]
      .filter((entry) => entry.level === level && classes.test(entry.code) && entry.name !== "")
      .map((entry) => [entry.code, entry.name]);
  const functional = codes("functional", "item", /^2(01|04|05|08|10|12|13|21)/).filter((_, index) => index % 5 === 0);
  const chosen = functional.slice(0, items);
  const economic = codes("economic", "section", /^30[123]|^310/);
  for (let row = 0; row < rows; row += 1) {
    const isRevenue = random() < 0.1;
    const [functionalCode, functionalName] = pick(chosen);
    const [economicCode, economicName] = isRevenue ? ["", ""] : pick(economic);
    const isBasic = random() < 0.6;
    const fen = Math.floor(random() * 5_000_000) + 1;
    const day = Math.floor(random() * 365);
    const date = new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10);
    yield [
      random() < 0.8 ? 2023 : 2022,
      isRevenue ? "决算" : weighted(measures),
      `所属单位${Math.floor(random() * 8)}`,
      isRevenue ? "收入" : "支出",
      weighted(funds),
      functionalCode,
      functionalName,
      economicCode,
      economicName,
      isRevenue ? "" : isBasic ? "基本支出" : "项目支出",
      isRevenue || isBasic ? "" : `专项项目${Math.floor(random() * 40)}`,
      (random() < 0.03 ? -fen : fen) / 100,
      date,
      `记-${String(row).padStart(7, "0")}`,
      `支付${economicName}第${Math.floor(random() * 20_000)}笔`,
    ];
  }
}

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

/** A line of the department's budget: what its vouchers have in common. */
interface BudgetLine {
  readonly entity: string;
  readonly functional: readonly [string, string];
  readonly fund: string;
  readonly nature: string;
  readonly project: string;
  readonly economic: readonly (readonly [string, string])[];
}

const linesPerItem = 5;
const sectionsPerLine = 10;

/** Rows of a plausible ledger: two years, some hundred budget lines, red entries. Amounts are 元 with two decimals. */
export function* generateRows({ rows, seed, items = 60 }: GeneratedSize): Generator<CellValue[]> {
  const random = seeded(seed);
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)] as Value;
  const lines = budgetLines(items, random);
  for (let row = 0; row < rows; row += 1) {
    const isRevenue = random() < 0.1;
    const { entity, functional, fund, nature, project, economic } = pick(lines);
    const [economicCode, economicName] = isRevenue ? ["", ""] : pick(economic);
    const fen = Math.floor(random() * 5_000_000) + 1;
    const date = new Date(Date.UTC(2023, 0, 1 + Math.floor(random() * 365))).toISOString().slice(0, 10);
    yield [
      random() < 0.8 ? 2023 : 2022,
      isRevenue ? "决算" : weighted(measures, random()),
      entity,
      isRevenue ? "收入" : "支出",
      fund,
      ...functional,
      economicCode,
      economicName,
      isRevenue ? "" : nature,
      isRevenue ? "" : project,
      (random() < 0.03 ? -fen : fen) / 100,
      date,
      `记-${String(row).padStart(7, "0")}`,
      `支付${economicName}第${Math.floor(random() * 20_000)}笔`,
    ];
  }
}

function budgetLines(items: number, random: () => number): readonly BudgetLine[] {
  const functional = codes("functional", "item", /^2(01|04|05|08|10|12|13|21)/).filter((_, index) => index % 5 === 0);
  const economic = codes("economic", "section", /^30[123]|^310/);
  return functional.slice(0, items).flatMap((item, at) =>
    Array.from({ length: linesPerItem }, (_, line): BudgetLine => {
      const isBasic = line < 2;
      const from = Math.floor(random() * (economic.length - sectionsPerLine));
      return {
        entity: `所属单位${(at * linesPerItem + line) % 8}`,
        functional: item,
        fund: weighted(funds, random()),
        nature: isBasic ? "基本支出" : "项目支出",
        project: isBasic ? "" : `专项项目${at * linesPerItem + line}`,
        economic: economic.slice(from, from + sectionsPerLine),
      };
    }),
  );
}

function codes(kind: "functional" | "economic", level: "item" | "section", classes: RegExp): [string, string][] {
  return [...standardBook[kind].byCode.values()]
    .filter((entry) => entry.level === level && classes.test(entry.code) && entry.name !== "")
    .map((entry) => [entry.code, entry.name]);
}

function weighted(list: readonly (readonly [string, number])[], share: number): string {
  return list.find(([, upTo]) => share < upTo)?.[0] ?? "";
}

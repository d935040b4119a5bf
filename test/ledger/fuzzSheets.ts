import fc from "fast-check";
import type { CellValue, Sheet } from "../../src/files";
import { sheetOf } from "../support/sheets";

/** A sheet nobody would keep, and the fen its amounts add up to as a person reads them; null where that is not told. */
export interface FuzzedSheet {
  readonly sheet: Sheet;
  readonly fen: bigint | null;
}

interface Amount {
  readonly cell: CellValue;
  /** Null: no amount, and so no money. */
  readonly fen: bigint | null;
}

const headings = [
  "年度",
  "数据类型",
  "单位",
  "收支",
  "资金性质",
  "功能科目编码",
  "经济科目编码",
  "支出类型",
  "项目名称",
  "金额",
  "摘要",
];

const fen = fc.oneof(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.constantFrom(0, 1, -1, 49, 5_000, 1e13));

function yuan(value: number): string {
  const digits = String(Math.abs(value)).padStart(3, "0");
  return `${value < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function grouped(value: number): string {
  return yuan(value).replace(/\B(?=(\d{3})+\.)/g, ",");
}

/** Ways an amount is written, each with what it is worth. */
const amounts: fc.Arbitrary<Amount> = fc.oneof(
  { weight: 6, arbitrary: fen.map((value) => ({ cell: yuan(value), fen: BigInt(value) })) },
  { weight: 3, arbitrary: fen.map((value) => ({ cell: value / 100, fen: BigInt(value) })) },
  { weight: 2, arbitrary: fen.map((value) => ({ cell: grouped(value), fen: BigInt(value) })) },
  {
    weight: 1,
    arbitrary: fen.map((value) => ({ cell: `￥${grouped(Math.abs(value))}元`, fen: BigInt(Math.abs(value)) })),
  },
  {
    weight: 1,
    arbitrary: fen.map((value) => ({ cell: `(${grouped(Math.abs(value))})`, fen: BigInt(-Math.abs(value)) })),
  },
  {
    weight: 1,
    arbitrary: fen.map((value) => ({ cell: `（${yuan(Math.abs(value))}）`, fen: BigInt(-Math.abs(value)) })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<CellValue>(null, "", "—", "-", "/", " ", "十元", "1.2.3", "abc", true, {
        kind: "fault",
        text: "#REF!",
      })
      .map((cell) => ({ cell, fen: null })),
  },
);

/** What may stand in any other cell: what belongs there, or anything at all. */
function oneOf(...usual: readonly CellValue[]): fc.Arbitrary<CellValue> {
  return fc.oneof(
    { weight: 90, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) },
    { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<CellValue>(null, "", true, "合计", "小计", "=1+1", "2012906", {
        kind: "fault",
        text: "#N/A",
      }),
    },
  );
}

const row = fc.tuple(
  oneOf(2023, "2023", 2022, "2023年"),
  oneOf("决算", "年初预算", "全年预算"),
  oneOf("本级", "下属"),
  oneOf("支出", "收入", "年初结转和结余"),
  oneOf("一般公共预算财政拨款", "政府性基金", "事业收入", "111"),
  oneOf("2012906", 2012906, "2080505 养老", "201-29-02", "208"),
  oneOf("30201", 30101, "30217-公务接待费", null),
  oneOf("基本支出", "项目支出", "人员类"),
  oneOf("项目甲", "", null),
  amounts,
  oneOf("办公", "", "年末结转"),
);

/** Sheets of up to 25 rows whose columns are shuffled, whose cells are anything, under titles or none. */
export const fuzzedSheets: fc.Arbitrary<FuzzedSheet> = fc
  .record({
    rows: fc.array(row, { maxLength: 25 }),
    order: fc.shuffledSubarray([...headings.keys()], { minLength: headings.length }),
    titles: fc.array(fc.constantFrom("某单位收支明细", "2023年度", "", "单位：元"), { maxLength: 3 }),
    cut: fc.oneof(
      { weight: 6, arbitrary: fc.constant(headings.length) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: headings.length }) },
    ),
    broken: fc.oneof(
      { weight: 6, arbitrary: fc.constant(-1) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: headings.length - 1 }) },
    ),
  })
  .map(({ rows, order, titles, cut, broken }) => {
    const shown = order.slice(0, cut);
    const pick = (cells: readonly CellValue[]): CellValue[] => shown.map((column) => cells[column] ?? null);
    const named = headings.map((heading, column) => (column === broken ? "？？" : heading));
    const values = rows.map((cells) => cells.map((cell) => (isAmount(cell) ? cell.cell : cell)));
    const hasAmounts = shown.includes(9) && broken !== 9;
    const sum = rows.reduce((total, cells) => total + (cells[9].fen ?? 0n), 0n);
    return {
      sheet: sheetOf("台账", [...titles.map((title) => [title]), pick(named), ...values.map(pick)]),
      fen: hasAmounts ? sum : null,
    };
  });

function isAmount(cell: CellValue | Amount): cell is Amount {
  return typeof cell === "object" && cell !== null && "fen" in cell;
}

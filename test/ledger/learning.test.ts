import { standardBook } from "../../src/accounts";
import type { CellValue, Sheet } from "../../src/files";
import {
  checkChoice,
  isKept,
  keepMappings,
  lookOver,
  mapColumns,
  missingFields,
  readLedger,
  useKept,
  withColumn,
  withInferred,
  withValue,
  type LedgerReading,
  type Mapping,
} from "../../src/ledger";
import { sheetOf } from "./sampleCase";

const headings = ["年度", "单位", "收支", "资金性质", "功能科目编码", "经济科目编码", "项目名称", "支出类型", "金额"];
const rows: readonly (readonly CellValue[])[] = [
  [2024, "局本级", "收入", "市级经费", "2070101", "", "", "", "900.00"],
  [2024, "局本级", "支出", "市级经费", "2070101", "30101", "", "人员", "500.00"],
  [2024, "图书馆（旧名）", "支出", "市级经费", "2070104", "30201", "读书节", "项目支出", "300.00"],
  [2024, "局本级", "支出", "代收款项", "2070101", "30299", "", "基本支出", "20.00"],
];

function mapped(sheet: Sheet): Mapping {
  const mapping = mapColumns(sheet, standardBook);
  if (mapping === null) throw new Error("no heading");
  return mapping;
}

const input = (sheet: Sheet, mapping: Mapping) => ({
  sheets: [{ sheet, mapping }],
  book: standardBook,
  reportYear: null,
});
const read = (sheet: Sheet, mapping: Mapping): LedgerReading => readLedger(input(sheet, mapping));

function meant(
  mapping: Mapping,
  ...meanings: readonly (readonly [Parameters<typeof checkChoice>[0], string, string])[]
) {
  return meanings.reduce((next, [field, value, means]) => {
    const choice = checkChoice(field, value, means);
    if (choice === null) throw new Error(`${means} is no meaning`);
    return withValue(next, choice, choice);
  }, mapping);
}

const sheet = sheetOf([headings, ...rows], "收支");

describe("values nobody knows", () => {
  const mapping = mapped(sheet);

  test("are listed with rows and money, open ones first, the most money first", () => {
    const [look] = lookOver(input(sheet, mapping));
    const shown = look?.values.map(({ field, value, rows: count, yuan, understanding }) =>
      [field, value, count, yuan.toString(), understanding].join(" "),
    );
    expect(shown?.slice(0, 3)).toEqual([
      "fund 市级经费 3 1700.00 open",
      "nature 人员 1 500.00 open",
      "fund 代收款项 1 20.00 open",
    ]);
    expect(shown).toContain("entity 图书馆(旧名) 1 300.00 known");
  });

  test("block their own rows alone, and money read, left out and set aside is the money in the file", () => {
    const one = meant(mapping, ["fund", "市级经费", "generalPublicBudget"]);
    const { leftOut, controls, ledger } = read(sheet, one);
    expect(leftOut.rowsOf).toEqual([{ sheet: "收支", rows: [3, 5] }]);
    expect(ledger.size).toBe(2);
    expect(controls.read.plus(controls.leftOut).plus(controls.dropped).toString()).toBe(controls.inFile.toString());
  });

  test("are what a person says: a kind, nothing in these tables, or the name of a unit", () => {
    const { ledger, leftOut, controls } = read(
      sheet,
      meant(
        mapping,
        ["fund", "市级经费", "一般公共预算财政拨款"],
        ["nature", "人员", "基本支出"],
        ["fund", "代收款项", "excluded"],
        ["entity", "图书馆(旧名)", "区图书馆"],
      ),
    );
    expect(leftOut.rows).toBe(0);
    expect(ledger.size).toBe(3);
    expect(ledger.dimensions.entity.values).toEqual(["局本级", "区图书馆"]);
    expect(controls.dropped.toString()).toBe("20.00");
  });

  test.each([
    ["fund", "支出", "no fund"],
    ["nature", "none", "no kind of expenditure has no name"],
    ["flow", "", "blank"],
  ] as const)("%s cannot mean %j: %s", (field, means, _why) => expect(checkChoice(field, "x", means)).toBeNull());
});

describe("a sheet without 支出类型 or 资金性质", () => {
  const columns = [0, 1, 2, 4, 5, 6, 8];
  const bare = sheetOf(
    [headings, ...rows].map((row) => columns.map((column) => row[column] ?? null)),
    "收支",
  );
  const mapping = mapped(bare);

  test("shows what could be told and from what, before anything is done", () => {
    expect(missingFields(mapping)).toEqual(["fund", "nature"]);
    const [look] = lookOver(input(bare, mapping));
    expect(look?.inferences.map(({ basis, means, rows: count, yuan }) => `${basis}→${means} ${count} ${yuan}`)).toEqual(
      [
        "功能科目属于一般公共预算→generalPublicBudget 4 1720.00",
        "没有项目名称→basic 2 520.00",
        "有项目名称，名称不是人员或公用经费→project 1 300.00",
      ],
    );
  });

  test("is read by it once a person accepted", () => {
    const accepted = withInferred(withInferred(mapping, "fund", true), "nature", true);
    const { ledger, leftOut } = read(bare, accepted);
    expect(leftOut.rows).toBe(0);
    expect([...ledger.dimensions.nature.codes].map((code) => ledger.dimensions.nature.values[code])).toEqual([
      "none",
      "basic",
      "project",
      "basic",
    ]);
    expect(missingFields(withInferred(accepted, "nature", false))).toEqual(["nature"]);
  });

  test("without projects: pay is basic, what tells nothing is left out by itself", () => {
    const short = sheetOf(
      [headings, ...rows].map((row) => [0, 2, 3, 4, 5, 8].map((column) => row[column] ?? null)),
      "收支",
    );
    const chosen = meant(mapped(short), ["fund", "市级经费", "generalPublicBudget"], ["fund", "代收款项", "other"]);
    const { leftOut, ledger } = read(short, withInferred(chosen, "nature", true));
    expect(ledger.size).toBe(2);
    expect(leftOut.rowsOf).toEqual([{ sheet: "收支", rows: [4, 5] }]);
  });

  test("an account tells before everything else", () => {
    const booked = sheetOf(
      [
        ["年度", "收支", "功能科目编码", "项目名称", "会计科目名称", "金额"],
        [2024, "支出", "2070101", "房租", "事业支出-财政拨款支出-基本支出", "10.00"],
        [2024, "支出", "2070101", "", "事业支出-非财政专项资金支出-项目支出", "20.00"],
      ],
      "收支",
    );
    const chosen = withInferred(withInferred(mapped(booked), "nature", true), "fund", true);
    const { nature, fund } = read(booked, chosen).ledger.dimensions;
    expect([...nature.codes].map((code) => nature.values[code])).toEqual(["basic", "project"]);
    expect([...fund.codes].map((code) => fund.values[code])).toEqual(["generalPublicBudget", "other"]);
  });
});

describe("a kept mapping", () => {
  const confirmed = withInferred(meant(mapped(sheet), ["fund", "市级经费", "generalPublicBudget"]), "nature", true);
  const kept: unknown = JSON.parse(JSON.stringify(keepMappings([confirmed])));

  test("comes back from its file, and nothing else does", () => {
    expect(isKept(kept)).toBe(true);
    for (const other of [null, [], {}, { schema: "juesuan-mapping/1", sheets: [{}] }])
      expect(isKept(other)).toBe(false);
    const bad = JSON.stringify(kept).replace("generalPublicBudget", "plenty");
    expect(isKept(JSON.parse(bad))).toBe(false);
  });

  test("serves next year's sheet, its columns in another order, and says so", () => {
    if (!isKept(kept)) throw new Error("not kept");
    const next = sheetOf([[...headings].reverse(), ...rows.map((row) => [...row].reverse())], "2025收支");
    const { mapping, problems } = useKept(mapped(next), kept);
    expect(problems.map(({ message }) => message)).toEqual([
      "2025收支：按「收支」的映射读取，套用 9 列、1 个取值。请核对「列的含义」。",
    ]);
    expect(mapping.values).toEqual(confirmed.values);
    expect(mapping.inferred).toEqual(["nature"]);
    expect(read(next, mapping).ledger.size).toBe(read(sheet, confirmed).ledger.size);
  });

  test("names every column it could not match and every one it does not know", () => {
    if (!isKept(kept)) throw new Error("not kept");
    const renamed = headings.map((heading) => (heading === "金额" ? "支付金额" : heading));
    const { mapping, problems } = useKept(mapped(sheetOf([renamed, ...rows], "收支")), kept);
    expect(problems.map(({ kind, column }) => [kind, column])).toEqual([
      ["keptMapping.used", null],
      ["keptMapping.columnGone", "金额"],
      ["keptMapping.columnNew", "支付金额"],
    ]);
    expect(mapping.columns.find(({ field }) => field === "amount")?.heading).toBe("支付金额");
  });

  test("is not used on a sheet of other headings", () => {
    if (!isKept(kept)) throw new Error("not kept");
    const other = mapped(
      sheetOf(
        [
          ["科目编码", "科目名称", "借方金额", "贷方金额"],
          ["30201", "办公费", 1, 0],
        ],
        "账",
      ),
    );
    const { mapping, problems } = useKept(other, kept);
    expect(mapping).toEqual(other);
    expect(problems.map(({ kind }) => kind)).toEqual(["keptMapping.notUsed"]);
  });

  test("a column the person did not use is not used again", () => {
    const without = keepMappings([withColumn(confirmed, "project", null)]);
    const { mapping } = useKept(mapped(sheet), without);
    expect(mapping.columns.some(({ field }) => field === "project")).toBe(false);
  });
});

import { standardBook } from "../../src/accounts";
import type { CellValue } from "../../src/files";
import {
  columnFor,
  findHeader,
  mapColumns,
  missingFields,
  withAnswers,
  withColumn,
  type Mapping,
} from "../../src/ledger";
import { mappingOf, sampleRows, sheetOf } from "./sampleCase";

/** Field → heading, as mapped. */
function chosen(mapping: Mapping): Record<string, string> {
  return Object.fromEntries(mapping.columns.map(({ field, heading }) => [field, heading]));
}

function mapped(headings: readonly string[], ...rows: readonly (readonly CellValue[])[]): Record<string, string> {
  return chosen(mappingOf(sheetOf([headings, ...rows])));
}

test("every column of our own ledger sheet is known for sure", () => {
  const mapping = mappingOf(sheetOf(sampleRows()));
  expect(mapping.columns.map(({ confidence }) => confidence)).toEqual(new Array(15).fill(1));
  expect(mapping.columns[0]?.proof).toBe("列名「年度」即年度；已看的内容 100% 相符，例如 2023、2022。");
  expect(missingFields(mapping)).toEqual([]);
});

test("payment details of 一体化 are mapped, and what is not read is named", () => {
  const mapping = mappingOf(
    sheetOf([
      [
        "支付日期",
        "支付申请编号",
        "预算单位",
        "项目名称",
        "支出功能分类",
        "部门支出经济分类",
        "政府支出经济分类",
        "资金性质",
        "预算来源",
        "支付方式",
        "支付金额",
        "用途",
      ],
      [
        "2023-03-01",
        "ZF001",
        "市总工会",
        "劳动竞赛",
        "2012906-工会事务",
        "30201-办公费",
        "50201-办公经费",
        "111 一般公共预算资金",
        "当年预算",
        "直接支付",
        1200.5,
        "购置",
      ],
    ]),
  );
  expect(chosen(mapping)).toEqual({
    date: "支付日期",
    voucher: "支付申请编号",
    entity: "预算单位",
    project: "项目名称",
    functional: "支出功能分类",
    economic: "部门支出经济分类",
    governmentEconomic: "政府支出经济分类",
    fund: "资金性质",
    amount: "支付金额",
    summary: "用途",
  });
  expect(mapping.unused.map(({ heading, recognised }) => [heading, recognised])).toEqual([
    ["预算来源", "指标来源"],
    ["支付方式", "支付方式"],
  ]);
  expect(mapping.profile?.title).toBe("支付明细");
  expect(missingFields(mapping)).toEqual(["nature"]);
});

test("vouchers with debit and credit are mapped by side, and 方向 is that of the balance", () => {
  const headings = [
    "日期",
    "凭证字号",
    "摘要",
    "借方金额",
    "贷方金额",
    "方向",
    "余额",
    "功能分类",
    "经济分类",
    "资金性质",
    "支出性质",
  ];
  const row = ["2023-01-05", "记-1", "购置", 100, null, "借", 100, "2012906", "30201", "一般公共预算", "基本支出"];
  expect(mapped(headings, row)).toEqual({
    date: "日期",
    voucher: "凭证字号",
    summary: "摘要",
    debit: "借方金额",
    credit: "贷方金额",
    functional: "功能分类",
    economic: "经济分类",
    fund: "资金性质",
    nature: "支出性质",
  });
});

test.each<[string, CellValue, string | undefined, string]>([
  ["科目编码", "2012906", "functionalCode", "functional codes under a heading that may mean accounts"],
  ["科目编码", "30201", "economicCode", "economic codes under it"],
  ["科目编码", "710101", undefined, "accounts stay accounts"],
  ["科目名称", "工会事务", "functionalName", "names of functions"],
  ["资金来源", "一般公共预算", "fund", "资金来源 that holds 资金性质"],
  ["指标类型", "年初预算", "measure", "指标类型 that holds 数据类型"],
  ["指标类型", "上年结转", undefined, "指标类型 that tells the source"],
  ["未名列", "2012906", "functionalCode", "a heading nobody knows over codes of the list"],
])("%s over %s is %s (%s)", (heading, value, field) => {
  const rows = [1, 2, 3].map((day) => [2023, "支出", `2023-01-0${day}`, value, 100]);
  const mapping = mappingOf(sheetOf([["年度", "收支", "日期", heading, "金额"], ...rows]));
  expect(mapping.columns.find((choice) => choice.heading === heading)?.field).toBe(field);
});

test.each([
  [["年度", "收支", "日期", "支出数"], "支出数", "the only amount"],
  [["年度", "收支", "金额", "支出数"], "金额", "a plainer amount stands beside it"],
])("of %j the amount is %s (%s)", (headings, heading) => {
  expect(mapped(headings, [2023, "支出", 100, 100]).amount).toBe(heading);
});

test.each<[readonly (readonly CellValue[])[], number | null, string]>([
  [[["年度", "收支", "金额"]], 0, "in the first row"],
  [[["台账"], [], ["单位：元"], ["年度", "收支", "金额"], [2023, "支出", 1]], 3, "below titles"],
  [
    [
      ["姓名", "电话"],
      ["张三", "123"],
    ],
    null,
    "no ledger",
  ],
  [[[2023, "支出", 100]], null, "entries without a heading"],
  [[], null, "an empty sheet"],
])("the heading of %j ends in row %j, counted from 0 (%s)", (rows, bottom) => {
  expect(findHeader(sheetOf(rows))?.bottom ?? null).toBe(bottom);
});

test("without a heading there is no mapping", () => {
  expect(mapColumns(sheetOf([["姓名", "电话"]]), standardBook)).toBeNull();
});

test("what a person answers or points at goes before what was found", () => {
  const found = mappingOf(
    sheetOf([
      ["年度", "功能科目编码", "金额", "甲"],
      [2023, "2012906", 100, 200],
    ]),
  );
  expect(missingFields(found)).toEqual(["flow", "fund", "nature"]);
  const answered = withAnswers(found, {
    flow: "expenditure",
    fund: "generalPublicBudget",
    nature: "project",
    unit: "wan",
  });
  expect(missingFields(answered)).toEqual([]);
  expect(answered.unit).toMatchObject({ kind: "answered", unit: "wan" });
  const pointed = withColumn(answered, "amount", 3);
  expect(columnFor(pointed, "amount")).toMatchObject({ column: 3, confidence: 1, proof: "由经办人指定。" });
  expect(pointed.unused.map(({ heading }) => heading)).toEqual(["金额"]);
  expect(columnFor(withColumn(pointed, "amount", null), "amount")).toBeNull();
});

const four = ["年度", "收支", "日期"];

test.each<[readonly (readonly CellValue[])[], string, string | null, string]>([
  [
    [
      [...four, "金额"],
      [2023, "支出", "2023-01-05", 1],
    ],
    "assumed",
    "yuan",
    "nothing is said",
  ],
  [
    [
      [...four, "金额(元)"],
      [2023, "支出", "2023-01-05", 1],
    ],
    "stated",
    "yuan",
    "in the heading",
  ],
  [
    [
      [...four, "金额（单位:万元）"],
      [2023, "支出", "2023-01-05", 1],
    ],
    "stated",
    "wan",
    "in the heading",
  ],
  [[["单位：万元"], [...four, "金额"], [2023, "支出", "2023-01-05", 1]], "stated", "wan", "in a note above"],
  [
    [["单位：元"], [...four, "金额（万元）"], [2023, "支出", "2023-01-05", 1]],
    "unclear",
    null,
    "note and heading disagree",
  ],
  [[["单位：千元"], [...four, "金额"], [2023, "支出", "2023-01-05", 1]], "unclear", null, "neither 元 nor 万元"],
  [
    [[...four, "金额"], ...[1.2345, 2.3456, 3.4567].map((value) => [2023, "支出", "2023-01-05", value])],
    "unclear",
    null,
    "more decimals than 元 has",
  ],
])("the unit of %j is %s %j (%s)", (rows, kind, unit) => {
  const found = mappingOf(sheetOf(rows)).unit;
  expect([found.kind, found.kind === "unclear" ? null : found.unit]).toEqual([kind, unit]);
});

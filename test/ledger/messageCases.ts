import type { CellValue, Sheet } from "../../src/files";
import type { Mapping, MappingAnswers } from "../../src/ledger";
import { ledgerSheet, sheetOf } from "./sampleCase";

/** An input and the kind of problem it must cause; `input` tells a reader what is unusual about it. */
export interface MessageCase {
  readonly kind: string;
  readonly input: string;
  readonly sheet: () => Sheet;
  /** Sheets read together with it. */
  readonly beside?: () => readonly Sheet[];
  readonly answers?: Partial<MappingAnswers>;
  readonly change?: (mapping: Mapping) => Mapping;
}

const fault = { kind: "fault", text: "#REF!" } as const;

const one = (
  kind: string,
  column: string,
  value: CellValue,
  more: Readonly<Record<string, CellValue>> = {},
): MessageCase => ({
  kind,
  input: `${column} = ${typeof value === "object" ? (value?.text ?? "（空）") : value}`,
  sheet: () => ledgerSheet([{}, { [column]: value, ...more }], [column, ...Object.keys(more)].filter(isExtra)),
});

const usual = [
  "年度",
  "数据类型",
  "收支",
  "资金性质",
  "功能科目编码",
  "功能科目名称",
  "经济科目编码",
  "支出类型",
  "金额",
  "摘要",
];

function isExtra(column: string): boolean {
  return !usual.includes(column);
}

function without(kind: string, column: string, answers: Partial<MappingAnswers> = {}): MessageCase {
  const headings = usual.filter(
    (heading) => heading !== column && !(column === "功能科目编码" && heading === "功能科目名称"),
  );
  const row: Readonly<Record<string, CellValue>> = {
    年度: 2023,
    数据类型: "决算",
    收支: "支出",
    资金性质: "一般公共预算财政拨款",
    功能科目编码: "2012906",
    功能科目名称: "工会事务",
    经济科目编码: "30201",
    支出类型: "项目支出",
    金额: 100,
    摘要: "购置",
  };
  const rows = [headings, headings.map((heading) => row[heading] ?? null)];
  return { kind, input: `没有${column}列`, sheet: () => sheetOf(rows), answers };
}

/** One input for every kind of message the ledger room can give. */
export const messageCases: readonly MessageCase[] = [
  one("fault", "金额", fault),
  one("fault", "功能科目编码", fault),
  one("malformedCode", "功能科目编码", "20805X", { 功能科目名称: null }),
  one("malformedCode", "经济科目编码", "3020"),
  one("scientificCode", "功能科目编码", "2.01E+06"),
  one("notTheLastLevel", "功能科目编码", "201", { 功能科目名称: null }),
  one("notTheLastLevel", "功能科目编码", "20129", { 功能科目名称: null }),
  one("notTheLastLevel", "经济科目编码", "302"),
  one("governmentCode", "经济科目编码", "50201"),
  one("codesDisagree", "功能科目", "2010101 行政运行"),
  {
    kind: "levelsDisagree",
    input: "类 = 201，款 = （空），项 = 06",
    sheet: () =>
      sheetOf([
        ["年度", "收支", "资金性质", "类", "款", "项", "支出类型", "金额"],
        [2023, "支出", "一般公共预算财政拨款", 201, 29, 6, "项目支出", 100],
        [2023, "支出", "一般公共预算财政拨款", 201, null, 6, "项目支出", 100],
      ]),
  },
  one("unknownName", "功能科目名称", "工会工作经费", { 功能科目编码: null }),
  one("ambiguousName", "功能科目名称", "行政运行", { 功能科目编码: null }),
  one("blankFunctional", "功能科目编码", null, { 功能科目名称: null }),
  one("unknownYear", "年度", "去年"),
  one("unknownMeasure", "数据类型", "快报"),
  one("unknownFlow", "收支", "往来"),
  one("blankFlow", "收支", null),
  one("unknownFund", "资金性质", "彩票资金之类"),
  one("unclearTerm", "资金性质", "单位资金"),
  one("blankFund", "资金性质", null),
  one("unknownNature", "支出类型", "其他"),
  one("blankNature", "支出类型", null),
  {
    ...one("unknownDirection", "借贷方向", "左"),
    sheet: () => ledgerSheet([{ 借贷方向: "借" }, { 借贷方向: "借" }, { 借贷方向: "左" }], ["借贷方向"]),
  },
  {
    ...one("unknownRedFlag", "红字标识", "也许"),
    sheet: () => ledgerSheet([{ 红字标识: "否" }, { 红字标识: "否" }, { 红字标识: "也许" }], ["红字标识"]),
  },
  one("notAnAmount", "金额", "一百元左右"),
  one("amountTooLarge", "金额", 1e15),
  one("bothAmounts", "借方", 50),
  one("unlistedCode", "功能科目编码", "2012977", { 功能科目名称: "工人文化宫运行" }),
  one("unlistedCode", "功能科目编码", "2012978", { 功能科目名称: null }),
  one("differentName", "功能科目名称", "妇联事务"),
  one("notInForce", "功能科目编码", "2013901", { 功能科目名称: "行政运行" }),
  {
    kind: "codeMoved",
    input: "上年的功能科目编码 = 2010308",
    sheet: () => ledgerSheet([{ 年度: 2024 }, { 年度: 2023, 功能科目编码: "2010308", 功能科目名称: "信访事务" }], []),
  },
  one("notInTheseTables", "资金性质", "往来款"),
  one("unreadableDate", "凭证日期", "二月三十"),
  one("faultInText", "摘要", fault),
  without("missing.amount", "金额"),
  without("missing.flow", "收支"),
  without("missing.fund", "资金性质"),
  without("missing.functional", "功能科目编码"),
  without("missing.nature", "支出类型"),
  { ...without("unknownReportYear", "年度") },
  {
    kind: "noEntries",
    input: "只有标题行",
    sheet: () => sheetOf([["年度", "收支", "资金性质", "功能科目编码", "支出类型", "金额"]]),
  },
  {
    kind: "unclearUnit",
    input: "上方注明单位：千元",
    sheet: () => {
      const headings = ["年度", "收支", "资金性质", "功能科目编码", "支出类型", "金额"];
      return sheetOf([["单位：千元"], headings, [2023, "支出", "一般公共预算财政拨款", "2012906", "项目支出", 100]]);
    },
  },
  ...(["otherAccount", "carryForward", "notPosted"] as const).map((kind) => ({
    kind: `dropped.${kind}`,
    input: "序时账里的财务会计、结转和作废凭证",
    sheet: journalSheet,
  })),
  {
    kind: "repeatedLoad",
    input: "同一张支付明细读入两次",
    sheet: () => paymentSheet("一月"),
    beside: () => [paymentSheet("一月（副本）")],
  },
  ...(["controlDiffers", "controlsCompared"] as const).map((kind) => ({
    kind,
    input: "序时账与少了一笔的科目余额表",
    sheet: journalSheet,
    beside: () => [
      sheetOf(
        [
          ["年度", "科目编码", "科目名称", "功能分类", "资金性质", "支出性质", "借方累计", "贷方累计"],
          [2023, "7101", "行政支出", "2012906", "一般公共预算资金", "基本支出", 40, 0],
        ],
        "余额表",
      ),
    ],
  })),
  { kind: "confirm.budgetAccounts", input: "序时账", sheet: journalSheet },
  {
    kind: "confirm.revenueFromPayments",
    input: "支付明细",
    sheet: () =>
      sheetOf([
        ["支付日期", "支付申请编号", "支出功能分类", "资金性质", "项目类别", "支付金额"],
        ["2023-01-05", "1", "2012906", "一般公共预算资金", "人员类", 100],
      ]),
  },
  {
    kind: "malformedCode",
    input: "1,002 行功能科目编码 = 20805X",
    sheet: () => ledgerSheet(Array.from({ length: 1_002 }, () => ({ 功能科目编码: "20805X", 功能科目名称: null }))),
  },
];

function journalSheet(): Sheet {
  return sheetOf([
    ["日期", "凭证字号", "摘要", "科目编码", "借方金额", "贷方金额", "功能分类", "资金性质", "支出性质", "凭证状态"],
    ["2023-01-05", "记-1", "办公费", "5001", 100, null, null, null, null, "已记账"],
    ["2023-01-05", "记-1", "办公费", "7101", 100, null, "2012906", "一般公共预算资金", "基本支出", "已记账"],
    ["2023-01-06", "记-2", "办公费", "7101", 50, null, "2012906", "一般公共预算资金", "基本支出", "作废"],
    ["2023-12-31", "记-9", "年末结转", "8101", 100, null, null, null, null, "已记账"],
    ["2023-12-31", "记-9", "年末结转", "7101", null, 100, "2012906", "一般公共预算资金", "基本支出", "已记账"],
  ]);
}

function paymentSheet(name: string): Sheet {
  return sheetOf(
    [
      ["支付日期", "支付申请编号", "支出功能分类", "资金性质", "项目类别", "支付金额"],
      ...Array.from({ length: 12 }, (_, index) => [
        "2023-01-05",
        `${index}`,
        "2012906",
        "一般公共预算资金",
        "人员类",
        100,
      ]),
    ],
    name,
  );
}

import { daxie } from "./daxie";
import { gouji } from "./gouji";
import { juesuan } from "./juesuan";
import { kemu } from "./kemu";
import { pingweicha } from "./pingweicha";
import { sangong } from "./sangong";
import { shuoming } from "./shuoming";
import { taizhang } from "./taizhang";
import { wancheng } from "./wancheng";
import { wanyuan } from "./wanyuan";
import { weicha } from "./weicha";
import { zengzhang } from "./zengzhang";
import { zhanbi } from "./zhanbi";
import { zucheng } from "./zucheng";

/** One custom function: what Excel calls, the file its comment stands in, and its second, Chinese name. */
export interface FunctionEntry {
  /** Its id and first name, A–Z. It is stored in workbooks and never changes. */
  readonly id: string;
  readonly file: string;
  readonly call: (...args: never[]) => unknown;
  readonly chinese: { readonly id: string; readonly name: string };
  /** For Excel in English: the description, and each parameter by name. */
  readonly english: { readonly description: string; readonly parameters: Readonly<Record<string, string>> };
}

/** Every function. A new one is a file and an entry here. */
export const functions: readonly FunctionEntry[] = [
  {
    id: "SANGONG",
    file: "sangong",
    call: sangong,
    chinese: { id: "SANGONGJINGFEI", name: "三公经费" },
    english: {
      description: "Three public expenses, conferences and training in 10,000 yuan, from table 09.",
      parameters: {
        item: "Item; total if omitted",
        measure: "决算 (actual) or 预算 (budget)",
        year: "Year of the report if omitted",
      },
    },
  },
  {
    id: "JUESUAN",
    file: "juesuan",
    call: juesuan,
    chinese: { id: "JUESUANSHU", name: "决算数" },
    english: {
      description: "Any published figure by table, row and column.",
      parameters: {
        table: "Table number or title",
        row: "Code, name or line number",
        column: "Column heading; the first if omitted",
        measure: "万元 (as printed) or 元 (exact)",
      },
    },
  },
  {
    id: "TAIZHANG",
    file: "taizhang",
    call: taizhang,
    chinese: { id: "TAIZHANGHEJI", name: "台账合计" },
    english: {
      description: "Exact sum of ledger entries in yuan that meet every condition given.",
      parameters: {
        year: "Year",
        measure: "决算, 年初预算 or 全年预算",
        flow: "支出, 收入 …",
        functional: "Functional code or its first digits",
        economic: "Economic code or its first digits",
        nature: "基本支出, 项目支出 …",
        fund: "Fund",
        entity: "Unit",
        project: "Project",
      },
    },
  },
  {
    id: "KEMU",
    file: "kemu",
    call: kemu,
    chinese: { id: "KEMUMINGCHENG", name: "科目名称" },
    english: { description: "Name and level of a functional or economic code.", parameters: { code: "Code" } },
  },
  {
    id: "GOUJI",
    file: "gouji",
    call: gouji,
    chinese: { id: "HEDUIJIEGUO", name: "核对结果" },
    english: {
      description: "Findings of the checks as a table.",
      parameters: { rule: "Only this rule, such as X-03" },
    },
  },
  {
    id: "SHUOMING",
    file: "shuoming",
    call: shuoming,
    chinese: { id: "QINGKUANGSHUOMING", name: "情况说明" },
    english: { description: "The text of one section of the narrative.", parameters: { section: "Number or title" } },
  },
  {
    id: "ZUCHENG",
    file: "zucheng",
    call: zucheng,
    chinese: { id: "BIANDONGGOUCHENG", name: "变动构成" },
    english: {
      description: "What the change of a published figure on last year is made of.",
      parameters: {
        table: "Table number or title",
        row: "Code, name or line number",
        column: "Column heading; the first if omitted",
        dimension: "项目, 功能, 经济, 单位 or 资金; the most telling if omitted",
      },
    },
  },
  {
    id: "WANYUAN",
    file: "wanyuan",
    call: wanyuan,
    chinese: { id: "HUANSUANWANYUAN", name: "换算万元" },
    english: {
      description: "Yuan to 10,000 yuan, half up, exact.",
      parameters: { yuan: "Amount in yuan", decimals: "Decimals, 2 if omitted" },
    },
  },
  {
    id: "WEICHA",
    file: "weicha",
    call: weicha,
    chinese: { id: "WEICHAHEDUI", name: "尾差核对" },
    english: {
      description: "Whether parts add to a total, or differ lawfully by rounding, or wrongly.",
      parameters: { total: "Total in 10,000 yuan", parts: "Parts in 10,000 yuan" },
    },
  },
  {
    id: "ZENGZHANG",
    file: "zengzhang",
    call: zengzhang,
    chinese: { id: "ZENGZHANGLV", name: "增长率" },
    english: {
      description: "Growth on last year; none on a zero base.",
      parameters: { current: "This year", base: "Last year" },
    },
  },
  {
    id: "ZHANBI",
    file: "zhanbi",
    call: zhanbi,
    chinese: { id: "ZHANBILV", name: "占比率" },
    english: { description: "Share of a total; none on a zero base.", parameters: { part: "Part", total: "Total" } },
  },
  {
    id: "WANCHENG",
    file: "wancheng",
    call: wancheng,
    chinese: { id: "WANCHENGLV", name: "完成率" },
    english: {
      description: "Actual over budget; none on a zero base.",
      parameters: { actual: "Actual", budget: "Budget" },
    },
  },
  {
    id: "PINGWEICHA",
    file: "pingweicha",
    call: pingweicha,
    chinese: { id: "PINGWEICHASHU", name: "平尾差数" },
    english: {
      description: "Parts in 10,000 yuan that add to the total, by largest remainder. A trial: nothing is changed.",
      parameters: { total: "Total in yuan", parts: "Parts in yuan" },
    },
  },
  {
    id: "DAXIE",
    file: "daxie",
    call: daxie,
    chinese: { id: "JINEDAXIE", name: "金额大写" },
    english: { description: "An amount in Chinese capital numerals.", parameters: { yuan: "Amount in yuan" } },
  },
];

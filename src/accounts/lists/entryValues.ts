import type { Flow, Measure, Nature } from "../kinds";
import type { ValueMeaning } from "./valueMeaning";

/** Raw values of 支出类型 and 项目类别, and the codes of the latter (1 人员类, 21 公用经费, 22 其他运转类, 3 特定目标类). */
export const natureValues: readonly ValueMeaning<Nature>[] = [
  {
    means: ["basic"],
    documented: ["基本支出", "人员类", "1"],
    unverified: [
      "基本",
      "人员类项目",
      "人员经费",
      "人员支出",
      "公用经费",
      "公用经费项目",
      "公用支出",
      "日常公用",
      "日常公用经费",
      "运转类-公用经费",
      "运转类公用经费",
      "公用经费类",
      "21",
    ],
  },
  {
    means: ["project"],
    documented: ["项目支出"],
    unverified: [
      "项目",
      "其他运转类",
      "其他运转类项目",
      "运转类-其他",
      "运转类-其他运转类",
      "特定目标类",
      "特定目标类项目",
      "专项支出",
      "22",
      "3",
    ],
  },
  { means: ["basic", "project"], documented: ["行政支出", "事业支出"], unverified: ["运转类", "运转类项目", "2"] },
  { means: ["remittanceToSuperior"], documented: ["上缴上级支出"], unverified: ["上缴上级", "上缴上级单位支出"] },
  { means: ["commercial"], documented: ["经营支出"], unverified: ["经营", "事业单位经营支出"] },
  {
    means: ["subsidyToAffiliates"],
    documented: ["对附属单位补助支出"],
    unverified: ["对附属单位补助", "附属单位补助支出", "对附属单位的补助支出"],
  },
];

/** Raw values of 收支. */
export const flowValues: readonly ValueMeaning<Flow>[] = [
  { means: ["revenue"], documented: ["收入"], unverified: ["本年收入", "收", "预算收入", "收入类"] },
  { means: ["expenditure"], documented: ["支出"], unverified: ["本年支出", "支", "预算支出", "支出类"] },
  {
    means: ["openingCarryover"],
    documented: ["年初结转和结余", "年初财政拨款结转和结余"],
    unverified: [
      "年初结转",
      "年初结余",
      "年初结转结余",
      "上年结转",
      "上年结转和结余",
      "上年结转结余",
      "期初结转和结余",
    ],
  },
  {
    means: ["closingCarryover"],
    documented: ["年末结转和结余", "年末财政拨款结转和结余"],
    unverified: ["年末结转", "年末结余", "年末结转结余", "结转下年", "期末结转和结余"],
  },
  {
    means: ["useOfNonFiscalSurplus"],
    documented: ["使用非财政拨款结余", "使用非财政拨款结余（含专用结余）"],
    unverified: ["使用非财政拨款结余和专用结余", "用事业基金弥补收支差额"],
  },
  { means: ["surplusDistribution"], documented: ["结余分配"], unverified: ["非财政拨款结余分配"] },
];

/** Raw values of 数据类型. */
export const measureValues: readonly ValueMeaning<Measure>[] = [
  {
    means: ["originalBudget"],
    documented: ["年初预算", "年初预算数"],
    unverified: ["年初批复", "年初批复数", "年初批复预算", "年初批复预算数", "部门预算", "当年年初预算"],
  },
  {
    means: ["adjustedBudget"],
    documented: ["全年预算", "全年预算数", "调整预算数"],
    unverified: ["调整预算", "调整后预算", "调整后预算数", "变动后预算", "全年调整预算"],
  },
  { means: ["originalBudget", "adjustedBudget"], documented: [], unverified: ["预算", "预算数"] },
  {
    means: ["actual"],
    documented: ["决算", "决算数"],
    unverified: ["执行", "执行数", "实际", "实际数", "实际支出", "本年决算", "全年执行数"],
  },
];

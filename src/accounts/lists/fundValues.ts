import type { Fund } from "../kinds";
import type { ValueMeaning } from "./valueMeaning";

const appropriations = ["generalPublicBudget", "governmentManagedFunds", "stateCapitalOperations"] as const;
const ownMoney = ["subsidyFromSuperior", "publicService", "commercial", "remittanceFromAffiliates", "other"] as const;

/** Raw values of 资金性质, codes and the labels of revenue lines included. 财政专户管理资金 is shown under 事业收入. */
export const fundValues: readonly ValueMeaning<Fund>[] = [
  {
    means: ["generalPublicBudget"],
    documented: [
      "一般公共预算财政拨款",
      "一般公共预算财政拨款收入",
      "一般公共预算资金",
      "一般公共预算",
      "一般公共预算拨款",
      "公共财政预算资金",
      "公共预算拨款",
      "经费拨款",
      "经费拨款补助",
      "财政拨款（补助）",
      "财政拨款补助",
      "纳入预算管理的非税",
      "111",
      "11111",
    ],
    unverified: [
      "一般公共预算收入",
      "一般公共预算拨款收入",
      "公共财政预算",
      "公共财政预算拨款",
      "公共财政预算财政拨款",
      "公共预算",
      "一般预算",
      "一般预算资金",
      "一般预算拨款",
      "纳入预算管理的非税收入",
      "纳入一般公共预算管理的非税收入",
      "11",
    ],
  },
  {
    means: ["governmentManagedFunds"],
    documented: [
      "政府性基金预算财政拨款",
      "政府性基金预算财政拨款收入",
      "政府性基金预算资金",
      "政府性基金",
      "基金预算",
    ],
    unverified: [
      "政府性基金预算",
      "政府性基金资金",
      "政府性基金收入",
      "政府性基金预算拨款",
      "政府性基金预算收入",
      "政府性基金拨款",
      "政府性基金财政拨款",
      "基金预算拨款",
      "12",
    ],
  },
  {
    means: ["stateCapitalOperations"],
    documented: ["国有资本经营预算财政拨款", "国有资本经营预算财政拨款收入", "国有资本经营预算资金"],
    unverified: [
      "国有资本经营预算",
      "国有资本经营预算拨款",
      "国有资本经营预算收入",
      "国有资本经营",
      "国有资本经营收入",
      "国有资本经营财政拨款",
      "国资预算",
      "13",
    ],
  },
  { means: appropriations, documented: ["财政拨款预算收入"], unverified: ["财政拨款", "财政拨款收入", "政府预算资金"] },
  {
    means: ["subsidyFromSuperior"],
    documented: ["上级补助收入", "上级补助预算收入"],
    unverified: ["上级补助", "上级补助资金", "上级补助收入资金"],
  },
  {
    means: ["publicService"],
    documented: ["事业收入", "事业预算收入"],
    unverified: [
      "财政专户管理资金",
      "财政专户管理资金收入",
      "财政专户资金",
      "专户资金",
      "教育收费",
      "教育收费收入",
      "事业收入资金",
    ],
  },
  {
    means: ["commercial"],
    documented: ["经营收入", "经营预算收入"],
    unverified: ["事业单位经营收入", "经营收入资金", "事业单位经营收入资金"],
  },
  {
    means: ["remittanceFromAffiliates"],
    documented: ["附属单位上缴收入", "附属单位上缴预算收入"],
    unverified: ["附属单位上缴", "附属单位缴款", "附属单位上缴收入资金"],
  },
  {
    means: ["other"],
    documented: ["其他收入", "其他预算收入"],
    unverified: [
      "其他收入资金",
      "非同级财政拨款",
      "非同级财政拨款收入",
      "非同级财政拨款预算收入",
      "投资收益",
      "投资预算收益",
      "捐赠收入",
      "利息收入",
      "租金收入",
    ],
  },
  {
    means: ownMoney,
    documented: ["单位资金", "非财政拨款"],
    unverified: ["非财政拨款收入", "非财政拨款资金", "自有资金"],
  },
];

/** Money that stands in other tables than these. */
export const fundsNotInTables: readonly string[] = [
  "社会保险基金",
  "社会保险基金预算",
  "社会保险基金预算资金",
  "社保基金",
];

/** Money held for others: no revenue or expenditure of the department; left out and listed by itself. */
export const fundsExcluded: readonly string[] = [
  "往来款",
  "往来款项",
  "往来资金",
  "代管资金",
  "代管款",
  "代管款项",
  "暂存",
  "暂存款",
];

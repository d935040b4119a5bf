/** Which kind of figure an entry is (数据类型): 年初预算, 全年预算 or 决算. */
export type Measure = "originalBudget" | "adjustedBudget" | "actual";

/** Which way money or a balance goes (收支). Balances are stated by an entry like any flow. */
export type Flow =
  "revenue" | "expenditure" | "openingCarryover" | "closingCarryover" | "useOfNonFiscalSurplus" | "surplusDistribution";

/** Where money comes from (资金性质): three appropriations (财政拨款) and five kinds of the entity's own money. */
export type Fund =
  | "generalPublicBudget"
  | "governmentManagedFunds"
  | "stateCapitalOperations"
  | "subsidyFromSuperior"
  | "publicService"
  | "commercial"
  | "remittanceFromAffiliates"
  | "other";

/** The kind of expenditure (支出类型); `none` for everything that is not expenditure. */
export type Nature = "basic" | "project" | "remittanceToSuperior" | "commercial" | "subsidyToAffiliates" | "none";

export const measures: Readonly<Record<Measure, string>> = {
  originalBudget: "年初预算",
  adjustedBudget: "全年预算",
  actual: "决算",
};

export const flows: Readonly<Record<Flow, string>> = {
  revenue: "收入",
  expenditure: "支出",
  openingCarryover: "年初结转和结余",
  closingCarryover: "年末结转和结余",
  useOfNonFiscalSurplus: "使用非财政拨款结余",
  surplusDistribution: "结余分配",
};

export const funds: Readonly<Record<Fund, string>> = {
  generalPublicBudget: "一般公共预算财政拨款",
  governmentManagedFunds: "政府性基金预算财政拨款",
  stateCapitalOperations: "国有资本经营预算财政拨款",
  subsidyFromSuperior: "上级补助收入",
  publicService: "事业收入",
  commercial: "经营收入",
  remittanceFromAffiliates: "附属单位上缴收入",
  other: "其他收入",
};

/** The three budgets that make up 财政拨款. */
export const appropriationFunds = ["generalPublicBudget", "governmentManagedFunds", "stateCapitalOperations"] as const;

export const natures: Readonly<Record<Nature, string>> = {
  basic: "基本支出",
  project: "项目支出",
  remittanceToSuperior: "上缴上级支出",
  commercial: "经营支出",
  subsidyToAffiliates: "对附属单位补助支出",
  none: "",
};

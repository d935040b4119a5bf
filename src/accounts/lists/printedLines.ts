import type { Fund } from "../kinds";

/**
 * A class of expenditure (类), the label it is printed under, its 行次 in 公开01 and in 公开04 (central sample of 2023).
 * Labels and numbers are documented; the last member says how sure it is that this class stands on that line.
 */
export type ExpenditureClassLine = readonly [
  code: string,
  label: string,
  lineInSummary: number,
  lineInAppropriationSummary: number,
  evidence: "documented" | "unverified",
];

/** The 26 classes of expenditure that have a line of their own. Others (209, 227, 230, 233 …) have none. */
export const expenditureClassLines: readonly ExpenditureClassLine[] = [
  ["201", "一、一般公共服务支出", 31, 33, "documented"],
  ["202", "二、外交支出", 32, 34, "documented"],
  ["203", "三、国防支出", 33, 35, "documented"],
  ["204", "四、公共安全支出", 34, 36, "documented"],
  ["205", "五、教育支出", 35, 37, "documented"],
  ["206", "六、科学技术支出", 36, 38, "documented"],
  ["207", "七、文化旅游体育与传媒支出", 37, 39, "documented"],
  ["208", "八、社会保障和就业支出", 38, 40, "documented"],
  ["210", "九、卫生健康支出", 39, 41, "documented"],
  ["211", "十、节能环保支出", 40, 42, "documented"],
  ["212", "十一、城乡社区支出", 41, 43, "documented"],
  ["213", "十二、农林水支出", 42, 44, "documented"],
  ["214", "十三、交通运输支出", 43, 45, "documented"],
  ["215", "十四、资源勘探工业信息等支出", 44, 46, "documented"],
  ["216", "十五、商业服务业等支出", 45, 47, "documented"],
  ["217", "十六、金融支出", 46, 48, "documented"],
  ["219", "十七、援助其他地区支出", 47, 49, "documented"],
  ["220", "十八、自然资源海洋气象等支出", 48, 50, "documented"],
  ["221", "十九、住房保障支出", 49, 51, "documented"],
  ["222", "二十、粮油物资储备支出", 50, 52, "unverified"],
  ["223", "二十一、国有资本经营预算支出", 51, 53, "unverified"],
  ["224", "二十二、灾害防治及应急管理支出", 52, 54, "unverified"],
  ["229", "二十三、其他支出", 53, 55, "unverified"],
  ["231", "二十四、债务还本支出", 54, 56, "unverified"],
  ["232", "二十五、债务付息支出", 55, 57, "unverified"],
  ["234", "二十六、抗疫特别国债安排的支出", 56, 58, "unverified"],
];

/** A source of revenue, the label it is printed under and its 行次 in 公开01; the first three have the same in 公开04. */
export type RevenueLine = readonly [fund: Fund, label: string, line: number];

/** The eight lines of revenue. */
export const revenueLines: readonly RevenueLine[] = [
  ["generalPublicBudget", "一、一般公共预算财政拨款收入", 1],
  ["governmentManagedFunds", "二、政府性基金预算财政拨款收入", 2],
  ["stateCapitalOperations", "三、国有资本经营预算财政拨款收入", 3],
  ["subsidyFromSuperior", "四、上级补助收入", 4],
  ["publicService", "五、事业收入", 5],
  ["commercial", "六、经营收入", 6],
  ["remittanceFromAffiliates", "七、附属单位上缴收入", 7],
  ["other", "八、其他收入", 8],
];

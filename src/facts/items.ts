/** What kind of value an item takes. Counts are whole; amounts are exact yuan, given in the unit its row states. */
export type ItemKind = "text" | "date" | "choice" | "count" | "amount";

/** A fixed item of 基本信息 or 补充资料. A clerk finds it by its name; `id` is what the program calls it. */
export interface ItemDefinition {
  readonly id: ItemId;
  readonly sheet: "基本信息" | "补充资料";
  readonly name: string;
  readonly kind: ItemKind;
  /** The unit its row states: 人, 辆, 元 …; "" for text. */
  readonly unit: string;
  readonly choices: readonly string[];
  /** What to fill in, for the clerk. */
  readonly note: string;
}

type Row<Id extends string = string> = readonly [
  id: Id,
  name: string,
  kind: ItemKind,
  unit: string,
  note: string,
  choices?: readonly string[],
];

const basics = [
  ["department", "部门名称", "text", "", "封面和各表“编制部门”所用的全称，如“西安市总工会（汇总）”"],
  ["year", "年度", "count", "年", "决算年度"],
  ["edition", "版式", "text", "", "公开表的地区和年度版式"],
  ["entityKind", "单位性质", "choice", "", "决定是否填报机关运行经费", ["行政", "参公", "事业"]],
  ["approvalDate", "批复日期", "date", "", "财政部门批复本部门决算的日期，公开期限自此起20日"],
  ["secrecyReview", "保密审查情况", "choice", "", "封面所列，公开前必须完成", ["已审查", "未审查"]],
  ["headApproval", "主要负责人审签情况", "choice", "", "封面所列，公开前必须完成", ["已审签", "未审签"]],
  ["phone", "联系电话", "text", "", "公开联系方式，如“（029）87221595”"],
  ["overview", "部门概况", "text", "", "第一部分开头的一段话，可空"],
  ["duties", "主要职责", "text", "", "第一部分（一）"],
  ["offices", "内设机构", "text", "", "第一部分（二），分段的请在单元格内换行"],
  ["postsAdministrative", "行政编制", "count", "人", "年末数"],
  ["postsInstitution", "事业编制", "count", "人", "年末数"],
  ["staffAdministrative", "实有行政人员", "count", "人", "年末数"],
  ["staffInstitution", "实有事业人员", "count", "人", "年末数"],
  ["retired", "离退休人员", "count", "人", "单位管理的离退休人员年末数"],
  ["coverage", "汇总范围说明", "text", "", "第二部分十四：决算数据包括哪些单位，空则按单位构成写出"],
  ["unitChanges", "单位变化情况", "text", "", "第二部分十四：预算单位变化调整，空则写“无预算单位变化调整”"],
  ["otherMatters", "其他说明", "text", "", "第二部分十四：其他需要说明的事项，可空"],
] as const satisfies readonly Row[];

const supplements = [
  ["abroadGroups", "因公出国（境）团组数", "count", "个", ""],
  ["abroadPersons", "因公出国（境）人次", "count", "人次", ""],
  ["vehiclesPurchased", "公务用车购置数", "count", "辆", "使用财政拨款购置"],
  ["vehiclesHeld", "公务用车保有量", "count", "辆", "使用财政拨款开支运行维护费的年末保有量"],
  ["receptionBatches", "公务接待批次", "count", "个", "国内公务接待"],
  ["receptionPersons", "公务接待人次", "count", "人次", "国内公务接待"],
  ["foreignBatches", "外宾接待批次", "count", "个", ""],
  ["foreignPersons", "外宾接待人次", "count", "人次", ""],
  [
    "operatingCosts",
    "机关运行经费",
    "amount",
    "元",
    "行政、参公单位一般公共预算财政拨款基本支出中的公用经费；不填则按公开06表",
  ],
  ["operatingCostsLastYear", "上年机关运行经费", "amount", "元", ""],
  ["procurementGoods", "政府采购货物支出", "amount", "元", ""],
  ["procurementWorks", "政府采购工程支出", "amount", "元", ""],
  ["procurementServices", "政府采购服务支出", "amount", "元", ""],
  ["procurementMedium", "授予中小企业合同金额", "amount", "元", ""],
  ["procurementSmall", "其中：授予小微企业合同金额", "amount", "元", ""],
  ["carsLeaders", "副部（省）级以上领导用车", "count", "辆", "年末数"],
  ["carsMain", "主要负责人用车", "count", "辆", "年末数"],
  ["carsConfidential", "机要通信用车", "count", "辆", "年末数"],
  ["carsEmergency", "应急保障用车", "count", "辆", "年末数"],
  ["carsEnforcement", "执法执勤用车", "count", "辆", "年末数"],
  ["carsSpecial", "特种专业技术用车", "count", "辆", "年末数"],
  ["carsRetired", "离退休干部服务用车", "count", "辆", "年末数"],
  ["carsOther", "其他用车", "count", "辆", "年末数"],
  ["equipment", "单价100万元（含）以上设备", "count", "台（套）", "不含车辆，年末数"],
  ["noProcurement", "无政府采购事项", "choice", "", "填“是”即写明本年无政府采购事项", ["是", "否"]],
  ["noAssets", "无国有资产占用及购置", "choice", "", "填“是”即写明本年无国有资产占用及购置", ["是", "否"]],
  ["performanceWork", "预算绩效管理工作开展情况", "text", "", "第二部分十三（一）"],
  [
    "performanceGrade",
    "部门整体支出自评等级",
    "text",
    "",
    "如 A 或优；空则按得分：90分及以上为优，80分为良，60分为中，其余为差",
  ],
  ["performanceResult", "部门整体支出绩效自评综述", "text", "", "第二部分十三（二）数字之后的叙述"],
  ["performanceReport", "部门整体支出绩效自评报告", "text", "", "第五部分附件的正文，分段的请在单元格内换行；可空"],
  ["sensitiveWords", "敏感词", "text", "", "公开前在全文中查找的词，以顿号分隔；可空"],
  ["specialFunds", "专项资金绩效自评结果", "text", "", "空则写“本部门无主管专项资金”"],
  ["keyEvaluation", "部门重点评价项目绩效评价结果", "text", "", "空则写“本部门无财政重点评价项目”"],
] as const satisfies readonly Row[];

/** Every fixed item, in the order of the sheets. */
export const items: readonly ItemDefinition[] = [
  ...basics.map((row) => define("基本信息", row)),
  ...supplements.map((row) => define("补充资料", row)),
];

/** The id of an item. */
export type ItemId = (typeof basics)[number][0] | (typeof supplements)[number][0];

function define(
  sheet: ItemDefinition["sheet"],
  [id, name, kind, unit, note, choices = []]: Row<ItemId>,
): ItemDefinition {
  return { id, sheet, name, kind, unit, choices, note };
}

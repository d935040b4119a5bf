import type { ItemId } from "./items";

/** A column of 公开09表 that 财决附03 states as well. */
export type ThreePublicColumn =
  "total" | "abroad" | "vehicles" | "vehiclePurchase" | "vehicleRunning" | "reception" | "conference" | "training";

type Words = readonly string[];

/**
 * 财决附03 机构运行信息表: no entries (it has no 功能科目), but counts of 补充资料 and the totals of 公开09表. Lines are known by
 * their words, without number, 其中 and unit. Wording as remembered of the program's export; more is one more word here.
 */
export const operationsTable = {
  basis: "部门决算报表财决附03表：两栏并列，每栏为项目、行次、预算数、统计数；金额单位为元",
  /** Words of the sheet's name, or of a cell above its headings. */
  title: /(?:^|[^A-Za-z0-9])F03(?!\d)|附03|机构运行信息表/,
  line: ["项目"] satisfies Words,
  columns: {
    actual: ["决算统计数", "决算数", "统计数", "支出决算数"],
    budget: ["全年预算数", "预算数", "调整预算数"],
  } satisfies Record<string, Words>,
  items: {
    abroadGroups: ["因公出国（境）团组数"],
    abroadPersons: ["因公出国（境）人次数", "因公出国（境）人数"],
    vehiclesPurchased: ["公务用车购置数", "公务用车购置数量"],
    vehiclesHeld: ["公务用车保有量"],
    receptionBatches: ["国内公务接待批次", "公务接待批次"],
    receptionPersons: ["国内公务接待人次", "公务接待人次"],
    foreignBatches: ["外事接待批次", "外宾接待批次"],
    foreignPersons: ["外事接待人次", "外宾接待人次"],
    operatingCosts: ["机关运行经费", "机关运行经费合计"],
    procurementGoods: ["政府采购货物支出"],
    procurementWorks: ["政府采购工程支出"],
    procurementServices: ["政府采购服务支出"],
    procurementMedium: ["政府采购授予中小企业合同金额", "授予中小企业合同金额"],
    procurementSmall: ["授予小微企业合同金额"],
    carsLeaders: ["副部（省）级以上领导用车", "副部（省）级及以上领导用车"],
    carsMain: ["主要负责人用车", "主要领导干部用车"],
    carsConfidential: ["机要通信用车"],
    carsEmergency: ["应急保障用车"],
    carsEnforcement: ["执法执勤用车"],
    carsSpecial: ["特种专业技术用车"],
    carsRetired: ["离退休干部服务用车", "离退休干部用车"],
    carsOther: ["其他用车"],
    equipment: [
      "单价100万元（含）以上设备（不含车辆）",
      "单价100万元（含）以上设备",
      "单价100万元以上设备（不含车辆）",
    ],
  } satisfies Partial<Record<ItemId, Words>>,
  figures: {
    total: ["支出合计", "“三公”经费支出", "“三公”经费支出合计", "“三公”经费合计"],
    abroad: ["因公出国（境）费", "因公出国（境）费用"],
    vehicles: ["公务用车购置及运行维护费", "公务用车购置及运行费"],
    vehiclePurchase: ["公务用车购置费"],
    vehicleRunning: ["公务用车运行维护费", "公务用车运行费"],
    reception: ["公务接待费"],
    conference: ["会议费", "会议费支出"],
    training: ["培训费", "培训费支出"],
  } satisfies Record<ThreePublicColumn, Words>,
} as const;

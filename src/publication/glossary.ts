import type { CellRef } from "../fill";

/** When a term is explained: where its words are printed, or where one of the figures it names is not blank. */
export type TermUse =
  | { readonly kind: "printed"; readonly words: readonly string[] }
  | { readonly kind: "figures"; readonly refs: readonly CellRef[] };

/** A technical term (专业名词) and its meaning, up to its 。. */
export interface Term {
  readonly name: string;
  readonly meaning: string;
  readonly use: TermUse;
}

function printed(name: string, meaning: string, words: readonly string[] = [name]): Term {
  return { name, meaning, use: { kind: "printed", words } };
}

function forFigures(name: string, refs: readonly CellRef[], meaning: string): Term {
  return { name, meaning, use: { kind: "figures", refs } };
}

/** Every term the document can explain, in the order it explains them. Which ones it does depends on what it prints. */
export const glossary: readonly Term[] = [
  printed("基本支出", "指为保障机构正常运转、完成日常工作任务而发生的各项支出。"),
  printed("项目支出", "指单位为完成特定的行政工作任务或事业发展目标所发生的各项支出。"),
  printed("“三公”经费", "指部门使用财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费支出。"),
  printed("财政拨款收入", "指本级财政当年拨付的资金。"),
  printed(
    "公用经费",
    "指为完成特定的行政工作任务或事业发展目标用于设备设施的维持性费用支出，以及直接用于公务活动的支出，具体包括公务费、业务费、修缮费、设备购置费、其他费用等。",
  ),
  printed("工资福利支出", "反映开支的在职职工和编制外长期聘用人员的各类劳动报酬，以及上述人员缴纳的各项社会保险费等。"),
  printed("结转资金", "即当年预算已执行但未完成，或者因故未执行，下一年度需要按原用途继续使用的资金。", ["结转"]),
  printed("结余资金", "即当年预算工作目标已完成，或者因故终止，当年剩余的资金。", ["结余"]),
  forFigures("上级补助收入", ["revenue.total.subsidyFromSuperior"], "指单位从主管部门和上级单位取得的非财政补助收入。"),
  forFigures("事业收入", ["revenue.total.publicService"], "指事业单位开展专业业务活动及其辅助活动取得的收入。"),
  forFigures(
    "经营收入",
    ["revenue.total.commercial"],
    "指事业单位在专业业务活动及其辅助活动之外开展非独立核算经营活动取得的收入。",
  ),
  forFigures(
    "附属单位上缴收入",
    ["revenue.total.remittanceFromAffiliates"],
    "指单位附属的独立核算单位按照有关规定上缴的收入。",
  ),
  forFigures(
    "其他收入",
    ["revenue.total.other"],
    "指单位取得的除财政拨款收入、上级补助收入、事业收入、经营收入、附属单位上缴收入以外的各项收入。",
  ),
  forFigures(
    "使用非财政拨款结余（含专用结余）",
    ["summary.line28.actual"],
    "指单位在当年收入不足以安排当年支出的情况下，使用以前年度积累的非财政拨款结余和专用结余弥补收支差额的资金。",
  ),
  forFigures(
    "年初结转和结余",
    ["summary.line29.actual", "governmentManagedFunds.total.opening"],
    "指单位上年度尚未完成、结转到本年仍按原用途继续使用的资金，以及上年度剩余的资金。",
  ),
  forFigures(
    "结余分配",
    ["summary.line58.actual"],
    "指单位按照规定对非财政拨款结余提取专用结余、缴纳所得税以及转入非财政拨款结余等的情况。",
  ),
  forFigures(
    "年末结转和结余",
    ["summary.line59.actual", "governmentManagedFunds.total.closing"],
    "指单位本年度或以前年度预算安排、结转到以后年度按有关规定继续使用的资金，以及项目完成等剩余的资金。",
  ),
  forFigures(
    "上缴上级支出",
    ["expenditure.total.remittanceToSuperior"],
    "指事业单位按照财政部门和主管部门的规定上缴上级单位的支出。",
  ),
  forFigures(
    "经营支出",
    ["expenditure.total.commercial"],
    "指事业单位在专业业务活动及其辅助活动之外开展非独立核算经营活动发生的支出。",
  ),
  forFigures(
    "对附属单位补助支出",
    ["expenditure.total.subsidyToAffiliates"],
    "指事业单位用财政补助收入之外的收入对附属单位补助发生的支出。",
  ),
  forFigures(
    "人员经费",
    ["basicExpenditure.personnel.actual"],
    "指基本支出中用于工资福利支出和对个人和家庭的补助的部分。",
  ),
  forFigures(
    "商品和服务支出",
    ["basicExpenditure.302.actual"],
    "反映单位购买商品和服务的支出，不包括用于购置固定资产、战略性和应急性物资储备等资本性支出。",
  ),
  forFigures(
    "对个人和家庭的补助",
    ["basicExpenditure.303.actual"],
    "反映政府用于对个人和家庭的补助支出，如离休费、退休费、抚恤金、生活补助等。",
  ),
  forFigures(
    "资本性支出",
    ["basicExpenditure.310.actual"],
    "反映单位购置固定资产、战略性和应急性物资储备、土地和无形资产，以及构建基础设施、大型修缮等支出。",
  ),
  forFigures(
    "政府性基金预算财政拨款",
    ["governmentManagedFunds.total.revenue", "governmentManagedFunds.total.total"],
    "指本级财政依照法律、行政法规的规定在一定期限内向特定对象征收、收取或者以其他方式筹集，专项用于特定公共事业发展的资金。",
  ),
  forFigures(
    "国有资本经营预算财政拨款",
    ["stateCapitalOperations.total.total"],
    "指本级财政从国有资本收益中安排的资金。",
  ),
  forFigures(
    "因公出国（境）费",
    ["threePublicExpenses.actual.abroad", "threePublicExpenses.budget.abroad"],
    "反映单位公务出国（境）的国际旅费、国外城市间交通费、住宿费、伙食费、培训费、公杂费等支出。",
  ),
  forFigures(
    "公务用车购置及运行维护费",
    ["threePublicExpenses.actual.vehicles", "threePublicExpenses.budget.vehicles"],
    "反映单位公务用车车辆购置支出（含车辆购置税、牌照费），以及按规定保留的公务用车燃料费、维修费、过桥过路费、保险费、安全奖励费用等支出。",
  ),
  forFigures(
    "公务接待费",
    ["threePublicExpenses.actual.reception", "threePublicExpenses.budget.reception"],
    "反映单位按规定开支的各类公务接待（含外宾接待）支出。",
  ),
];

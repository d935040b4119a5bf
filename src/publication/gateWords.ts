/** What the conditions of publishing say. */
export const gateWords = {
  conditions: {
    noErrors: { title: "核对没有错误", remedy: "请更正台账，或对确认无误的写明理由后放行。" },
    confirmed: { title: "请确认的事项都已确认", remedy: "请逐项核对后确认。" },
    nothingLeftOut: { title: "台账每一行都已计入", remedy: "请更正读不出来的行，再重新编制。" },
    department: { title: "部门名称已填写", remedy: "请在基本信息中填写部门名称。" },
    noGaps: { title: "没有待填的内容", remedy: "请在基本信息、补充资料、变动原因和绩效自评中补填。" },
    reasons: { title: "变动原因齐全，没有待复核", remedy: "请补写缺少的原因；数字变化后待复核的，请重新核对。" },
    evaluations: { title: "绩效自评没有错误", remedy: "请更正绩效自评表的分值、得分或金额。" },
    secrets: { title: "没有不宜公开的内容", remedy: "请删改，或经保密审查后逐项确认保留。" },
    secrecy: { title: "保密审查已完成", remedy: "完成审查后，请在基本信息中把保密审查情况填为“已审查”。" },
    approval: { title: "主要负责人已审签", remedy: "审签后，请在基本信息中把主要负责人审签情况填为“已审签”。" },
  },
  leftOut: (rows: number): string => `有${rows}行没有计入。`,
  reason: (at: { readonly section: string; readonly subject: string }, comparison: string, isReview: boolean): string =>
    `第${at.section}节「${at.subject}」${comparison}：${isReview ? "数字已变，原因待复核" : "缺少原因"}。`,
  deadline: (last: string | null): { title: string; remedy: string } =>
    last === null
      ? { title: "公开期限：批复日期未填", remedy: "请在基本信息中填写财政部门的批复日期，公开期限为批复后20日内。" }
      : { title: `公开期限：${last}`, remedy: "请在期限前公开；已过期限的，请尽快公开并说明原因。" },
  lastDay: (approved: string, last: string): string => `批复日期${approved}，20日内（含）最后一天为${last}。`,
} as const;

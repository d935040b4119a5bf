import type { Gate } from "./views";

/** A report cell changed by hand; row and column are 1-based. */
export interface HandEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly found: string;
  readonly wanted: string;
}

/** Both sides of a change, as shown. */
export interface ReasonChange {
  readonly comparison: string;
  readonly current: string;
  readonly base: string;
}

/** The texts of 校验, of the drill, of 说明 and of 导出; a part of `text`. */
export const reportText = {
  check: {
    filterVerdict: "只看",
    filterForm: "表",
    all: "全部",
    allForms: "全部表",
    other: "台账与全表",
    none: "没有符合条件的结果。",
    clause: (clause: string): string => `核对条款 ${clause}`,
    goTo: "定位",
    drill: "来源",
    waive: "接受并说明",
    waived: (reason: string): string => `已接受：${reason}`,
    returned: (reason: string): string => `曾接受：${reason}。相关数字已变化，请重新确认。`,
    unwaive: "撤销接受",
    waiveTitle: "接受这项结果",
    waiveReason: "接受的理由",
    waiveHint: "理由随工作簿保存，不进入公开文件；相关数字变化后须重新确认。",
    save: "保存",
    handEdit: "手工改动",
    handEdited: ({ sheet, row, column, found, wanted }: HandEdit): string =>
      `${sheet}第 ${row} 行第 ${column} 列：表中为「${found}」，由台账得出的是「${wanted}」。请改台账，或重新编制以恢复。`,
    groupCount: (title: string, count: number): string => `${title}，${count} 项`,
  },
  drill: {
    title: "数字来源",
    entryTitle: "分录去向",
    exact: "精确金额",
    shown: "表中显示",
    blank: "空白",
    yuan: (amount: string): string => `${amount} 元`,
    wan: (amount: string): string => `${amount} 万元`,
    how: "计算方法",
    parts: "组成",
    plus: "加",
    minus: "减",
    entries: (count: number): string => `台账分录 ${count.toLocaleString("zh-CN")} 行`,
    noEntries: "没有台账分录",
    loading: "读取中",
    goToCell: "定位到表中",
    rowLabel: (sheet: string, row: number): string => `${sheet} 第 ${row} 行`,
    reaches: "计入以下公开数字",
    reachesNone: "没有计入任何公开数字",
    noEntry: "这一行不是分录：金额为空或为 0.00，或是表头、合计、未能读入的行。",
    otherYear: (own: number, year: number): string => `这一行是 ${own} 年的，公开表只取 ${year} 年。`,
    otherMeasure: (measure: string): string => `这一行是${measure}，公开表中没有取这项${measure}的单元格。`,
    noTable: "公开表中没有取这类分录的单元格。",
  },
  narrative: {
    none: "没有情况说明。",
    sections: "第二部分 情况说明",
    counts: (open: number, review: number): string => `待填 ${open} 处，待复核 ${review} 处`,
    figure: (shown: string): string => `${shown}，查看来源`,
    change: ({ comparison, current, base }: ReasonChange): string =>
      `${comparison}：本期 ${current} 万元，基期 ${base} 万元`,
    driver: (name: string, by: string): string => `${name} ${by.startsWith("-") ? "" : "+"}${by} 万元`,
    reason: (title: string): string => `${title}的变动原因`,
    save: "确认原因",
    copy: "复制本节",
    copyAll: "复制全部",
    copied: "已复制。",
  },
  export: {
    gates: "公开前的条件",
    met: "符合",
    unmet: "不符合",
    ready: "条件都已符合，可以导出。",
    waiting: (count: number): string => `还有 ${count} 项条件不符合。处理后才能导出。`,
    gate: ({ title, isMet }: Gate): string => `${title}：${isMet ? "符合" : "不符合"}`,
    conditions: {
      noErrors: { title: "没有未处理的错误", remedy: "请在「校验」中逐项核对；确属合理的，写明理由后接受。" },
      confirmed: { title: "请确认的事项都已确认", remedy: "请在「校验」中逐项确认，写明理由后接受。" },
      nothingLeftOut: { title: "台账没有未计入的行", remedy: "请在「台账」中按问题清单改正后重新编制。" },
      narrative: {
        title: "情况说明没有待填内容",
        remedy: "请在「说明」中补充，或在工作表「基本信息」「补充资料」中填写。",
      },
      reasons: { title: "变动原因没有待复核的", remedy: "请在「说明」中核对数字变化后重新确认原因。" },
      department: { title: "已填写部门名称", remedy: "请在「编制」中填写部门名称后重新编制。" },
      secrecy: { title: "已完成保密审查", remedy: "请在工作表「基本信息」的「保密审查情况」中填写「已审查」。" },
      approval: {
        title: "已由主要负责人审签",
        remedy: "请在工作表「基本信息」的「主要负责人审签情况」中填写「已审签」。",
      },
    },
    opened: "公开表已在新窗口打开，请在新窗口中保存。",
    handed: (name: string): string => `${name} 已交给浏览器下载。若没有找到文件，请改用「在新窗口打开公开表」。`,
    nothing: "还没有可以导出的内容。请先编制。",
    note: "导出的文件只含数值与文字，不含台账、公式、批注、理由与作者信息。",
  },
} as const;

import { acceptedSection } from "../src/facts";
import type { GateId } from "../src/publication";
import type { ComparedWith } from "../src/variance";
import type { ItemLink } from "./views";

const figuresOf: Readonly<Record<"current" | ComparedWith, string>> = {
  current: "本年数",
  lastYear: "上年数",
  originalBudget: "年初预算数",
  adjustedBudget: "全年预算数",
};

/** Rows or columns put in or taken out inside a printed area; `at` is zero-based. */
interface Displaced {
  readonly sheet: string;
  readonly what: "rows" | "columns";
  readonly at: number;
  readonly by: number;
}

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
    restore: "恢复为编制结果",
    subject: (clause: string, cells: readonly string[], count: number): string =>
      `${clause} ${cells.join("、")}${count > cells.length ? `等${count}格` : ""}`,
    handEdit: "手工改动",
    handEdited: ({ sheet, row, column, found, wanted }: HandEdit): string =>
      `${sheet}第 ${row} 行第 ${column} 列：表中为「${found}」，由台账得出的是「${wanted}」。请改台账，或恢复这一格。`,
    displaced: ({ sheet, what, at, by }: Displaced): string => {
      const [place, unit] = what === "rows" ? [`第 ${at + 1} 行`, "行"] : [`第 ${at + 1} 列`, "列"];
      const done = by > 0 ? `插入了 ${by} ${unit}` : `删除了 ${-by} ${unit}`;
      return `${sheet}${place}：打印区域内${done}，其后的数已不在编制时的位置。请撤销这一步；或点「恢复为编制结果」，现在这张表改名保留，另写一张新的${sheet}。`;
    },
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
    units: "各单位（元）",
    noUnit: "未列单位",
    parts: "组成",
    plus: "加",
    minus: "减",
    entries: (count: number): string => `台账分录 ${count.toLocaleString("zh-CN")} 行`,
    adopted: ({ method, rounded, reason }: { method: string; rounded: string; reason: string }): string =>
      `公开数按${method}列示，四舍五入为 ${rounded} 万元；准确金额不变。原因：${reason}`,
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
    missing: (count: number): string => `待填 ${count}`,
    review: (count: number): string => `待复核 ${count}`,
    showMissing: (count: number): string => `待填 ${count} 处，查看`,
    showReview: (count: number): string => `待复核 ${count} 处，查看`,
    figure: (shown: string, of: "current" | ComparedWith): string => `${shown}，${figuresOf[of]}，定位并查看来源`,
    stated: (shown: string, { sheet, name }: ItemLink): string => `${shown}，定位到「${sheet}」的「${name}」`,
    fill: (gap: string): string => `${gap}，去填写`,
    change: ({ comparison, current, base }: ReasonChange): string =>
      `${comparison}：本期 ${current} 万元，基期 ${base} 万元`,
    now: (change: string): string => `现数字：${change}`,
    was: (change: string): string => `原数字：${change}`,
    drivers: "变动构成",
    others: "其他",
    driver: (name: string, by: string): string => `${name} ${by.startsWith("-") ? "" : "+"}${by} 万元`,
    reason: (title: string): string => `${title}的变动原因`,
    draft: (words: string): string => `草稿：${words}`,
    accept: "采用草稿",
    keep: "原因仍然适用",
    edit: "修改",
    locked: "已锁定",
    save: "保存",
    copy: "复制本节",
    copySection: (title: string): string => `复制本节：${title}`,
    copyAll: "复制全部",
    copied: "已复制。",
  },
  export: {
    gates: "公开前的条件",
    met: "符合",
    unmet: "不符合",
    ready: "条件都已符合，可以导出。",
    waiting: (count: number): string => `还有 ${count} 项条件不符合。处理后才能导出。`,
    gate: (title: string, isMet: boolean): string => `${title}：${isMet ? "符合" : "不符合"}`,
    goTo: {
      noErrors: "去核对错误",
      confirmed: "去确认",
      nothingLeftOut: "去看台账问题",
      department: "去填部门名称",
      noGaps: "去补填",
      reasons: "去写原因",
      evaluations: "去改绩效自评",
      secrets: "看下列内容",
      secrecy: "去填保密审查情况",
      approval: "去填审签情况",
      deadline: "去填批复日期",
    } satisfies Readonly<Record<GateId, string>>,
    checking: "正在核对公开条件",
    more: (count: number): string => `另有 ${count} 处`,
    secrets: (count: number): string => `疑似不宜公开的内容，${count} 处`,
    mended: (words: string): string => `可改为「${words}」`,
    mend: "去修改",
    accept: "确认可以公开",
    acceptTitle: "确认可以公开",
    acceptHint: "理由保存在工作簿中，不会公开；这段文字改动后须重新确认。",
    accepted: (reason: string): string => `已确认可以公开：${reason}`,
    returned: (reason: string): string => `文字已改动，须重新确认。原理由：${reason}`,
    words: "本部门敏感词",
    wordsHint: "以顿号或换行分隔，与补充资料中的「敏感词」一并查找；只保存在工作簿中，不会公开。",
    saveWords: "保存并查找",
    unaccept: "撤销确认",
    blocked: (titles: readonly string[]): string => `尚不能公开：${titles.join("、")}。请在「导出」中逐项处理后重试。`,
    opened: "公开表已在新窗口打开，请在新窗口中保存。",
    handed: (name: string): string => `${name} 已交给浏览器下载。若没有找到文件，请改用「在新窗口打开公开表」。`,
    nothing: "还没有可以导出的内容。请先编制。",
    note: "导出的文件只含数值与文字，不含台账、公式、批注、理由与作者信息。",
  },
  preview: {
    show: "预览整份文件",
    title: "整份公开文件预览",
    part: "显示",
    cover: "封面",
    whole: "全部",
    table: "表",
    print: "打印",
    close: "关闭预览",
  },
  /** 变动原因: the sheet, and what our rows say in it. */
  notes: { sheet: "变动原因", waivers: acceptedSection, verdict: "接受结果", confirmed: "已确认", accepted: "已接受" },
  /** Sheets and items of the clerk's that the pane leads to, by their names there. */
  places: {
    basics: "基本信息",
    secrecy: "保密审查情况",
    approval: "主要负责人审签情况",
    approvalDate: "批复日期",
    evaluations: "绩效自评",
    noSheet: "找不到对应的工作表，可能已被删除。请重新编制。",
    noItem: (sheet: string, name: string): string =>
      `找不到「${sheet}」中的「${name}」。请在「台账」中添加 基本信息 等工作表后填写。`,
    noText: (words: string): string =>
      `基本信息等工作表中没有「${words}」，它来自台账或自动生成的文字。请在台账的项目名称、摘要中查找并修改。`,
  },
  formulas: {
    title: "本助手的函数",
    freezeSelection: "选区内转为数值",
    freezeWorkbook: "全部转为数值",
    reenter: "重新输入显示 #NAME? 的函数",
    note: "转为数值后不再随台账变化；只改动含本助手函数的单元格。",
    frozen: ({ done, left }: { readonly done: number; readonly left: number }): string =>
      `已把 ${done} 个单元格转为数值。${left === 0 ? "" : `另有 ${left} 个显示错误值，没有改动，请先更正。`}`,
    reentered: (count: number): string =>
      count === 0 ? "没有显示 #NAME? 的函数。" : `已重新输入 ${count} 个单元格的函数。`,
  },
} as const;

import { flows, funds, measures, natures } from "../src/accounts";
import type { RequiredField } from "../src/ledger";
import type { Verdict } from "../src/rules";
import type { ExportFormat } from "./request";
import type { PanelId, Task } from "./session";
import { intakeText } from "./textOfIntake";
import { reportText } from "./textOfReport";
import { roundingText } from "./textOfRounding";
import type { FigureLink, ReasonView } from "./views";

const panels: Readonly<Record<PanelId, string>> = {
  ledger: "台账",
  build: "编制",
  check: "校验",
  narrative: "说明",
  export: "导出",
  settings: "设置",
};

const tasks: Readonly<Record<Task, string>> = {
  reading: "正在读取台账",
  building: "正在编制",
  writing: "正在写入工作表",
  checking: "正在校验",
  exporting: "正在导出",
};

const verdicts: Readonly<Record<Verdict, string>> = { exact: "平", rounding: "尾差", error: "错误", confirm: "请确认" };

const questions: Readonly<Record<RequiredField, string>> = {
  amount: "哪一列是金额",
  flow: "全部为哪种收支",
  fund: "全部为哪种资金性质",
  functional: "哪一列是功能科目",
  nature: "支出全部为哪种类型",
  unit: "金额的计量单位",
};

const statuses: Readonly<Record<ReasonView["status"], string>> = {
  typed: "已填写",
  draft: "草稿",
  missing: "待填",
  review: "待复核",
};

const formats: Readonly<Record<ExportFormat, string>> = {
  open: "在新窗口打开公开表",
  xlsx: "下载 公开表.xlsx",
  docx: "下载 决算公开.docx",
  json: "下载 公开数据.json",
};

/** What was written: tables with 目录, changed cells, and the names that sheets set aside have now. */
interface WrittenWords {
  readonly tables: number;
  readonly cells: number;
  readonly setAside: readonly string[];
}

function keptWords(setAside: readonly string[]): string {
  if (setAside.length === 0) return "";
  return `原有的 ${setAside.length} 张表已保留并改名：${setAside.join("、")}。`;
}

/** Every text of the pane. */
export const text = {
  title: "决算公开助手",
  panels,
  tasks,
  verdicts,
  questions,
  statuses,
  formats,
  kinds: { flow: flows, fund: funds, measure: measures, nature: natures, unit: { yuan: "元", wan: "万元" } },
  steps: "步骤",
  work: "进行情况",
  starting: "正在连接 Excel",
  opening: "正在打开",
  cancel: "取消",
  close: "关闭",
  dismiss: "知道了",
  fault: "窗格出现故障，工作簿没有改动。请关闭窗格后重新打开。",
  cancelled: "已取消，工作簿没有改动。",
  blockedBy: (missing: string): string => `缺少 ${missing}。请改用 Excel 2021 或更新版本。台账与表格没有任何改动。`,
  blocked: "这台电脑上的 Excel 不能运行决算公开助手",
  noExcel: "没有连接到 Excel。请在 Excel 的「决算公开」选项卡中打开窗格；没有 Excel 的电脑可以使用工作台。",
  progress: (task: Task, share: number | null): string =>
    share === null ? tasks[task] : `${tasks[task]}，${Math.floor(share * 100)}%`,
  counter: {
    label: "核对结果",
    none: "尚未编制",
    count: (verdict: Verdict, count: number): string => `${verdicts[verdict]} ${count}`,
    show: (verdict: Verdict, count: number): string => `${verdicts[verdict]} ${count} 项，查看`,
  },
  ledger: {
    sheets: "台账所在的工作表",
    noSheets: "工作簿中没有可以作为台账的工作表。请先把台账放进一张工作表，首行或标题行之下为表头。",
    report: "（本助手生成）",
    read: "读取台账",
    reread: "重新读取",
    refresh: "刷新工作表列表",
    facts: "添加 基本信息 等工作表",
    factsThere: "基本信息、补充资料等工作表已经齐全。",
    factsAdded: (names: readonly string[]): string => `已添加工作表：${names.join("、")}。填写后结果会自动更新。`,
    mapping: "列的含义",
    field: "含义",
    column: "列",
    noColumn: "（无此列）",
    columnOf: (field: string): string => `「${field}」所在的列`,
    unnamed: (index: number): string => `第 ${index + 1} 列`,
    sample: "前几行",
    sampleOf: (sheet: string): string => `${sheet}：前几行`,
    unanswered: "上面标有“需要补充”的问题回答后，才能数出分录、列出问题。",
    proof: "依据",
    unsure: "请确认",
    answersOf: (sheet: string): string => `「${sheet}」需要补充`,
    choose: "请选择",
    entries: (count: number): string => `可用分录 ${count.toLocaleString("zh-CN")} 行`,
    problems: (count: number): string => (count === 0 ? "没有发现问题" : `问题 ${count} 条`),
    more: (count: number): string => `另有 ${count.toLocaleString("zh-CN")} 条，改正后重新读取即可看到。`,
    severities: { refuses: "不能编制", leavesOut: "该行不计入", notice: "提示" },
    goTo: "定位",
    goToRow: (sheet: string, row: number): string => `定位到「${sheet}」第 ${row} 行`,
    next: "下一步：编制",
  },
  build: {
    edition: "版式",
    editionOfWorkbook: "按基本信息（未填按西安）",
    department: "部门名称",
    departmentHint: "印在每张表的左上角；不填按基本信息",
    year: "年度",
    unit: "计量单位",
    start: "编制公开表",
    again: "重新编制",
    leaveOut: "按可用行编制",
    partial: "台账中有不能使用的行。改正后再编制；或只按可用的行编制，未计入的行会逐行列出。",
    refused: "台账还不能用于编制。请先在「台账」中补充所缺的内容。",
    refusedBy: (first: string, others: number): string =>
      others === 0 ? first : `${first}（另有 ${others} 条，见「台账」）`,
    written: ({ tables, cells, setAside }: WrittenWords): string =>
      `已编制 ${tables} 张表和情况说明，写入 ${cells.toLocaleString("zh-CN")} 个单元格。${keptWords(setAside)}`,
    writtenAnew: (setAside: readonly string[]): string => `已另写新表。${keptWords(setAside)}`,
    behind: "台账或原因已改动，工作表尚未更新。请重新编制。",
    results: "已编制的表",
    empty: "空表",
    total: ({ label, shown }: FigureLink): string => `${label} ${shown === "" ? "空白" : `${shown} 万元`}`,
    /** Of the tables with revenue on the left and expenditure on the right. */
    sides: { left: "收入", right: "支出" },
    openForm: (number: string): string => `查看${number}`,
    promise: "只写入本助手自己的工作表，不改动台账；中途失败或取消时，工作簿保持原样。",
  },
  intake: intakeText,
  ...reportText,
  ...roundingText,
  settings: {
    edition: "版式",
    editionNote: "改动后请在「编制」中重新编制，各表与情况说明随之更新。",
    diagnostics: "诊断信息",
    version: "版本",
    browser: "浏览器组件",
    copy: "复制诊断信息",
    licences: "office.js © Microsoft Corporation，按其许可条款随本助手原样分发。",
    supported: "支持",
    unsupported: "不支持",
  },
} as const;

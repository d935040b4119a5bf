/** Everything the workbench's page says. */
export const text = {
  standIn: "这里是没有 Excel 时使用的替身，不是 Excel。",
  limits:
    "右侧窗格与 Excel 中的是同一份文件；左侧表格只在本机内存中。没有打印、图表、数据透视表、宏、条件格式与外部链接；打开的 xlsx 中这些内容不会保留，保存出来的是另一份文件。",
  more: "有什么不同",
  openSample: "打开样例",
  newWorkbook: "新建编报工作簿",
  openFile: "打开文件",
  save: "另存为 xlsx",
  onlyOne: "一次只能打开一个工作簿，已打开第一个；几个 csv 文件可以一起打开。",
  dropHere: "松开鼠标，打开这个文件",
  paneTitle: "决算公开助手",
  closePane: "关闭窗格",
  ribbonLabel: (tab: string): string => `「${tab}」选项卡`,
  sample: "样例",
  templateFile: "编报工作簿",
  opened: (name: string, sheets: number): string => `已打开「${name}」，${String(sheets)} 张工作表。`,
  addinOpened: "窗格请求打开一个新的工作簿。",
  addinOpenedHere: "在新页打开",
  addinOpenedSave: "存为文件",
  addinFile: "工作簿2",
  later: "以后再说",
  saved: (name: string): string => `已保存「${name}」。`,
  macros: (name: string): string => `「${name}」含有宏，宏没有读入，其余内容已打开。`,
  replaced: "当前工作簿有没有保存的改动。打开另一个会放弃这些改动，是否继续？",
  cannotOpen: (name: string, why: string): string => `「${name}」没有打开：${why}当前工作簿没有改动。`,
  notAWorkbook: "文件不是可用的表格。请选择 xlsx、xls 或 csv 文件。",
  missing: (what: string): string => `没有取到${what}。请在终端重新运行 npm start，再刷新本页。`,
  refused: (sheet: string, code: string): string => {
    const where = sheet === "" ? "工作簿" : `工作表「${sheet}」`;
    const why = reasons[code] ?? "这里不接受这项改动";
    return `${where}：${why}，已还原为原来的内容。`;
  },
} as const;

const reasons: Readonly<Record<string, string>> = {
  AccessDenied: "受保护，不能改动锁定的单元格或结构",
  InvalidArgument: "名称或位置不合要求（表名不超过 31 个字，不含 : \\ / ? * [ ]）",
  ItemAlreadyExists: "已有同名的工作表",
  InvalidOperation: "至少要留下一张可见的工作表",
};

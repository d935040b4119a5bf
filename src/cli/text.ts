import type { Severity } from "../files";

const severities = { refuses: "［不能编制］", leavesOut: "［未计入］", notice: "［提示］" } as const;

/** What the terminal says. */
export const text = {
  badOption: (option: string, known: readonly string[]): string =>
    `没有选项「${option}」，或它缺少取值。可用的选项：${known.map((name) => `--${name}`).join("、")}。`,
  badYear: (value: string): string => `--year「${value}」不是年度。请给出四位年份，例如 2023。`,
  noFiles: (command: string): string => `${command} 没有给出文件。请在命令后写上台账文件，例如 台账.xlsx。`,
  cannotRead: (file: string, reason: string): string => `${file}：打不开（${reason}）。请检查路径和权限。`,
  cannotWrite: (folder: string, reason: string): string =>
    `${folder}：写不进去（${reason}），原有文件没有改动。请关闭正在打开的文件，或换一个目录。`,
  exists: (file: string): string => `${file}：文件已经存在，没有覆盖。请换一个文件名，或先移走它。`,
  templateWritten: (file: string): string => `编报工作簿已写入 ${file}。`,
  needsOut: "template 需要 --out 文件名，例如 --out 编报工作簿.xlsx。",
  nothingWritten: (folder: string): string => `没有写出任何文件，${folder} 保持原样。`,
  problem: (severity: Severity, message: string): string => `${severities[severity]} ${message}`,
  moreProblems: (count: number): string => `…… 另有 ${count} 个问题没有列出。`,
  built: (department: string, year: number, entries: number): string =>
    `${department} ${year}年度：读入 ${entries} 笔。`,
  table: (number: string, title: string, empty: boolean): string => `  ${number} ${title}${empty ? "（空表）" : ""}`,
  verdicts: (counts: readonly string[]): string => `核对：${counts.join("，")}。`,
  leftOut: (rows: number, yuan: string): string => `未计入 ${rows} 行，金额合计 ${yuan} 元。请修改后重新编制。`,
  written: (folder: string, seconds: number): string => `已写入 ${folder}（用时 ${seconds.toFixed(1)} 秒）。`,
  reading: "读取",
  writing: "写出",
} as const;

/** How the program is called. */
export function usage(name: string): string {
  return [
    ...(name === "" ? [] : [`没有命令「${name}」。`]),
    "用法：",
    "  npm run juesuan -- build <台账.xlsx|.xls|.csv …> [--out 目录] [--edition xian2023] [--year 2023] [--department 名称] [--last-year 上年.xlsx] [--partial]",
    "  npm run juesuan -- check <工作簿.xlsx|文档.docx|.txt> [--out 目录]",
    "  npm run juesuan -- batch <目录> --out <目录>",
    "  npm run juesuan -- template --out <文件.xlsx>",
  ].join("\n");
}

/** Texts of what stands below the columns in 台账. */
export const intakeText = {
  looking: "正在查看取值和控制数",
  values: (open: number): string => (open === 0 ? "取值对应" : `取值对应：${open} 个取值待指定`),
  valueOf: (heading: string, value: string): string => `「${heading}」的取值「${value}」对应为`,
  rows: (rows: number, yuan: string): string => `${rows.toLocaleString("zh-CN")} 行，${yuan} 元`,
  inSheets: (sheets: readonly string[]): string => `（${sheets.join("、")}）`,
  byItself: (means: string): string => `自动识别：${means}`,
  unknown: "请选择",
  unitName: "单位的统一名称，可留空",
  understood: (count: number): string => `已识别和已指定的 ${count} 个取值`,
  guesses: { fund: "资金性质没有填的行，可按其他列推断", nature: "支出类型没有填的行，可按其他列推断" },
  guessesOf: (sheet: string, guesses: string): string => `${sheet}：${guesses}`,
  guess: (basis: string, means: string): string => `${basis} → ${means}`,
  noGuess: "无从推断，须逐行补填",
  accept: "全部采用",
  undo: "撤回推断",
  acceptedNote: "已采用。采用的行以后可以在台账中逐行改填。",
  confirmations: (title: string): string => `按「${title}」读取，请确认`,
  mapping: "映射",
  save: "导出映射",
  load: "载入映射",
  mappingFile: "映射.json",
  saved: "映射已交给浏览器下载，下年度或另一本工作簿中用「载入映射」。",
  loaded: "已载入映射，没有对上的列见下方问题。",
  notOurs: "这个文件不是本助手导出的映射，没有载入。请选择「导出映射」得到的 映射.json。",
  controls: (differing: number): string => (differing === 0 ? "控制数：没有不符" : `控制数：${differing} 项不符`),
  sources: { ledger: "台账", balances: "余额表", approved: "批复", operations: "财决附03", tables: "公开表" },
  agreed: "相符",
  differs: "不符",
  alone: "只有台账",
  controlsNote:
    "台账、余额表、批复（工作表名含“批复”）、财决附03（编制后）、公开表逐项对照，单位：元。没有列出的来源没有这个数。",
  toApproved: "查看批复数",
  toOperations: "查看机构运行信息表",
  comparison: "与上次编制时的台账相比",
  compared: ({ added, removed, changed, unchanged }: ChangedRows): string =>
    `新增 ${added} 笔，删除 ${removed} 笔，修改 ${changed} 笔，其余 ${unchanged} 笔未变。`,
  kinds: { added: "新增", removed: "删除", changed: "修改" },
  entry: ({ sheet, row, summary, yuan }: EntryWords): string => `${sheet}第 ${row} 行 ${summary} ${yuan} 元`,
  was: (entry: string, before: string): string => `${entry}（原 ${before} 元）`,
  figures: (count: number): string => (count === 0 ? "编制后列出变动的公开数。" : `变动的公开数 ${count} 个：`),
  figure: (before: string, after: string): string => `${before} → ${after}`,
  units: (count: number): string => `单位往来（共 ${count} 个单位）`,
  noPairs: "没有找到单位之间的上级补助、附属上缴和对附属补助。",
  pairsNote: "勾选的往来在汇总数中两边同时抵销，编制后生效；各单位自己的表不受影响。",
  allPairs: "全部抵销",
  nonePairs: "全部不抵销",
  side: (sheet: string, row: number): string => `${sheet}第 ${row} 行`,
  unmatched: (unit: string, yuan: string): string => `${unit} ${yuan} 元没有找到对应单位，可能来自部门以外，没有抵销。`,
  ownTables: "单位自己的公开表",
  exportUnit: "下载该单位的公开表",
  needsBuild: "编制后可以下载。",
  unitFile: (unit: string): string => `公开表-${unit.replace(/[\\/:*?"<>|]/g, "_")}.xlsx`,
} as const;

interface ChangedRows {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly unchanged: number;
}

interface EntryWords {
  readonly sheet: string;
  readonly row: number;
  readonly summary: string;
  readonly yuan: string;
}

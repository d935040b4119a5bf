import type { Severity } from "../files";

const severities = { refuses: "［不能编制］", leavesOut: "［未计入］", notice: "［提示］" } as const;

interface InferenceInWords {
  readonly sheet: string;
  readonly field: "fund" | "nature";
  readonly basis: string;
  readonly meaning: string | null;
  readonly rows: number;
  readonly yuan: string;
}

interface ComparisonInWords {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly figures: number;
}

const inferredTitles = { fund: "资金性质", nature: "支出类型" } as const;

/** What the terminal says. */
export const text = {
  badOption: (option: string, known: readonly string[]): string =>
    `没有选项「${option}」，或它缺少取值。可用的选项：${known.map((name) => `--${name}`).join("、")}。`,
  badConfirm: (word: string, known: readonly string[]): string =>
    `--confirm「${word}」不是可以确认的事项。可用的有：${known.join("、")}。`,
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
  disclosure: "公布说明可写：",
  leftOut: (rows: number, yuan: string): string => `未计入 ${rows} 行，金额合计 ${yuan} 元。请修改后重新编制。`,
  written: (folder: string, seconds: number): string => `已写入 ${folder}（用时 ${seconds.toFixed(1)} 秒）。`,
  gates: {
    met: "公开前的条件都已符合。",
    unmet: "公开前还须处理：",
    open: (title: string, remedy: string): string => `  ${title}：${remedy}`,
    more: (count: number): string => `另有 ${count} 处。`,
  },
  batch: {
    needs: "batch 需要一个目录和 --out 目录，例如 batch 各部门 --out 公开汇总。",
    noDepartments: (folder: string): string =>
      `${folder}：里面没有台账。请每个部门放一个子目录，或每个部门放一个台账文件（xlsx、xls、csv）。`,
    badWorkers: (value: string): string => `--workers「${value}」不是并行数。请给出 1 到 99 的整数。`,
    states: { built: "已编制", refused: "不能编制", failed: "出错" },
    headings: [
      "名称",
      "部门",
      "年度",
      "版式",
      "结果",
      "读入笔数",
      "未计入行数",
      "未计入金额（元）",
      "错误",
      "请确认",
      "合法尾差",
      "首要问题",
    ],
    entries: (entries: number, leftOut: number): string =>
      leftOut === 0 ? `读入 ${entries} 笔` : `读入 ${entries} 笔，未计入 ${leftOut} 行`,
    lost: (name: string, reason: string): string =>
      `${name}：程序在这个部门上停止（${reason}）。请单独编制它，看是哪一步停止。`,
    tooLong: (seconds: number): string => `超过 ${seconds} 秒`,
    died: (code: number): string => `退出码 ${code}`,
    progress: (done: number, all: number, seconds: number): string => `${done}/${all} 剩余约 ${Math.ceil(seconds)} 秒`,
    resumed: (count: number): string => `有 ${count} 个部门上次已经做完，没有重做。`,
    done: (count: number, folder: string, seconds: number): string =>
      `共 ${count} 个部门，已写入 ${folder}（用时 ${seconds.toFixed(1)} 秒）。`,
  },
  mapping: {
    needs: "intake 需要台账文件和 --out 目录，例如 intake 台账.xlsx --out 导入核对。",
    file: "映射.json",
    valuesFile: "取值对应.csv",
    valueHeadings: ["工作表", "列", "类别", "取值", "行数", "金额（元）", "对应为", "状态"],
    understandings: { known: "已识别", chosen: "已指定", open: "待指定" },
    notOurs: (file: string): string =>
      `${file}：不是本程序保存的映射。请用 --save-mapping 或窗格的「导出映射」重新保存。`,
    badMeaning: (file: string, row: number, meaning: string): string =>
      `${file}第 ${row} 行：「${meaning}」不是可以对应的内容。资金性质请填其八类之一或“不计入（往来、代管等）”，支出类型、收支、数据类型请填台账所用的名称。`,
    saved: (file: string): string => `映射已保存到 ${file}，下年度用 --mapping 载入。`,
    written: (folder: string, open: number): string =>
      open === 0
        ? `映射.json、取值对应.csv、控制数.csv 已写入 ${folder}。`
        : `映射.json、取值对应.csv、控制数.csv 已写入 ${folder}。有 ${open} 个取值待指定：请在取值对应.csv 的“对应为”列填写，再用 build --values 取值对应.csv 编制。`,
    inference: ({ sheet, field, basis, meaning, rows, yuan }: InferenceInWords): string =>
      meaning === null
        ? `  ${sheet}：${inferredTitles[field]}无从推断的 ${rows} 行，${yuan} 元。请逐行补填。`
        : `  ${sheet}：${basis} → ${meaning}，${rows} 行，${yuan} 元（用 --confirm ${inferredTitles[field]} 采用）。`,
  },
  comparison: {
    file: "与旧台账对照.csv",
    headings: ["类别", "位置", "内容", "旧（元）", "新（元）", "差额（元）"],
    kinds: { added: "新增", removed: "删除", changed: "修改", figure: "公开数" },
    told: ({ added, removed, changed, unchanged, figures }: ComparisonInWords): string =>
      `与旧台账对照：新增 ${added} 笔，删除 ${removed} 笔，修改 ${changed} 笔，其余 ${unchanged} 笔未变；${figures} 个公开数随之变动。逐条见 与旧台账对照.csv。`,
    figure: (label: string, before: string, after: string): string => `  ${label}：${before} → ${after}`,
    place: (sheet: string, row: number): string => `${sheet}第 ${row} 行`,
    blank: "空白",
    more: (count: number): string => `  …… 另有 ${count} 个公开数变动。`,
  },
  controls: {
    file: "控制数.csv",
    headings: ["项目", "台账（元）", "余额表（元）", "批复（元）", "公开表（元）", "核对"],
    equal: "相符",
    different: "不符",
    alone: "只有台账",
    compared: (all: number, differing: number): string =>
      `控制数：台账、余额表、批复、公开表按收支和资金性质核对 ${all} 项，${differing === 0 ? "没有不符" : `${differing} 项不符`}。`,
    differs: (title: string, amounts: readonly string[], approved: { sheet: string; row: number } | null): string => {
      const names = ["台账", "余额表", "批复", "公开表"];
      const said = amounts.flatMap((amount, index) => (amount === "" ? [] : [`${names[index] ?? ""} ${amount} 元`]));
      const place = approved === null ? "" : `（批复见 ${approved.sheet}第 ${approved.row} 行）`;
      return `  ${title}：${said.join("，")}${place}。请核对台账是否完整。`;
    },
  },
  units: {
    needs: "units 需要台账文件和 --out 目录，例如 units 汇总台账.xlsx --out 汇总公开。",
    list: "抵销清单.csv",
    shares: "各单位数.csv",
    folder: "各单位",
    listHeadings: ["编号", "收入单位", "支出单位", "金额（元）", "依据", "确认（是/否）"],
    sharesHeadings: ["表", "行", "列", "汇总数（元）"],
    noUnit: "未列单位",
    unmatched: (unit: string, yuan: string): string =>
      `  ${unit} ${yuan} 元没有找到对应单位，可能来自部门以外，按未抵销列示。`,
    proposed: (count: number, folder: string): string =>
      `拟抵销 ${count} 项，清单已写入 ${folder}。请在“确认”列填“是”，再用 --confirmed 抵销清单.csv 编制汇总数。`,
    eliminated: (confirmed: number, all: number): string => `内部往来拟抵销 ${all} 项，已确认抵销 ${confirmed} 项。`,
  },
  rounding: {
    needs: "rounding 需要台账文件和 --out 目录，例如 rounding 台账.xlsx --out 尾差。",
    file: "尾差处理.csv",
    badMethod: (typed: string, known: readonly string[]): string =>
      `--method「${typed}」不认识。请改为 ${known.join("、")} 之一。`,
    badTable: (typed: string, known: readonly string[]): string =>
      `没有表「${typed}」。请改为下列之一：${known.join("、")}。`,
    badNumber: (option: string, typed: string, most: number): string =>
      most === 0
        ? `--${option}「${typed}」：按四舍五入各合计都相符，没有可以调整的合计。`
        : `--${option}「${typed}」不在清单中。请先不带 --${option} 运行，再填清单里的序号 1 到 ${most}。`,
    choose: "下列合计与各部分之和存在尾差。请用 --total 选定合计（倒挤另用 --into 选定由哪一行承担）：",
    nothing: "各合计按四舍五入都相符，没有尾差。",
    total: (number: number, name: string, gap: string): string =>
      `  ${number}. ${name}比各部分之和${gap.startsWith("-") ? "少" : "多"} ${gap.replace("-", "")} 万元`,
    part: (number: number, name: string): string => `       ${number}. ${name}`,
    changes: (method: string, count: number, isFewest: boolean): string =>
      `${method}：需改动 ${count} 个数${isFewest ? "（已是最少）" : ""}，准确金额不变。`,
    change: (name: string, from: string, to: string): string => `  ${name}：${from} → ${to}`,
    gapsLeft: (count: number): string => `仍有 ${count} 个合计与各部分之和存在尾差，需在公布说明中说明。`,
    written: (folder: string, hasReason: boolean): string =>
      `清单已写入 ${folder}。${hasReason ? "" : "请在“原因”列写明采用的理由，再"}把 尾差处理.csv 与台账一起交给 build 即为采用；不交即不采用。`,
  },
  sql: {
    badDialect: (dialect: string, known: readonly string[]): string =>
      `--dialect「${dialect}」不认识。请改为 ${known.join("、")} 之一。`,
    badMap: (pair: string): string => `--map「${pair}」看不懂。请写成 金额=amt,收支='支出' 这样的对应。`,
    unknownColumn: (name: string): string => `--map 中的「${name}」不是台账的列。请改为台账列名，例如 金额=amt。`,
  },
  checkedAs: (title: string, year: number | null): string =>
    `按${title}版式核对${year === null ? "" : `，${year}年度`}。只知道表上印出的数字，尾差按印出的数判断。`,
  unbound: (count: number): string =>
    `文字中另有 ${count} 个数字没有对应的表内数（原因中的数字、名称中的数字等），请人工核对。`,
  resultWritten: (folder: string): string => `核对结果已写入 ${folder}。`,
  reading: "读取",
  writing: "写出",
} as const;

/** How the program is called. */
export function usage(name: string): string {
  return [
    ...(name === "" ? [] : [`没有命令「${name}」。`]),
    "用法：",
    "  npm run juesuan -- build <台账.xlsx|.xls|.csv …> [--out 目录] [--edition xian2023] [--year 2023] [--department 名称] [--last-year 上年.xlsx] [--confirm 支出类型,资金性质,财政拨款收入] [--mapping 映射.json] [--values 取值对应.csv] [--save-mapping 映射.json] [--compare 旧台账.xlsx] [--partial]",
    "  npm run juesuan -- intake <台账.xlsx …> --out <目录> [--mapping 映射.json] [--values 取值对应.csv]",
    "  npm run juesuan -- check <工作簿.xlsx|文档.docx|.txt> [--out 目录]",
    "  npm run juesuan -- batch <目录> --out <目录> [--edition xian2023] [--confirm …] [--workers 2] [--partial]",
    "  npm run juesuan -- units <汇总台账.xlsx …> --out <目录> [--confirmed 抵销清单.csv]",
    "  npm run juesuan -- rounding <台账.xlsx …> --out <目录> [--method 受控取整|最大余额法|倒挤] [--table 公开05表] [--total 序号] [--into 序号] [--reason 原因] [--three-public]",
    "  npm run juesuan -- template --out <文件.xlsx>",
    "  npm run juesuan -- sql --dialect duckdb|postgres|spark [--table 明细] [--map 金额=amt,收支='支出']",
  ].join("\n");
}

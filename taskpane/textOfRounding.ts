import type { TotalView } from "./roundingViews";

/** The texts of 尾差处理 and of 公布说明; a part of `text`. */
export const roundingText = {
  rounding: {
    title: "尾差处理",
    independent: "各数独立四舍五入，列示尾差。需要分项之和等于合计时，可以采用下面的办法：只改印出的数，准确金额不变。",
    method: "办法",
    methods: {
      controlled: "受控取整：各表一并凑平，改动最少",
      largestRemainder: "最大余额法：在一个合计的各部分中分配",
      balancing: "倒挤：由选定的一个数承担",
    },
    tables: "范围",
    allTables: "全部各表",
    total: "合计",
    totalOf: ({ label, gap }: TotalView): string =>
      `${label}（比各部分之和${gap.startsWith("-") ? "少" : "多"} ${gap.replace("-", "")}）`,
    noTotals: "各合计按四舍五入都相符，没有尾差。",
    into: "由哪个数承担",
    choose: "请选择",
    allowThreePublic: "允许调整“三公”经费各行",
    preview: "试算",
    needsReport: "编制后可以试算。",
    changes: (count: number, isFewest: boolean): string =>
      count === 0 ? "各表按显示数已经相加相符，不需调整。" : `需要改动 ${count} 个数${isFewest ? "，已是最少" : ""}：`,
    changed: (from: string, to: string): string => `${from} → ${to}`,
    gapsLeft: (count: number): string => `仍有 ${count} 处按显示数不相符，须在公布说明中说明。`,
    replaces: (count: number): string => `采用后将取代已采用的 ${count} 项。`,
    reason: "采用的原因",
    reasonHint: "必填，与逐条改动一起记在「尾差处理」表中，不公开。",
    adopt: "采用",
    promise:
      "采用会写入「尾差处理」表并重新编制各表，Excel 此前的撤销记录会清空；随时可以取消采用，各数即恢复四舍五入。",
    adopted: (count: number): string => `已采用，${count} 个数按尾差处理列示，各表已重新编制。`,
    withdrawn: "已取消采用，各数恢复四舍五入，各表已重新编制。",
    withdraw: "取消采用",
    inForce: (method: string, count: number): string => `已采用：${method}，${count} 个数`,
    resting: (method: string): string => `暂不采用：${method}。准确金额或原因有变，见「校验」中的请确认，请重新试算。`,
    because: (reason: string): string => `原因：${reason}`,
    nothing: "没有可以采用的试算。请先试算。",
    noSheet: "工作簿里没有「尾差处理」表，没有可以取消的项。",
    badSheet:
      "「尾差处理」表的列名不全，没有写入。请恢复第一行的列名：序号、表、行、列、准确元、四舍五入、改为、方法、原因。",
  },
  disclosure: {
    title: "公布说明",
    zeros: (count: number): string => `显示为零、实际不为零（${count} 个数）`,
    zero: (name: string, yuan: string): string => `${name}：${yuan} 元`,
    copy: "复制说明",
  },
} as const;

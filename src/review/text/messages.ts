import type { Wan, Yuan } from "../../money";

const inWan = (amount: Yuan | Wan): string => `${"toWan" in amount ? amount.toWan().toShown() : amount.toShown()} 万元`;

/** One function per kind of mistake; `place` is the section by ordinal and title. */
export const messages = {
  amount: (place: string, said: { text: string; name: string; value: Yuan }): string =>
    `${place}：「${said.text}」与表中${said.name} ${inWan(said.value)}不符。请改为表中的金额，或核对表。`,
  otherFigure: (place: string, said: { text: string; name: string; value: Yuan; other: string }): string =>
    `${place}：「${said.text}」是${said.other}，不是${said.name}；${said.name}为 ${inWan(said.value)}。请改引${said.name}。`,
  change: (place: string, said: { text: string; current: string; base: string; value: Yuan }): string =>
    `${place}：「${said.text}」与${said.current}和${said.base}之差 ${inWan(said.value)}不符。请改为两数之差。`,
  percent: (place: string, said: { text: string; what: string; expected: string; isHint: boolean }): string =>
    said.isHint
      ? `${place}：「${said.text}」与${said.what} ${said.expected}% 相差 0.01 个百分点。请确认是否按四舍五入取两位小数。`
      : `${place}：「${said.text}」与${said.what} ${said.expected}% 不符。请按元计算后改正。`,
  otherBase: (place: string, said: { text: string; wrong: string; right: string; expected: string }): string =>
    `${place}：「${said.text}」是按${said.wrong}算的，此处应按${said.right}计算，为 ${said.expected}%。请改正比率或改写所比的预算。`,
  zeroBase: (place: string, said: { text: string; base: string }): string =>
    `${place}：「${said.text}」以${said.base}为基数，而基数为零或约值为零，不能计算百分比。请删去百分比，只写金额。`,
  direction: (place: string, said: { text: string; current: string; base: string; right: string }): string =>
    `${place}：「${said.text}」与数字相反，${said.current}比${said.base}${said.right}。请改正方向，并核对原因。`,
  equalWithReason: (place: string, name: string): string =>
    `${place}：${name}写了持平又写了变动原因。请删去原因，或核对两个数字。`,
  noReason: (place: string, said: { current: string; base: string }): string =>
    `${place}：${said.current}与${said.base}不相等，没有写主要原因。请补写变动的主要原因。`,
  itemMissing: (place: string, name: string): string =>
    `${place}：没有列出${name}。预算全部调减或没有支出的科目也应列出，请补写。`,
  itemUnknown: (place: string, said: { text: string; nearest: string | null }): string =>
    `${place}：「${said.text}」不是表中的科目${said.nearest === null ? "" : `，最接近的是${said.nearest}`}。请按公开05表等的科目名称改正。`,
  listedWrongly: (place: string, said: { text: string; of: string }): string =>
    `${place}：「${said.text}」在公开06表${said.of}中没有金额，或不是款级科目名称。请从列举中删去或改正名称。`,
  notListed: (place: string, said: { name: string; of: string; value: Yuan }): string =>
    `${place}：${said.of}的列举缺少${said.name}（${inWan(said.value)}）。请补上。`,
  kindMissing: (place: string, said: { name: string; value: Yuan }): string =>
    `${place}：没有写${said.name}，表中为 ${inWan(said.value)}。请补写金额和占比。`,
  kindUnknown: (place: string, text: string): string =>
    `${place}：「${text}」前面的名称不是表中的项目。请按表中的栏目名称改正。`,
  count: (place: string, said: { text: string; name: string; count: number }): string =>
    `${place}：「${said.text}」与补充资料中的${said.name} ${said.count} 不符。请核对两处。`,
  countMissing: (place: string, name: string): string =>
    `${place}：${name}有金额而没有写数量（团组、人次、辆、批次）。请补写。`,
  countWithoutAmount: (place: string, said: { text: string; name: string }): string =>
    `${place}：${said.name}没有金额，却写了「${said.text}」。请核对金额或数量。`,
  carKindMissing: (place: string, name: string): string => `${place}：车辆没有列出${name}。请补写，或核对补充资料。`,
  noneButSome: (place: string, said: { text: string; name: string; value: Yuan }): string =>
    `${place}：写明「${said.text}」，而表中${said.name}为 ${inWan(said.value)}。请改写为金额，或核对表。`,
  year: (place: string, said: { text: string; year: number }): string =>
    `${place}：年份「${said.text}」不是决算年度 ${said.year}。请检查是否为往年文字的残留。`,
  department: (place: string, said: { text: string; department: string }): string =>
    `${place}：部门名称「${said.text}」与封面和各表的「${said.department}」不一致。请改为同一名称。`,
  unitUnlisted: (place: string, text: string): string =>
    `${place}：「${text}」不在单位构成中。请核对单位名称，或补充单位构成。`,
  unitMissing: (place: string, text: string): string => `${place}：数字「${text}」后面没有单位。请补写“万元”或“%”。`,
  residue: (place: string, text: string): string => `${place}：「${text}」像是模板文字没有改完。请改写成定稿文字。`,
  gap: (place: string, text: string): string => `${place}：${text}还没有填写。请在基本信息、补充资料或变动原因中补填。`,
  punctuation: (place: string, text: string): string => `${place}：「${text}」用了半角标点。请改为全角标点。`,
  strayLatin: (place: string, text: string): string => `${place}：中文之间夹有英文「${text}」。请删去，或改为中文。`,
  sumOfParts: (place: string, said: { text: string; parts: string; sum: string }): string =>
    `${place}：「${said.text}」与${said.parts}之和 ${said.sum} 不符。请核对总数和分项。`,
  partExceeds: (place: string, said: { text: string; whole: string }): string =>
    `${place}：「${said.text}」大于${said.whole}。请核对两个金额。`,
  zeroNote: (place: string, cells: number): string =>
    `${place}：表中有 ${cells} 个金额约值后显示为零而实际不为零，没有说明。请补写“部分数据约值万元时显示为零，实际不为零”。`,
  toldTwice: (place: string, said: { name: string; first: string; second: string }): string =>
    `${place}：${said.name}前后不一致，一处为「${said.first}」，一处为「${said.second}」。请改为同一数字。`,
  targetMissed: (title: string, said: { name: string; target: string; actual: string }): string =>
    `${title}「${said.name}」：实际完成值「${said.actual}」低于指标值「${said.target}」，却得满分。请核对完成值，或按比例扣分并说明原因。`,
  rowShort: (title: string, row: string): string =>
    `${title}「${row}」一行：比表头少一栏，各栏错位。请补上缺少的单元格。`,
  rateNotLow: (place: string, text: string): string =>
    `${place}：写有「${text}」，而同一段的完成率为 100%。请核对问题说明或完成率。`,
} as const;

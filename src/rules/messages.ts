import { Wan, type Yuan } from "../money";
import type { Judgement } from "./check/judge";
import type { Names } from "./check/names";
import type { Place } from "./check/places";
import type { Model, Units } from "./causes/model";
import type { Repair, RepairKind } from "./causes/repair";
import type { ShownOtherwise, RoundingRow, ShownAsZero } from "./disclosure/disclose";

/** 平, 合法尾差, 错误, 请确认: a verdict as people read it. */
export const verdictNames = { exact: "平", rounding: "合法尾差", error: "错误", confirm: "请确认" } as const;

/** Where, what and what to do, of a relation between figures. */
export function judgementMessage(judgement: Judgement, names: Names): string {
  return judgement.statement.relation === "equal" ? equalMessage(judgement, names) : atMostMessage(judgement, names);
}

function equalMessage(judgement: Judgement, names: Names): string {
  const { statement, verdict, expected, actual, difference, bound, exactDifference } = judgement;
  const head = `${sideName(statement.left, names)} ${inWan(actual)}`;
  const other = `${otherSide(statement.left, statement.right, names)} ${inWan(expected)}`;
  switch (verdict) {
    case "exact":
      return `${head}，与${other}相符。`;
    case "rounding":
      return `${head}，${other}，相差 ${inWan(absolute(difference))}，${
        exactDifference === null ? `不超过尾差上限 ${inWan(bound)}` : "按元计算相符"
      }，属四舍五入尾差，不需调整。`;
    case "error":
    case "confirm":
      return `${head}，${other}，相差 ${inWan(absolute(difference))}${exactly(exactDifference)}。${
        verdict === "error" ? "请核对" : "请确认"
      }${adviceOn(statement.left, statement.right, names)}。`;
  }
}

function atMostMessage({ statement, verdict, expected, actual, exactDifference }: Judgement, names: Names): string {
  const whole = `${sideName(statement.left, names)} ${inWan(actual)}`;
  const part = `${otherSide(statement.left, statement.right, names)} ${inWan(expected)}`;
  if (verdict === "exact") return `${whole}，不小于${part}。`;
  const less = `${whole}，小于${part}${exactly(exactDifference)}`;
  return verdict === "error"
    ? `${less}：前者为空而后者有数。请补填或核对两处金额。`
    : `${less}。请确认是否有红字冲销，否则请核对两处金额。`;
}

/** A figure's full name: table, row, column. */
export function placeName(place: Place, names: Names): string {
  return `${names.form(place.form)}「${names.row(place)}」${names.column(place)}`;
}

function sideName(places: readonly Place[], names: Names): string {
  const [first] = places;
  if (first === undefined) return "空白";
  if (places.length === 1) return placeName(first, names);
  return `${names.form(first.form)}${rowsAndColumns(places, names)}`;
}

/** The other side, without repeating the table where it is the same. */
function otherSide(left: readonly Place[], right: readonly Place[], names: Names): string {
  const [first] = right;
  if (first === undefined) return "下级各行（一行也没有）";
  const forms = new Set(right.map((place) => place.form));
  if (forms.size > 1) return `${right.map((place) => placeName(place, names)).join("、")}之和`;
  const sameForm = left[0]?.form === first.form;
  const title = sameForm ? "" : names.form(first.form);
  if (right.length > 1) return `${title}${rowsAndColumns(right, names)}`;
  const sameColumn = sameForm && left[0]?.column === first.column;
  return `${title}「${names.row(first)}」${sameColumn ? "" : names.column(first)}`;
}

/** Several figures of one table: the rows of a column, the columns of a row, or each by name. */
function rowsAndColumns(places: readonly Place[], names: Names): string {
  const [first] = places;
  if (first === undefined) return "";
  if (places.every((place) => place.column === first.column)) {
    const labels = places.slice(0, 3).map((place) => `「${names.row(place)}」`);
    return `${labels.join("、")}${places.length > 3 ? `等 ${places.length} 行` : ""}之和`;
  }
  if (places.every((place) => place.row === first.row)) {
    return `「${names.row(first)}」${places.map((place) => names.column(place)).join("、")}之和`;
  }
  return `${places.map((place) => `「${names.row(place)}」${names.column(place)}`).join("、")}之和`;
}

function adviceOn(left: readonly Place[], right: readonly Place[], names: Names): string {
  const titles = [...new Set([...left, ...right].map((place) => names.form(place.form)))];
  const [first = ""] = titles;
  if (titles.length > 1) return `${titles.join("、")}的这${titles.length === 2 ? "两处" : "几处"}金额`;
  return right.length > 1 ? `${first}的这个合计和它的各个组成` : `${first}的这两处金额`;
}

/** "307.82 万元". */
export function inWan(amount: Wan): string {
  return `${amount.toShown()} 万元`;
}

/** "3,260.00 元". */
export function inYuan(amount: Yuan): string {
  return `${amount.toString().replace(/\B(?=(\d{3})+\.)/g, ",")} 元`;
}

function exactly(difference: Yuan | null): string {
  return difference === null ? "" : `（精确差额 ${inYuan(difference.absolute())}）`;
}

function absolute(amount: Wan): Wan {
  return amount.isNegative() ? Wan.ofHundredths(-amount.hundredths()) : amount;
}

const guesses: Readonly<Record<RepairKind, string>> = {
  slippedDigit: "像是漏写、多写或写错一位数字",
  swappedDigits: "像是两位数字写颠倒",
  sign: "像是正负号写反",
  unit: "像是元与万元混用",
  extraFigure: "此处应为空",
  missingFigure: "此处漏填",
  otherFigure: "金额不符",
  swappedRows: "像是两行的金额互换",
  swappedColumns: "像是两栏的金额互换",
  shiftedRows: "像是金额错了一行",
  shiftedColumns: "像是金额错了一栏",
  movedAmount: "像是金额列错了位置",
  twoFigures: "像是两处一同漏改",
  missingRow: "缺少一行",
  doubledRow: "重复一行",
  wrongRow: "行的编码或名称有误",
};

/** Where, what and what to do, of a repair. */
export function causeMessage({ model, repair, equals, names }: CauseFacts): string {
  const changes = [...repair.changes];
  const said = changes.slice(0, 4).map(([cell, to]) => {
    const place = model.places[cell];
    const name = place === undefined ? "" : placeName(place, names);
    return `${name}由 ${shownUnits(model.values[cell] ?? null, model.decimals)} 改为 ${shownUnits(to, model.decimals)}`;
  });
  const more = changes.length > 4 ? `等 ${changes.length} 处` : "";
  const others = equals > 0 ? `；另有 ${equals} 处改动同样说得通` : "";
  return `${said.join("，")}${more}，可使 ${repair.fixes.length} 项核对通过（${guesses[repair.kind]}）${others}。请对照原始资料核实后改正。`;
}

/** Of a row that other tables have. */
export function missingRowMessage(said: string, repairs: number): string {
  return `${said}。请补上这一行，可使 ${repairs} 项核对通过。`;
}

/** Of a check no repair was found for. */
export function unexplainedMessage(first: Place | undefined, names: Names): string {
  const where = first === undefined ? "" : `${placeName(first, names)}：`;
  return `${where}找不到单独一处改动能使核对通过，可能有几处同时出错。请逐一核对所列单元格。`;
}

interface CauseFacts {
  readonly model: Model;
  readonly repair: Repair;
  /** How many other repairs mend as much. */
  readonly equals: number;
  readonly names: Names;
}

/** "307.82 万元" or "3,260.00 元"; "空" for a blank. */
export function shownUnits(value: Units, decimals: number | null): string {
  if (value === null) return "空";
  const places = decimals ?? 2;
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, -places).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0n ? "-" : ""}${whole}.${digits.slice(-places)} ${decimals === null ? "万元" : "元"}`;
}

/** The 尾差 sentence of 公布说明: which totals, and by how much. */
export function roundingStatement(rows: readonly RoundingRow[]): string {
  const sizes = rows.map(({ difference }) => absolute(difference));
  const largest = sizes.reduce((most, size) => (size.compare(most) > 0 ? size : most), Wan.ofHundredths(0n));
  const named = rows.slice(0, 5).map(({ name, difference }) => `${name}（${inWan(absolute(difference))}）`);
  const more = rows.length > 5 ? `等 ${rows.length} 处` : "";
  return `公开表金额以元计算、转换为万元并四舍五入到两位小数，${named.join("、")}${more}的合计与各部分之和存在尾差，最大为 ${inWan(largest)}，按元计算均相符。`;
}

/** The sentence of 公布说明 for amounts that print as 0.00. */
export function zerosStatement(rows: readonly ShownAsZero[]): string {
  const named = rows.slice(0, 5).map(({ name, yuan }) => `${name}（${inYuan(yuan)}）`);
  const more = rows.length > 5 ? `等 ${rows.length} 处` : "";
  return `${named.join("、")}${more}以万元列示时显示为 0.00，实际不为零。`;
}

/** The sentence of 公布说明 for figures that print what was adopted in 尾差处理. */
export function adoptedStatement(rows: readonly ShownOtherwise[]): string {
  const named = rows
    .slice(0, 3)
    .map(({ name, rounded, printed }) => `${name}（${rounded.toShown()} 列为 ${printed.toShown()}）`);
  const more = rows.length > 3 ? `等 ${rows.length} 个数` : "";
  return `${named.join("、")}${more}为使分项之和与合计一致作了尾差调整，与四舍五入结果相差 0.01 万元，按元计算的准确金额没有改变。`;
}

/** Of a finding whose cause was told with an earlier one. */
export function sameCauseMessage(): string {
  return "原因与前面一项相同，改正后一并通过。";
}

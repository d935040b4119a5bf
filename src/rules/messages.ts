import { Wan, type Yuan } from "../money";
import type { Judgement } from "./check/judge";
import type { Names } from "./check/names";
import type { Place } from "./check/places";

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

import type { CellRef } from "../../fill";
import { amountAt, current, currentOf, from, name, rowsOf, type SectionContext } from "../context";
import type { SectionDefinition } from "../narrative";
import type { Part } from "../part";
import { body, join, say } from "../say";
import { opening } from "./words";

const kinds = [
  { row: "personnel", called: "人员经费", classes: ["301", "303"] },
  { row: "operating", called: "公用经费", classes: ["302", "310"] },
] as const;

/** 六: basic expenditure, and under 人员经费 and 公用经费 the names of exactly the sections that are not zero. */
export const basicExpenditure: SectionDefinition = {
  id: "basicExpenditure",
  title: "一般公共预算财政拨款基本支出决算情况说明",
  write: (context) => {
    const total: CellRef = "generalPublicBudget.total.basic";
    const spent = currentOf(context, total);
    const pieces = kinds.flatMap((kind) => kindParts(context, kind));
    if (spent.isZero() && pieces.length === 0) return [body(say`${opening(context)}无一般公共预算财政拨款基本支出。`)];
    const said = say`一般公共预算财政拨款基本支出${amountAt(context, current(total))}万元`;
    return [body(say`${opening(context)}${said}。其中：${join(pieces, "；")}。`)];
  },
};

/** 人员经费a万元，主要包括：…: nothing where there is none. */
function kindParts(
  context: SectionContext,
  { row, called, classes }: (typeof kinds)[number],
): readonly (readonly Part[])[] {
  const ref: CellRef = `basicExpenditure.${row}.actual`;
  const spent = currentOf(context, ref);
  const names = rowsOf(context, "basicExpenditure")
    .filter(
      ({ id, cells }) =>
        id.length === 5 &&
        classes.some((code) => id.startsWith(code)) &&
        cells.actual?.kind === "amount" &&
        !cells.actual.yuan.isZero(),
    )
    .map(({ id, label }): readonly Part[] => [name(label, from(current(`basicExpenditure.${id}.actual`)))]);
  if (spent.isZero() && names.length === 0) return [];
  const listed = names.length === 0 ? [] : say`，主要包括：${join(names, "、")}`;
  return [say`${called}${amountAt(context, current(ref))}万元${listed}`];
}

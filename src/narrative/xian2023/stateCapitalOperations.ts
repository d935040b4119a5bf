import type { CellRef } from "../../fill";
import { amount, amountAt, current, rowsOf, yearOf } from "../context";
import type { SectionDefinition } from "../narrative";
import { body, say } from "../say";
import { functionName, itemsOf } from "./items";

const form = "stateCapitalOperations";
const sides = ["current"] as const;

/** 八: expenditure paid from state capital operations, basic and project, and every item. */
export const stateCapitalOperations: SectionDefinition = {
  id: form,
  title: "国有资本经营预算财政拨款支出决算情况说明",
  write: (context) => {
    const year = yearOf(context);
    const hasAmounts = rowsOf(context, form).some(({ cells }) =>
      Object.values(cells).some(({ kind }) => kind === "amount"),
    );
    if (!hasAmounts) return [body(say`本部门${year}年度无国有资本经营预算财政拨款收支，已公开空表。`)];
    const at = (column: string): ReturnType<typeof amount> => amountAt(context, current(`${form}.total.${column}`));
    const items = itemsOf(context, form, sides);
    return [
      body(
        say`${year}年度国有资本经营预算财政拨款支出${at("total")}万元，其中：基本支出${at("basic")}万元，项目支出${at("project")}万元。`,
      ),
      ...(items.length === 0 ? [] : [body(say`按照政府功能分类科目，其中：`)]),
      ...items.map(({ code }, index) => {
        const ref: CellRef = `${form}.${code}.total`;
        const spent = amountAt(context, current(ref));
        return body(
          say`${String(index + 1)}. ${functionName(context, { code, form, of: sides })}。支出决算${spent}万元。`,
        );
      }),
    ];
  },
};

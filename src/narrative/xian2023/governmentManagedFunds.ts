import type { CellRef } from "../../fill";
import { amount, amountAt, current, currentOf, rowsOf, yearOf } from "../context";
import type { SectionDefinition } from "../narrative";
import { body, say } from "../say";
import { functionName, itemsOf } from "./items";

const form = "governmentManagedFunds";
const sides = ["current"] as const;

/** 七: opening carry-over, revenue, expenditure and closing carry-over of the funds, and every item spent on. */
export const governmentManagedFunds: SectionDefinition = {
  id: form,
  title: "政府性基金预算财政拨款收入支出决算情况说明",
  write: (context) => {
    const year = yearOf(context);
    const hasAmounts = rowsOf(context, form).some(({ cells }) =>
      Object.values(cells).some(({ kind }) => kind === "amount"),
    );
    if (!hasAmounts) return [body(say`本部门${year}年度无政府性基金预算财政拨款收支，已公开空表。`)];
    const at = (column: string): ReturnType<typeof amount> => amountAt(context, current(`${form}.total.${column}`));
    const items = itemsOf(context, form, sides).filter(
      ({ code }) => !currentOf(context, `${form}.${code}.total`).isZero(),
    );
    return [
      body(
        say`${year}年度政府性基金预算财政拨款年初结转和结余${at("opening")}万元，本年收入${at("revenue")}万元，本年支出${at("total")}万元，年末结转和结余${at("closing")}万元。`,
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

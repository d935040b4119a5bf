import type { Problem } from "../files";
import type { ItemDefinition } from "./items";

const kinds = {
  text: "文字",
  date: "日期，例如 2024-08-30",
  choice: "下列之一",
  count: "不小于0的整数",
  amount: "金额，例如 12345.67",
} as const;

/** One function per kind of problem. */
export const problems = {
  badValue(place: { sheet: string; row: number; item: ItemDefinition; value: string }): Problem {
    const { item } = place;
    const allowed = item.kind === "choice" ? `${kinds.choice}：${item.choices.join("、")}` : kinds[item.kind];
    return {
      kind: "factUnreadable",
      severity: "notice",
      sheet: place.sheet,
      row: place.row,
      column: "内容",
      value: place.value,
      message: `${place.sheet}第${place.row}行：${item.name}「${place.value}」读不出来，本项按未填处理。请填写${allowed}。`,
    };
  },
  badAmount(place: { sheet: string; row: number; column: string; value: string }): Problem {
    return {
      kind: "reasonAmountUnreadable",
      severity: "notice",
      sheet: place.sheet,
      row: place.row,
      column: place.column,
      value: place.value,
      message: `${place.sheet}第${place.row}行：${place.column}「${place.value}」不是金额，这条原因将标为待复核。请清空该单元格，或填写以元为单位的金额。`,
    };
  },
} as const;

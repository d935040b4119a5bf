import type { Problem } from "../files";
import type { ItemDefinition, ItemKind } from "./items";

const kinds = {
  text: "文字",
  date: "日期，例如 2024-08-30",
  choice: "下列之一",
  count: "不小于0的整数",
  amount: "金额，例如 12345.67",
} as const;

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

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
  operationsUnreadable({ name, kind, ...place }: Place & { readonly name: string; readonly kind: ItemKind }): Problem {
    return {
      kind: "operationsUnreadable",
      severity: "notice",
      ...place,
      message: `${place.sheet}第${place.row}行：${name}的${place.column}「${place.value}」读不出来，本项按未填处理。请填写${kinds[kind]}。`,
    };
  },
  operationsDiffer({
    item,
    here,
    before,
    ...place
  }: Place & Record<"here" | "before", string> & { readonly item: ItemDefinition }): Problem {
    return {
      kind: "operationsDiffer",
      severity: "notice",
      ...place,
      message: `${place.sheet}第${place.row}行：${item.name}为 ${here} ${item.unit}，${item.sheet}填的是 ${before} ${item.unit}，采用后者。请核对，改正其中不对的一处。`,
    };
  },
  operationsWithoutHeadings: (sheet: string): Problem => ({
    kind: "operationsWithoutHeadings",
    severity: "notice",
    sheet,
    row: null,
    column: null,
    value: null,
    message: `${sheet}：没有找到机构运行信息表的表头，没有读入。请在数据上方保留一行列名：项目、统计数（或决算数）。`,
  }),
} as const;

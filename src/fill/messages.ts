import { flows, funds, measures, natures, type Fund } from "../accounts";
import type { Selection } from "../forms";
import type { CellParts } from "./cellParts";

interface FormulaWords {
  readonly how: CellParts["how"];
  readonly parts: readonly { readonly sign: 1 | -1; readonly label: string }[];
  readonly takes: readonly Selection[];
  readonly functional: string | null;
}

const appropriationsTogether = "财政拨款（三本预算合计）";

/** The words that say where a cell comes from. */
export const words = {
  /** A printed label without its numbering: 一、一般公共服务支出 → 一般公共服务支出. */
  plainLabel: (label: string): string => label.replace(/^[一二三四五六七八九十]+、/, ""),
  adoptedNote: (count: number): string =>
    `其中${count}个数为使分项之和与合计一致作了尾差调整，与四舍五入的结果相差0.01万元。`,
  columnLabel: (row: string, heading: string): string => `${row}（${heading}）`,
  formula({ how, parts, takes, functional }: FormulaWords): string {
    switch (how) {
      case "nothing":
        return "本表此处不填列。";
      case "entries":
        return `台账中${conditions(takes, functional)}的各笔金额之和。`;
      case "children":
        return `下一级科目之和：${signed(parts)}。`;
      case "sum":
      case "balance":
        return `${signed(parts)}。`;
    }
  },
} as const;

function signed(parts: FormulaWords["parts"]): string {
  return parts.map(({ sign, label }, index) => `${sign === -1 ? " − " : index === 0 ? "" : " + "}${label}`).join("");
}

function conditions(takes: readonly Selection[], functional: string | null): string {
  const said = takes.flatMap(({ measure, flow, fund, nature, functionalClass, economic }) => [
    measure === undefined ? [] : [`数据类型为${measures[measure]}`],
    flow === undefined ? [] : [`收支为${flows[flow]}`],
    fund === undefined ? [] : [`资金性质为${fundWords(fund)}`],
    nature === undefined ? [] : [`支出类型为${natures[nature]}`],
    functionalClass === undefined ? [] : [`功能科目属于${functionalClass}类`],
    economic === undefined ? [] : [`经济科目为${economic.join("、")}`],
  ]);
  if (functional !== null) said.push([`功能科目为${functional}`]);
  return [...new Set(said.flat())].join("、");
}

function fundWords(fund: Fund | readonly Fund[]): string {
  if (typeof fund === "string") return funds[fund];
  return fund.length === 3 ? appropriationsTogether : fund.map((one) => funds[one]).join("或");
}

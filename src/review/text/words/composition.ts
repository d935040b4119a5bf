import type { CellRef } from "../../../fill";
import type { SectionWords } from "../subject";
import type { TextContext } from "../textContext";
import { figureSubject, wordsOf } from "./subjects";

/** 二: 本年收入合计 and its sources. */
export function revenueWords(context: TextContext): SectionWords {
  return compositionWords(context, "revenue", {
    called: "本年收入合计",
    none: /^收入/,
    kinds: [
      ["appropriation", "财政拨款收入"],
      ["subsidyFromSuperior", "上级补助收入"],
      ["publicService", "事业收入"],
      ["commercial", "经营收入"],
      ["remittanceFromAffiliates", "附属单位上缴收入"],
      ["other", "其他收入"],
    ],
  });
}

/** 三: 本年支出合计 and its kinds. */
export function expenditureWords(context: TextContext): SectionWords {
  return compositionWords(context, "expenditure", {
    called: "本年支出合计",
    none: /^支出/,
    kinds: [
      ["basic", "基本支出"],
      ["project", "项目支出"],
      ["remittanceToSuperior", "上缴上级支出"],
      ["commercial", "经营支出"],
      ["subsidyToAffiliates", "对附属单位补助支出"],
    ],
  });
}

interface Composition {
  readonly called: string;
  readonly kinds: readonly (readonly [column: string, called: string])[];
  readonly none: RegExp;
}

function compositionWords(
  context: TextContext,
  form: "revenue" | "expenditure",
  { called, kinds, none }: Composition,
): SectionWords {
  const ref = (column: string): CellRef => `${form}.total.${column}`;
  const total = figureSubject(context, ref("total"), [called]);
  const parts = kinds.map(([column, kind]) => figureSubject(context, ref(column), [kind]));
  return wordsOf(form, [total, ...parts], {
    whole: total.actual,
    wholes: [{ words: called, value: total.actual }],
    none: [{ words: none, name: called, values: [total.actual] }],
  });
}

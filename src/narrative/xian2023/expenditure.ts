import type { SectionDefinition } from "../narrative";
import { compositionParagraph } from "./composition";

/** 三: expenditure of the year and each kind that is not zero. */
export const expenditure: SectionDefinition = {
  id: "expenditure",
  title: "支出决算情况说明",
  write: (context) => [
    compositionParagraph(context, {
      form: "expenditure",
      called: "本年支出合计",
      kinds: [
        ["basic", "基本支出"],
        ["project", "项目支出"],
        ["remittanceToSuperior", "上缴上级支出"],
        ["commercial", "经营支出"],
        ["subsidyToAffiliates", "对附属单位补助支出"],
      ],
      none: "支出",
      chart: "expenditureStructure",
    }),
  ],
};

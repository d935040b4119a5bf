import type { SectionDefinition } from "../narrative";
import { compositionParagraph } from "./composition";

/** 二: revenue of the year and each source that is not zero. */
export const revenue: SectionDefinition = {
  id: "revenue",
  title: "收入决算情况说明",
  write: (context) => [
    compositionParagraph(context, {
      form: "revenue",
      called: "本年收入合计",
      kinds: [
        ["appropriation", "财政拨款收入"],
        ["subsidyFromSuperior", "上级补助收入"],
        ["publicService", "事业收入"],
        ["commercial", "经营收入"],
        ["remittanceFromAffiliates", "附属单位上缴收入"],
        ["other", "其他收入"],
      ],
      none: "收入",
      chart: "revenueStructure",
    }),
  ],
};

// 第二部分 (情况说明): sections written from parts that know what each number, share, direction and name stands for, and
// the slots of its reasons. Which sections an edition prints stands in its definition; charts are only placed here.
export { narrativeText, type SectionText } from "./narrativeText";
export type {
  Narrative,
  NarrativeDefinition,
  NarrativeInput,
  ReasonSlot,
  ReasonState,
  Section,
  SectionDefinition,
  SectionId,
} from "./narrative";
export { amountText, percentText, statedPercent, wanText } from "./numbers";
export { paragraphText, type ChartId, type Figure, type Paragraph, type Part, type Source } from "./part";
export { reviewReasons, type ReasonRemark, type RemarkKind } from "./reviewReasons";
export { writeNarrative } from "./writeNarrative";
export { shanghai2024Narrative } from "./shanghai2024";
export { xian2023Narrative } from "./xian2023";

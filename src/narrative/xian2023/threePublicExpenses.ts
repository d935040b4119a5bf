import { count, type SectionContext } from "../context";
import type { SectionDefinition } from "../narrative";
import type { Part } from "../part";
import { heading, say } from "../say";
import { threePublicParagraph, type ThreePublicItem } from "./threePublicItem";

const together: ThreePublicItem = {
  column: "total",
  called: "“三公”经费",
  tells: "amount",
  hasPurpose: false,
  counts: null,
};

function counted(
  column: string,
  called: string,
  counts: (context: SectionContext) => readonly Part[],
): ThreePublicItem {
  return { column, called, tells: "amount", hasPurpose: true, counts };
}

const kinds: readonly ThreePublicItem[] = [
  counted(
    "abroad",
    "因公出国（境）费",
    (context) =>
      say`全年因公出国（境）团组${count(context, "abroadGroups")}个，${count(context, "abroadPersons")}人次。`,
  ),
  counted(
    "vehiclePurchase",
    "公务用车购置费",
    (context) => say`购置公务用车${count(context, "vehiclesPurchased")}辆。`,
  ),
  counted(
    "vehicleRunning",
    "公务用车运行维护费",
    (context) => say`年末公务用车保有量${count(context, "vehiclesHeld")}辆。`,
  ),
  counted(
    "reception",
    "公务接待费",
    (context) =>
      say`国内公务接待${count(context, "receptionBatches")}批次，${count(context, "receptionPersons")}人次；其中：外宾接待${count(context, "foreignBatches")}批次，${count(context, "foreignPersons")}人次。`,
  ),
];

const shownBeside = (column: string, called: string): ThreePublicItem => ({
  column,
  called,
  tells: "direction",
  hasPurpose: true,
  counts: null,
});

/** 九: “三公”经费 against 全年预算 and last year, together and by kind; then 培训费 and 会议费, which are no part of it. */
export const threePublicExpenses: SectionDefinition = {
  id: "threePublicExpenses",
  title: "财政拨款“三公”经费及会议费、培训费支出决算情况说明",
  write: (context) => [
    heading("（一）“三公”经费支出决算情况说明"),
    threePublicParagraph(context, together),
    ...kinds.flatMap((item, index) => [
      heading(`${index + 1}. ${item.called}支出情况说明`),
      threePublicParagraph(context, item),
    ]),
    heading("（二）培训费支出情况说明"),
    threePublicParagraph(context, shownBeside("training", "培训费")),
    heading("（三）会议费支出情况说明"),
    threePublicParagraph(context, shownBeside("conference", "会议费")),
  ],
};

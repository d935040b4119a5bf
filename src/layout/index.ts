// Filled forms and narrative → sheet plans: cells, merges, widths, formats, print set-up.
// Nothing is written here; Excel, the xlsx export and the terminal take the same plan.
export type {
  CellStyle,
  ChoiceList,
  PlannedCell,
  PlannedChart,
  PlannedMerge,
  PlannedValue,
  PrintSetup,
  SheetPlan,
} from "./plan";
export { planCharts, type SheetChart } from "./chartSheet";
export { styles, type StyleDefinition } from "./styles";
export { planRoundingSheet, planTemplate } from "./planTemplate";
export { columnPadding, pageMargins, pointsPerCharacter } from "./page";
export { planContents } from "./planContents";
export { planNarrative } from "./narrativeSheet";
export { printedNote } from "./printedNote";
export { planForm, planForms, type SheetHeads } from "./planForm";
export { printedText } from "./sizes";
export { printedTable, printedTsv, type PrintedTable } from "./printedTable";

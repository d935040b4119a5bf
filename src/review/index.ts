// Finished work of anybody held against tables that were built or read: typed text so far. Findings say where and what
// to do; nothing is changed.
export {
  checkNarrativeText,
  textRules,
  type LooseNumber,
  type Span,
  type TextCheck,
  type TextContext,
  type TextFinding,
  type TextRule,
} from "./text";
export { checkTables, editionOf, type TablesCheck } from "./tables/checkTables";
export { readTables, type TablesRead } from "./tables/readTables";
export { checkPublication, type CheckKnowledge, type Finished, type PublicationCheck } from "./checkPublication";
export { documentSheets, documentText } from "./documentSheets";
export { filledFromShown } from "./filledFromShown";

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

export { checkNarrativeText, type TextCheck, type TextFinding } from "./checkNarrativeText";
export type { LooseNumber } from "./claim";
export { textRules } from "./rules";
export type { Span } from "./span";
export type { TextContext } from "./textContext";
export type { TextRule } from "./textRule";

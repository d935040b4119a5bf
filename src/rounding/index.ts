// Other ways to round, as previews that list each changed 0.01: 倒挤, 最大余额法 and 受控取整; and what a clerk adopted of
// them. Exact amounts are never touched; the default stays independent rounding with disclosure.
export { adoptionRefusal } from "./adoptable";
export { standingOf, type AdoptedFigure, type Adoption, type Standing } from "./adoption";
export { previewControlled, type ControlledOptions } from "./controlled";
export { previewBalancing, previewLargestRemainder, roundingGaps, type OneTotal } from "./oneTotal";
export { methodNames } from "./messages";
export type { Change, Infeasible, Method, Preview, ShownGap } from "./preview";
export { loadHighs, type Solution, type Solver } from "./solver";

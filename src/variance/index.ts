// Year-on-year and budget-to-actual changes of published figures, split into exact drivers with nothing left over.
// How a change is said in words belongs to the narrative.
export { bridgeOf, type BridgeStep } from "./bridge";
export { buildBreakdown, updateBreakdown, type Breakdown, type EditedEntry, type EntitySum } from "./breakdown";
export type { Change, ComparedWith, Driver, DriverDimension, DriverKind, OtherDrivers } from "./change";
export { detailsOf, type Detail, type FiguresSource } from "./details";
export { explainChange } from "./explainChange";
export {
  changeExplainer,
  compareForms,
  definitionsOf,
  type ComparedForms,
  type Comparing,
  type Explainer,
} from "./explainer";
export type { MemberNames } from "./members";

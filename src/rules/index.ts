// Rules, their list (`list.ts`) and their verdicts on tables and ledger; causes of errors, waivers, and the facts of
// 公布说明. Nothing is written here and no figure is changed.
export { rules } from "./list";
export type { Rule } from "./rule";
export type { Finding, Verdict } from "./finding";
export {
  noEvidence,
  type CheckInput,
  type Evidence,
  type FormHead,
  type Institution,
  type RestingRounding,
} from "./check/checkInput";
export { beginCheck, checkReport, continueCheck, scanLedger, type ReportCheck } from "./check/checkReport";
export { figuresOf, shownFigures, type Figures, type ShownForm, type ShownRow } from "./check/figures";
export { verdictNames } from "./messages";
export { findCauses } from "./causes/findCauses";
export type { Cause } from "./causes/cause";
export { explainFindings } from "./causes/explainFindings";
export {
  disclose,
  type ShownOtherwise,
  type Disclosure,
  type RoundingRow,
  type ShownAsZero,
} from "./disclosure/disclose";
export { applyWaivers, factsOf, waive, type WaivedFinding, type Waiver } from "./disclosure/waivers";
export { figureName } from "./check/figureName";
export { identitiesOf, inclusionsOf, type Identity } from "./check/identities";
export { figureAt, type Figure } from "./check/figures";

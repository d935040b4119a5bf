// Forms filled from the ledger's groups; every cell leads to its entries and every entry to its cells.
export { partsOfCell, type CellParts, type Part } from "./cellParts";
export { explainCell, type Explanation } from "./explainCell";
export { adoptShown, type Adopted, type ShownValues } from "./adoptShown";
export { adoptedNote, isAdoptedNote } from "./adoptedNote";
export {
  cellOfRef,
  isAdopted,
  partsOfRef,
  shownWan,
  type AmountCell,
  type Cell,
  type CellRef,
  type FilledForm,
  type FilledRow,
} from "./filled";
export { GroupIndex } from "./groupIndex";
export { fillForm, fillForms, fillLive } from "./fillForm";
export type { Filling, FormYear, GroupChange, LiveForm } from "./liveForm";
export { cellsReached, groupsBehind, type TracedGroup, type Tracing } from "./trace";

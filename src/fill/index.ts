// Forms filled from the ledger's groups; every cell leads to its entries and every entry to its cells.
export { partsOfRef, type Cell, type CellRef, type FilledForm, type FilledRow } from "./filled";

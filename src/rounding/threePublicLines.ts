import { partsOfRef, type CellRef } from "../fill";

const sections = new Set(["30212", "30217", "30231", "31013"]);

/** Whether a figure is one of “三公”经费, in its own table or in that of basic expenditure: such figures do not move. */
export function isThreePublic(cell: CellRef): boolean {
  const { form, row, column } = partsOfRef(cell);
  if (form === "basicExpenditure") return sections.has(row);
  return form === "threePublicExpenses" && column !== "conference" && column !== "training";
}

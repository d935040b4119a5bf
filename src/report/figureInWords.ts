import { partsOfRef, type CellRef } from "../fill";
import type { Report } from "./report";

/** What names are taken from. */
type Printed = Pick<Report, "edition" | "forms">;

/** A figure's name in words: table number, row, column. `other` names rows that are in its tables alone. */
export function figureInWords(report: Printed, cell: CellRef, other: Printed = report): string {
  const { edition } = report;
  const { form, row, column } = partsOfRef(cell);
  const number = edition.forms.find(({ id }) => id === form)?.number ?? "";
  const labelIn = ({ forms }: Printed): string | undefined =>
    forms.find(({ id }) => id === form)?.rows.find(({ id }) => id === row)?.label;
  const label = labelIn(report) ?? labelIn(other) ?? row;
  const definition = edition.definitions.find(({ id }) => id === form);
  const heading = definition?.columns.find(({ id }) => id === column)?.heading ?? column;
  return `${number}「${label.trim()}」${heading}`;
}

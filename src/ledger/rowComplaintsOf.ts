import { cellAt } from "../files";
import type { Complaint } from "./complaint";
import { fieldTitles, type ReadField } from "./fields";
import { columnFor } from "./mapping";
import { rowComplaints } from "./messages";
import type { ReadColumn } from "./readColumn";
import { showCell } from "./sample";
import type { SheetColumns } from "./sheetColumns";
import { headingOf, type SheetSource } from "./sheetSource";

/**
 * Everything wrong with a row, in the order of the columns; null for an entry. An empty list: a field is missing in the
 * whole sheet, which is told once, so the row is left out without a word of its own.
 */
export function complaintsOf(source: SheetSource, columns: SheetColumns): (row: number) => readonly Complaint[] | null {
  const heading = (field: ReadField): string => headingOf(source, field, fieldTitles[field]);
  return (row) => {
    const found: Complaint[] = [];
    let isMissing = false;
    const look = (column: ReadColumn<unknown> | null, blank: (() => Complaint) | "allowed" | null = null): void => {
      const reading = column?.readings[column.codes[row] ?? 0];
      if (reading?.kind === "problem") found.push(reading.complaint);
      else if (blank === "allowed") return;
      else if (reading?.kind === "missing") isMissing = true;
      else if (reading?.kind === "blank" && blank !== null) found.push(blank());
    };
    const flowReading = columns.flow.readings[columns.flow.codes[row] ?? 0];
    const flow = flowReading?.kind === "value" ? flowReading.value : null;
    const isExpenditure = flow === "expenditure";
    const isTurnover = isExpenditure || flow === "revenue";
    const isOwnSurplus = flow === "useOfNonFiscalSurplus" || flow === "surplusDistribution";
    look(columns.year);
    look(columns.measure);
    look(columns.entity);
    look(columns.flow, () => rowComplaints.blankFlow(heading("flow")));
    look(columns.fund, isOwnSurplus ? "allowed" : () => rowComplaints.blankFund(heading("fund")));
    look(columns.functional, isTurnover ? () => rowComplaints.blankFunctional(functionalHeading(source)) : "allowed");
    look(columns.economic);
    if (isExpenditure) look(columns.nature, () => rowComplaints.blankNature(heading("nature")));
    look(columns.project);
    look(columns.direction);
    look(columns.redFlag);
    const amount = amountComplaint(source, columns, row);
    if (amount !== null) found.push(amount);
    return found.length > 0 || isMissing ? found : null;
  };
}

function functionalHeading(source: SheetSource): string {
  const fields = ["functionalCode", "functional", "functionalName", "functionalItem"] as const;
  const field = fields.find((one) => columnFor(source.mapping, one) !== null) ?? "functionalCode";
  return headingOf(source, field, fieldTitles[field]);
}

/** What is wrong with the row's amount; null where it is one, exact ones included. */
function amountComplaint(source: SheetSource, { amounts }: SheetColumns, row: number): Complaint | null {
  const special = amounts.special.get(row);
  if (special === undefined || special.kind === "exact") return null;
  const words = wordsAt(source, special.part, row);
  switch (special.kind) {
    case "fault":
      return rowComplaints.fault(words);
    case "tooLarge":
      return rowComplaints.amountTooLarge(words);
    case "notAnAmount":
      return rowComplaints.notAnAmount(words);
    case "both":
      return rowComplaints.bothAmounts(wordsAt(source, "amount", row), words);
  }
}

function wordsAt(source: SheetSource, field: ReadField, row: number): { column: string; value: string } {
  const column = columnFor(source.mapping, field)?.column ?? -1;
  return {
    column: headingOf(source, field, fieldTitles[field]),
    value: showCell(cellAt(source.sheet, row + source.top, column)),
  };
}

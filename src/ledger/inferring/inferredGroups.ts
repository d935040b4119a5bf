import type { Fund, Nature } from "../../accounts";
import type { RunningSum, Yuan } from "../../money";
import { addRow } from "../learning/addRow";
import type { InferredField } from "../mapping";
import { isInferred } from "../mapping";
import { plainText } from "../parseCode";
import type { SheetColumns } from "../sheetColumns";
import { cellsFor, type SheetSource } from "../sheetSource";
import { fundsTold, naturesTold, type InferredRows } from "./inferColumn";

/** Rows whose 资金性质 or 支出类型 is told from other columns, by what it is told from; `means` null where nothing tells. */
export interface InferredGroup {
  readonly field: InferredField;
  readonly basis: string;
  readonly means: Fund | Nature | null;
  readonly rows: number;
  readonly yuan: Yuan;
}

/** What can be told of the rows that leave a field open, the most money first; nothing where nothing can be told. */
export function inferredGroups(
  source: SheetSource,
  columns: SheetColumns,
  { field, rows }: { readonly field: InferredField; readonly rows: readonly number[] },
): readonly InferredGroup[] {
  if (isAnswered(source, field)) return [];
  const isOpen = openRows(source, columns, field);
  const open = rows.filter(isOpen);
  if (open.length === 0) return [];
  const told: InferredRows<Fund | Nature> =
    field === "fund" ? fundsTold(source, columns) : naturesTold(source, columns);
  const sums = new Map<string, RunningSum>();
  const found = new Map<string, InferredRows<Fund | Nature>["inferences"][number]>();
  for (const row of open) {
    const inference = told.inferences[told.groupOf[row] ?? 0] ?? null;
    const key = `${inference?.value ?? ""}\n${inference?.basis ?? ""}`;
    found.set(key, inference);
    addRow(sums, key, { amounts: columns.amounts, row });
  }
  const groups = [...sums].map(([key, sum]): InferredGroup => {
    const inference = found.get(key) ?? null;
    const means = inference?.value ?? null;
    return { field, basis: inference?.basis ?? "", means, rows: sum.entries, yuan: sum.toYuan() };
  });
  if (groups.every(({ means }) => means === null)) return [];
  return groups.sort((left, right) => right.yuan.absolute().compare(left.yuan.absolute()));
}

/** An answer for the whole sheet, or a profile that says the fund by itself, leaves nothing to be told. */
function isAnswered({ mapping }: SheetSource, field: InferredField): boolean {
  if (isInferred(mapping, field)) return false;
  return mapping.answers[field] !== null || (field === "fund" && mapping.profile !== undefined);
}

/** Whether a row must state the field and leaves it open. */
function openRows(source: SheetSource, { flow }: SheetColumns, field: InferredField): (row: number) => boolean {
  const isNeeded = flow.readings.map((reading) => {
    if (reading.kind !== "value") return true;
    if (field === "nature") return reading.value === "expenditure";
    return reading.value !== "useOfNonFiscalSurplus" && reading.value !== "surplusDistribution";
  });
  const cells = cellsFor(source, field);
  const isBlank = cells?.values.map((cell) => /^[-—–/]*$/.test(plainText(cell))) ?? [];
  return (row) =>
    isNeeded[flow.codes[row] ?? 0] === true && (cells === null || isBlank[cells.codes[row] ?? 0] === true);
}

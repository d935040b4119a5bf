import { inferredGroups, type InferredGroup } from "../inferring/inferredGroups";
import { judgeRows, type JudgedRows } from "../judgeRows";
import { columnFor } from "../mapping";
import { openSheets } from "../openSheets";
import type { LedgerInput } from "../readLedger";
import { readColumns, type SheetColumns } from "../sheetColumns";
import { metValues, type MetValue } from "./metValues";
import { valueFields, type ValueField } from "./valueChoices";

/** What a person may be asked of a sheet's values, beyond its columns. */
export interface LookedOver {
  readonly sheet: string;
  /** Open ones first, the most money first. */
  readonly values: readonly MetValue[];
  /** Offered for fields that rows leave open; the same list whether or not it was accepted. */
  readonly inferences: readonly InferredGroup[];
}

/** Looks at the values of fund, type, flow and unit met in the ledger: what each means, how many rows, how much money. */
export function lookOver(input: LedgerInput): readonly LookedOver[] {
  return openSheets(input).opened.map(({ source, ...said }, index) => {
    const columns = readColumns(source, { book: input.book, ...said });
    const judged = judgeRows(source, columns);
    const rows = rowsOf(judged, ["problems", "excluded"]);
    const wanting = rowsOf(judged, ["problems"]);
    const mapping = input.sheets[index]?.mapping ?? source.mapping;
    const values = valueFields.flatMap((field) => {
      const met = metValues(source, columns, { field, rows: rowsThatNeed(field, rows, columns) });
      // Words a profile puts in by itself are no values of the sheet.
      return columnFor(mapping, field) === null ? met.filter(({ understanding }) => understanding !== "known") : met;
    });
    const inferences = (["fund", "nature"] as const).flatMap((field) =>
      inferredGroups(source, columns, { field, rows: wanting }),
    );
    return { sheet: mapping.sheet, values: values.sort(byUrgency), inferences };
  });
}

/** Open values first, the most money first. */
export function byUrgency(left: MetValue, right: MetValue): number {
  const order = ({ understanding }: MetValue): number => (understanding === "open" ? 0 : 1);
  return order(left) - order(right) || right.yuan.absolute().compare(left.yuan.absolute());
}

/** Rows that are entries, and those set aside for one of these reasons. */
function rowsOf({ entries, setAside }: JudgedRows, kinds: readonly string[]): readonly number[] {
  const others = setAside.filter(({ because }) => kinds.includes(because.kind));
  return [...entries, ...others.map(({ row }) => row)];
}

/** 支出类型 belongs to expenditure alone. */
function rowsThatNeed(field: ValueField, rows: readonly number[], { flow }: SheetColumns): readonly number[] {
  if (field !== "nature") return rows;
  const isNeeded = flow.readings.map((reading) => reading.kind !== "value" || reading.value === "expenditure");
  return rows.filter((row) => isNeeded[flow.codes[row] ?? 0] === true);
}

import { readFlow, readFund, readMeasure, readNature } from "../../accounts";
import { RunningSum, type Yuan } from "../../money";
import { fieldTitles } from "../fields";
import { plainText } from "../parseCode";
import type { SheetColumns } from "../sheetColumns";
import { cellsFor, headingOf, type SheetSource } from "../sheetSource";
import { addRow } from "./addRow";
import { checkChoice, type ValueChoice, type ValueField } from "./valueChoices";

/** How a value of a column is understood: `open` blocks its rows until a person says what it means. */
export type Understanding = "known" | "chosen" | "open";

/** A value met in a column, with its rows and money in exact 元. `means` is an id, or a unit's name; null while open. */
export interface MetValue {
  readonly field: ValueField;
  readonly heading: string;
  readonly value: string;
  readonly rows: number;
  readonly yuan: Yuan;
  readonly understanding: Understanding;
  readonly means: ValueChoice["means"] | null;
}

/** The values of a field met in some rows, in the order of their first row; nothing where no column holds it. */
export function metValues(
  source: SheetSource,
  columns: SheetColumns,
  { field, rows }: { readonly field: ValueField; readonly rows: readonly number[] },
): readonly MetValue[] {
  const cells = cellsFor(source, field);
  if (cells === null) return [];
  const heading = headingOf(source, field, fieldTitles[field]);
  const sums = new Map<number, RunningSum>();
  for (const row of rows) addRow(sums, cells.codes[row] ?? 0, { amounts: columns.amounts, row });
  const byValue = new Map<string, RunningSum>();
  for (const [code, sum] of sums) {
    const value = plainText(cells.values[code] ?? null).replace(/^[-—–/]+$/, "");
    const known = byValue.get(value);
    if (known === undefined) byValue.set(value, sum);
    else known.addSum(sum, 1);
  }
  byValue.delete("");
  const chosen = new Map((source.mapping.values ?? []).map((one) => [`${one.field} ${one.value}`, one.means]));
  return [...byValue].map(([value, sum]): MetValue => {
    const own = chosen.get(`${field} ${value}`);
    const means = own ?? knownMeaning(field, value);
    const understanding = own !== undefined ? "chosen" : means === null ? "open" : "known";
    return { field, heading, value, rows: sum.entries, yuan: sum.toYuan(), understanding, means };
  });
}

/** What the program takes a value for by itself; null where it must ask. */
function knownMeaning(field: ValueField, value: string): ValueChoice["means"] | null {
  switch (field) {
    case "fund": {
      const found = readFund(value);
      if (found.kind === "notInTables" || found.kind === "excluded") return "excluded";
      return found.kind === "known" ? found.fund : null;
    }
    case "nature": {
      const found = readNature(value);
      return found.kind === "known" ? (checkChoice(field, value, found.nature)?.means ?? null) : null;
    }
    case "flow": {
      const found = readFlow(value);
      return found.kind === "known" ? found.flow : null;
    }
    case "measure": {
      const found = readMeasure(value);
      return found.kind === "known" ? found.measure : null;
    }
    case "entity":
      return value;
  }
}

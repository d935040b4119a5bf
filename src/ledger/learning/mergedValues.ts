import { Yuan } from "../../money";
import { byUrgency, type LookedOver } from "./lookOver";
import type { MetValue } from "./metValues";

/** A value with all sheets it was met in, their rows and money together; the heading is that of the first. */
export interface MergedValue extends MetValue {
  readonly sheets: readonly string[];
}

/** The values of all sheets as one list, each once: open ones first. Sheets that understand one otherwise stay apart. */
export function mergedValues(looks: readonly LookedOver[]): readonly MergedValue[] {
  const merged = new Map<string, MergedValue>();
  for (const { sheet, values } of looks) {
    for (const value of values) {
      const key = JSON.stringify([value.field, value.value, value.understanding, value.means]);
      const { sheets, rows, yuan, heading } = merged.get(key) ?? { ...value, sheets: [], rows: 0, yuan: Yuan.zero };
      const together = { rows: rows + value.rows, yuan: yuan.plus(value.yuan) };
      merged.set(key, { ...value, heading, ...together, sheets: [...sheets, sheet] });
    }
  }
  return [...merged.values()].sort(byUrgency);
}

import { readFields, type ReadField } from "./fields";
import type { ColumnChoice } from "./mapping";

/** A column that may hold a field. */
export type Candidate = ColumnChoice;

/** The surest column for every field; a column holds one field. Neighbours then rule out what makes no sense alone. */
export function chooseColumns(candidates: readonly Candidate[]): readonly ColumnChoice[] {
  const chosen = new Map<ReadField, Candidate>();
  const used = new Set<number>();
  const surestFirst = [...candidates].sort(
    (left, right) => right.confidence - left.confidence || left.column - right.column,
  );
  for (const candidate of surestFirst) {
    if (chosen.has(candidate.field) || used.has(candidate.column)) continue;
    chosen.set(candidate.field, candidate);
    used.add(candidate.column);
  }
  return readFields.flatMap((field) => {
    const choice = chosen.get(field);
    return choice === undefined || !makesSense(field, chosen) ? [] : [choice];
  });
}

/** 方向 beside 借方 and 贷方 is that of the balance; 款 and 项 mean nothing without 类. */
function makesSense(field: ReadField, chosen: ReadonlyMap<ReadField, Candidate>): boolean {
  if (field === "direction") return chosen.has("amount") && !chosen.has("debit") && !chosen.has("credit");
  if (field === "functionalSection" || field === "functionalItem") return chosen.has("functionalClass");
  return true;
}

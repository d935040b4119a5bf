import { partsOfCell } from "./cellParts";
import type { FormShape } from "./shape";

/** For every row of a form with fixed lines: itself and the rows whose amounts rest on it, through others as well. */
export function restingRows(shape: FormShape): ReadonlyMap<string, ReadonlySet<string>> {
  const direct = new Map<string, Set<string>>();
  for (const row of shape.rows) {
    for (const column of row.columns) {
      for (const part of partsOfCell(shape, row, column).parts) {
        direct.set(part.row, (direct.get(part.row) ?? new Set()).add(row.id));
      }
    }
  }
  return new Map(shape.rows.map(({ id }) => [id, reached(direct, id)]));
}

function reached(direct: ReadonlyMap<string, ReadonlySet<string>>, from: string): ReadonlySet<string> {
  const found = new Set([from]);
  for (const row of found) for (const above of direct.get(row) ?? []) found.add(above);
  return found;
}

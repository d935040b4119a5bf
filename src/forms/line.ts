import type { CellSource, LineDefinition, Side } from "./form";

/** A line of the left side; its 行次 is the number in its id. */
export function left(id: `line${number}`, label: string, source: CellSource): LineDefinition {
  return line(id, label, { side: "left", source });
}

/** A line of the right side; its 行次 is the number in its id. */
export function right(id: `line${number}`, label: string, source: CellSource): LineDefinition {
  return line(id, label, { side: "right", source });
}

function line(id: string, label: string, { side, source }: { side: Side; source: CellSource }): LineDefinition {
  return { id, label, line: Number(id.slice("line".length)), side, source };
}

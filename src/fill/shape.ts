import type { FormDefinition, LineDefinition, Side } from "../forms";

/** A row that a form has for this ledger: a fixed line, or a total, class, section or item by function. */
export interface ShapeRow {
  readonly id: string;
  readonly line: LineDefinition | null;
  readonly side: Side | null;
  readonly columns: readonly string[];
  /** Rows one level below, whose sum it is; empty for fixed lines and items. */
  readonly children: readonly string[];
}

/** Which rows and columns a form has. */
export interface FormShape {
  readonly definition: FormDefinition;
  readonly rows: readonly ShapeRow[];
  readonly rowOf: ReadonlyMap<string, ShapeRow>;
}

/** The rows of a form; `codes` are the functional codes that have an entry in it (fixed lines need none). */
export function shapeForm(definition: FormDefinition, codes: Iterable<string>): FormShape {
  const rows =
    definition.rows.kind === "lines" ? lineRows(definition, definition.rows.lines) : codeRows(definition, codes);
  return { definition, rows, rowOf: new Map(rows.map((row) => [row.id, row])) };
}

function lineRows(definition: FormDefinition, lines: readonly LineDefinition[]): readonly ShapeRow[] {
  const all = definition.columns.map((column) => column.id);
  return lines.map((line) => {
    const columns = line.side === null || definition.sides === null ? all : definition.sides[line.side];
    return { id: line.id, line, side: line.side, columns, children: [] };
  });
}

/** The total, then classes, sections and items in the order of their codes. */
function codeRows(definition: FormDefinition, codes: Iterable<string>): readonly ShapeRow[] {
  const ids = new Set<string>();
  for (const code of codes) for (const length of [3, 5, 7]) if (code.length >= length) ids.add(code.slice(0, length));
  const sorted = [...ids].sort();
  const columns = definition.columns.map((column) => column.id);
  const children = new Map<string, string[]>();
  for (const id of sorted) {
    const parent = id.length === 3 ? "" : id.slice(0, -2);
    const known = children.get(parent);
    if (known === undefined) children.set(parent, [id]);
    else known.push(id);
  }
  const rowOf = (id: string, code: string): ShapeRow => ({
    id,
    line: null,
    side: null,
    columns,
    children: children.get(code) ?? [],
  });
  return [rowOf("total", ""), ...sorted.map((id) => rowOf(id, id))];
}

import type { CellSource } from "../forms";
import type { FormShape, ShapeRow } from "./shape";

/** A cell of the same form that another is made of, added (1) or taken away (−1). */
export interface Part {
  readonly row: string;
  readonly column: string;
  readonly sign: 1 | -1;
}

/**
 * What a cell is made of: `entries` of its own, `parts`, or both (a section without items of its own beside items).
 * `how` says which blank rule holds: a balance of exactly zero is blank.
 */
export interface CellParts {
  readonly how: "entries" | "sum" | "children" | "balance" | "nothing";
  readonly takesEntries: boolean;
  readonly parts: readonly Part[];
}

const own: CellParts = { how: "entries", takesEntries: true, parts: [] };
const nothing: CellParts = { how: "nothing", takesEntries: false, parts: [] };

/** What the cell at a row and column of a form is made of. */
export function partsOfCell(shape: FormShape, row: ShapeRow, column: string): CellParts {
  const definition = shape.definition.columns.find((candidate) => candidate.id === column);
  if (definition === undefined || !row.columns.includes(column)) return nothing;
  const exception = row.line?.cells?.[column];
  if (exception !== undefined) return fromRows(exception, column);
  if (row.line !== null && row.line.source.kind !== "entries") return fromRows(row.line.source, column);
  if (definition.source.kind !== "entries") return fromColumns(definition.source, row.id);
  if (row.line !== null || row.children.length === 0) return own;
  const parts = row.children.map((child) => ({ row: child, column, sign: 1 as const }));
  return { how: "children", takesEntries: row.id !== "total", parts };
}

/** A line's references name rows of the same column, or "row.column". */
function fromRows(source: CellSource, column: string): CellParts {
  return resolve(source, (name) => {
    const [row = "", otherColumn = column] = name.split(".");
    return { row, column: otherColumn };
  });
}

/** A column's references name columns of the same row. */
function fromColumns(source: CellSource, row: string): CellParts {
  return resolve(source, (name) => ({ row, column: name }));
}

type Place = Omit<Part, "sign">;

function resolve(source: CellSource, place: (name: string) => Place): CellParts {
  switch (source.kind) {
    case "entries":
      return own;
    case "nothing":
      return nothing;
    case "sum":
      return { how: "sum", takesEntries: false, parts: source.of.map((name) => ({ ...place(name), sign: 1 })) };
    case "balance": {
      const plus = source.plus.map((name) => ({ ...place(name), sign: 1 as const }));
      const minus = source.minus.map((name) => ({ ...place(name), sign: -1 as const }));
      return { how: "balance", takesEntries: false, parts: [...plus, ...minus] };
    }
  }
}

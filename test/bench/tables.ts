import type { CellRef, FilledForm } from "../../src/fill";
import type { FormId, Side } from "../../src/forms";
import { Wan, Yuan } from "../../src/money";
import type { Figures, ShownForm } from "../../src/rules";

/** Tables of plain units: 分 of exact ones, 0.01 万元 of printed ones. */
export interface Table {
  readonly id: FormId;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly id: string;
  readonly label: string;
  readonly side: Side | null;
  readonly cells: Readonly<Record<string, bigint | null>>;
}

export type Basis = "exact" | "shown";

export function tablesOf(figures: Figures, basis: Basis): readonly Table[] {
  return [...figures.forms.values()].map(({ id, columns, rows }) => ({
    id,
    columns,
    rows: rows.map((row) => ({
      id: row.id,
      label: row.label,
      side: row.side,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([column, figure]) => [
          column,
          figure.kind === "blank" ? null : basis === "exact" ? BigInt(figure.fen ?? 0) : figure.wan.hundredths(),
        ]),
      ),
    })),
  }));
}

export function filledOf(tables: readonly Table[]): readonly FilledForm[] {
  return tables.map((table) => ({
    ...table,
    empty: false,
    rows: table.rows.map((row) => ({
      ...row,
      line: null,
      cells: mapCells(row.cells, (units) =>
        units === null ? ({ kind: "blank" } as const) : ({ kind: "amount", yuan: Yuan.ofFen(units) } as const),
      ),
    })),
  }));
}

export function shownOf(tables: readonly Table[]): readonly ShownForm[] {
  return tables.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: mapCells(row.cells, (units) => (units === null ? null : Wan.ofHundredths(units))),
    })),
  }));
}

function mapCells<To>(
  cells: Readonly<Record<string, bigint | null>>,
  change: (units: bigint | null) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(cells).map(([column, units]) => [column, change(units)]));
}

export interface Spot {
  readonly table: number;
  readonly row: number;
  readonly column: string;
  readonly units: bigint | null;
  readonly ref: CellRef;
}

/** Every cell of the tables, where it stands. */
export function spotsOf(tables: readonly Table[]): readonly Spot[] {
  return tables.flatMap(({ id, rows }, table) =>
    rows.flatMap((row, index) =>
      Object.entries(row.cells).map(([column, units]): Spot => ({
        table,
        row: index,
        column,
        units,
        ref: `${id}.${row.id}.${column}`,
      })),
    ),
  );
}

/** The tables with some cells changed. */
export function withCells(
  tables: readonly Table[],
  changes: readonly { readonly spot: Pick<Spot, "table" | "row" | "column">; readonly units: bigint | null }[],
): readonly Table[] {
  return changes.reduce<readonly Table[]>(
    (current, { spot, units }) =>
      withRows(current, spot.table, (rows) =>
        rows.map((row, index) =>
          index === spot.row ? { ...row, cells: { ...row.cells, [spot.column]: units } } : row,
        ),
      ),
    tables,
  );
}

/** The tables with the rows of one changed. */
export function withRows(
  tables: readonly Table[],
  which: number,
  change: (rows: readonly Row[]) => readonly Row[],
): readonly Table[] {
  return tables.map((table, index) => (index === which ? { ...table, rows: change(table.rows) } : table));
}

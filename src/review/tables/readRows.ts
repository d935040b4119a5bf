import type { FormGrid, PrintedLine, TwoSidedPart } from "../../editions";
import { cellAt, type Problem } from "../../files";
import type { Wan } from "../../money";
import type { ShownRow } from "../../rules";
import { amountReader, printedAmount, type AmountReader } from "./amountCell";
import { plainText, rowTexts, type FoundTable } from "./locate";

/** The rows of a printed table, or null where its head is not known. */
export interface RowsRead {
  readonly rows: readonly ShownRow[];
  readonly problems: readonly Problem[];
}

/** Reads the rows of a table as its edition prints them; columns by place, rows by 行次, code or label. */
export function readRows(table: FoundTable): RowsRead | null {
  const reader = amountReader(table);
  const { grid } = table.form;
  const rows = rowsOf(table, grid, reader);
  return rows === null ? null : { rows, problems: reader.problems };
}

function rowsOf(table: FoundTable, grid: FormGrid, reader: AmountReader): readonly ShownRow[] | null {
  switch (grid.kind) {
    case "twoSided":
      return twoSided(table, grid, reader);
    case "byFunction":
      return byFunction(table, grid.columns, reader);
    case "panels":
      return panels(table, grid, reader);
    case "measures":
      return measures(table, grid, reader);
  }
}

/** The first row below the title that holds enough cells of the wanted text, and their columns. */
function headCells(
  { sheet, top, bottom }: FoundTable,
  wanted: RegExp,
  least: number,
): { row: number; columns: readonly number[] } | null {
  for (let row = top + 1; row <= Math.min(bottom, top + 8); row += 1) {
    const columns = rowTexts(sheet, row).flatMap((text, column) => (wanted.test(text) ? [column] : []));
    if (columns.length >= least) return { row, columns };
  }
  return null;
}

function twoSided(
  table: FoundTable,
  grid: Extract<FormGrid, { kind: "twoSided" }>,
  reader: AmountReader,
): readonly ShownRow[] | null {
  const head = headCells(table, /^项目(\(.*\))?$/, 2);
  if (head === null) return null;
  const [left = 0, right = 0] = head.columns;
  const side = (part: TwoSidedPart, at: number, name: "left" | "right"): readonly ShownRow[] =>
    sideRows(table, { part, label: at, line: grid.printLine ? at + 1 : null, side: name, head: head.row }, reader);
  return [...side(grid.left, left, "left"), ...side(grid.right, right, "right")];
}

interface SidePlace {
  readonly part: TwoSidedPart;
  readonly label: number;
  /** The column of 行次; null where none is printed. */
  readonly line: number | null;
  readonly side: "left" | "right";
  readonly head: number;
}

function sideRows(
  { sheet, bottom }: FoundTable,
  { part, label, line, side, head }: SidePlace,
  reader: AmountReader,
): readonly ShownRow[] {
  const first = (line ?? label) + 1;
  const rows: ShownRow[] = [];
  for (let row = head + 1; row <= bottom; row += 1) {
    const text = plainText(cellAt(sheet, row, label));
    const number = line === null ? null : cellAt(sheet, row, line);
    const found = part.lines.find((printed) => isLine(printed, text, number));
    if (found === undefined || found.row === null) continue;
    rows.push({
      id: found.row,
      label: found.label,
      side,
      cells: cellsFrom(part.columns, (at) => reader.at(row, first + at)),
    });
  }
  return rows;
}

/** A line is known by its 行次 where one is printed, else by its label. */
function isLine(printed: PrintedLine, label: string, line: ReturnType<typeof cellAt> | null): boolean {
  if (line !== null) return printed.line !== null && String(line).trim() === String(printed.line);
  return printed.label !== "" && plainText(printed.label) === label;
}

function byFunction(table: FoundTable, columns: readonly string[], reader: AmountReader): readonly ShownRow[] | null {
  const head = headCells(table, /^(功能分类)?科目(代码|编码)$/, 1);
  const code = head?.columns[0];
  if (head === null || code === undefined) return null;
  const rows: ShownRow[] = [];
  for (let row = head.row + 1; row <= table.bottom; row += 1) {
    const cell = cellAt(table.sheet, row, code);
    const digits = typeof cell === "number" ? String(cell) : plainText(cell);
    const name = plainText(cellAt(table.sheet, row, code + 1));
    const id = /^(\d{3}|\d{5}|\d{7})$/.test(digits) ? digits : digits === "合计" || name === "合计" ? "total" : null;
    if (id === null) continue;
    const label = id === "total" ? "合计" : name;
    rows.push({ id, label, side: null, cells: cellsFrom(columns, (at) => reader.at(row, code + 2 + at)) });
  }
  return rows;
}

function panels(
  table: FoundTable,
  grid: Extract<FormGrid, { kind: "panels" }>,
  reader: AmountReader,
): readonly ShownRow[] | null {
  const head = headCells(table, /科目(代码|编码)$/, grid.panels.length);
  if (head === null) return null;
  const rows: ShownRow[] = [];
  for (let row = head.row + 1; row <= table.bottom; row += 1) {
    for (const column of head.columns) {
      const cell = cellAt(table.sheet, row, column);
      const digits = typeof cell === "number" ? String(cell) : plainText(cell);
      if (!/^(\d{3}|\d{5})$/.test(digits)) continue;
      const label = plainText(cellAt(table.sheet, row, column + 1));
      rows.push({ id: digits, label, side: null, cells: { actual: reader.at(row, column + 2) } });
    }
    for (const { row: id, label } of grid.totals) {
      const at = rowTexts(table.sheet, row).indexOf(plainText(label));
      if (at >= 0) rows.push({ id, label, side: null, cells: { actual: firstAmount(table, row, at + 1) } });
    }
  }
  return rows;
}

/** The amount right of a total's label, before the next text. */
function firstAmount({ sheet }: FoundTable, row: number, from: number): Wan | null {
  for (let column = from; column < sheet.width; column += 1) {
    const reading = printedAmount(cellAt(sheet, row, column));
    if (reading.kind === "amount") return reading.wan;
    if (reading.kind === "text") return null;
  }
  return null;
}

function measures(
  table: FoundTable,
  grid: Extract<FormGrid, { kind: "measures" }>,
  reader: AmountReader,
): readonly ShownRow[] | null {
  const places = grid.rows.flatMap(({ label, figures }) => {
    const row = measureRow(table, label);
    return row === null ? [] : figures.map((figure, at) => ({ figure, row, column: (label === null ? 0 : 1) + at }));
  });
  if (places.length === 0) return null;
  const ids = [...new Set(places.map(({ figure }) => figure.split(".")[0] ?? ""))];
  return ids.map((id) => {
    const own = places.filter(({ figure }) => figure.startsWith(`${id}.`));
    const cells = Object.fromEntries(
      own.map(({ figure, row, column }) => [figure.slice(id.length + 1), reader.at(row, column)]),
    );
    return {
      id,
      label: grid.rows.find(({ figures }) => figures.some((one) => one.startsWith(`${id}.`)))?.label ?? id,
      side: null,
      cells,
    };
  });
}

/** The row of a label; without one, the first row below the head that holds an amount. */
function measureRow({ sheet, top, bottom }: FoundTable, label: string | null): number | null {
  for (let row = top + 1; row <= bottom; row += 1) {
    if (label !== null && plainText(cellAt(sheet, row, 0)) === plainText(label)) return row;
    if (label === null && row > top + 3 && isDataRow(sheet, row)) return row;
  }
  return null;
}

function isDataRow(sheet: FoundTable["sheet"], row: number): boolean {
  return Array.from({ length: sheet.width }, (_, column) => cellAt(sheet, row, column)).some(
    (cell) => printedAmount(cell).kind === "amount",
  );
}

function cellsFrom(
  columns: readonly string[],
  at: (index: number) => Wan | null,
): Readonly<Record<string, Wan | null>> {
  return Object.fromEntries(columns.map((column, index) => [column, at(index)]));
}

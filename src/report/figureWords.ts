import type { Edition } from "../editions";
import { partsOfRef, type CellRef } from "../fill";
import type { FormDefinition, FormId, LineDefinition } from "../forms";

/** A figure in the words of 尾差处理: 公开03表 │ 2012906 工会事务 │ 基本支出. */
export interface FigureInWords {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** The words of a figure; `label` is what the table prints for its row. */
export function wordsOfFigure(edition: Edition, ref: CellRef, label: string): FigureInWords {
  const { form, row, column } = partsOfRef(ref);
  const definition = definitionOf(edition, form);
  const line = definition === undefined ? undefined : lineOf(definition, row);
  return {
    table: edition.forms.find(({ id }) => id === form)?.number ?? form,
    row: line === undefined ? rowWords({ id: row, label, line: null, side: null }) : rowWords(line),
    column: definition?.columns.find(({ id }) => id === column)?.heading ?? column,
  };
}

/** The figure that words name, whether or not its row is printed now; null where the edition has none. */
export function figureOfWords(edition: Edition, words: FigureInWords): CellRef | null {
  const form = edition.forms.find(({ number }) => number === words.table.trim())?.id;
  const definition = form === undefined ? undefined : definitionOf(edition, form);
  if (form === undefined || definition === undefined) return null;
  const row = rowOfWords(definition, words.row.trim());
  const columns = row === null ? [] : columnsOf(definition, row);
  const column = columns.find((id) => headingOf(definition, id) === words.column.trim());
  return row === null || column === undefined ? null : `${form}.${row}.${column}`;
}

function definitionOf(edition: Edition, form: FormId): FormDefinition | undefined {
  return edition.definitions.find(({ id }) => id === form);
}

function lineOf({ rows }: FormDefinition, id: string): LineDefinition | undefined {
  return rows.kind === "lines" ? rows.lines.find((line) => line.id === id) : undefined;
}

/** A code or 行次 first, else the side last, so that rows of one name are told apart. */
function rowWords({ id, label, line, side }: Pick<LineDefinition, "id" | "label" | "line" | "side">): string {
  const name = label.trim();
  if (/^\d+$/.test(id)) return `${id} ${name}`;
  if (line !== null) return `行次${line} ${name}`;
  return side === null ? name : `${name}（${side === "left" ? "左侧" : "右侧"}）`;
}

function rowOfWords({ rows }: FormDefinition, typed: string): string | null {
  const [mark = ""] = typed.split(/\s/u);
  if (rows.kind === "byFunction") {
    if (typed === "合计") return "total";
    return /^(\d{3}|\d{5}|\d{7})$/.test(mark) ? mark : null;
  }
  const isNamed = (line: LineDefinition): boolean => rowWords(line) === typed;
  const isMarked = (line: LineDefinition): boolean => /\d/.test(mark) && rowWords(line).split(/\s/u)[0] === mark;
  return (rows.lines.find(isNamed) ?? rows.lines.find(isMarked))?.id ?? null;
}

/** The columns a row has. */
function columnsOf(definition: FormDefinition, row: string): readonly string[] {
  const side = lineOf(definition, row)?.side ?? null;
  return side === null || definition.sides === null ? definition.columns.map(({ id }) => id) : definition.sides[side];
}

function headingOf({ columns }: FormDefinition, id: string): string | undefined {
  return columns.find((column) => column.id === id)?.heading;
}

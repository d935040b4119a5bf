import type { FormDefinition, Selection } from "../forms";
import { partsOfCell, type CellParts } from "./cellParts";
import { partsOfRef, type CellRef, type FilledForm } from "./filled";
import { words } from "./messages";
import { shapeOfFilled } from "./trace";

/** How a published cell comes about: the cells it is made of, and the formula in Chinese words. */
export interface Explanation {
  readonly how: CellParts["how"];
  readonly parts: readonly { readonly ref: CellRef; readonly sign: 1 | -1; readonly label: string }[];
  readonly words: string;
}

/** Explains a cell of a filled form; throws for a reference the form does not have. */
export function explainCell(ref: CellRef, definition: FormDefinition, filled: FilledForm): Explanation {
  const { row, column } = partsOfRef(ref);
  const shape = shapeOfFilled(definition, filled);
  const shapeRow = shape.rowOf.get(row);
  const columnDefinition = definition.columns.find((candidate) => candidate.id === column);
  if (shapeRow === undefined || columnDefinition === undefined) throw new RangeError(`no cell ${ref}`);
  const { how, parts } = partsOfCell(shape, shapeRow, column);
  const named = parts.map((part) => {
    const label = labelOf({ definition, filled }, part.row, part.column === column ? null : part.column);
    return { ref: `${definition.id}.${part.row}.${part.column}` as const, sign: part.sign, label };
  });
  const takes: Selection[] = [definition.take];
  if (shapeRow.line?.source.kind === "entries") takes.push(shapeRow.line.source.take);
  if (columnDefinition.source.kind === "entries") takes.push(columnDefinition.source.take);
  const functional = definition.rows.kind === "byFunction" && row !== "total" ? row : null;
  return { how, parts: named, words: words.formula({ how, parts: named, takes, functional }) };
}

interface Context {
  readonly definition: FormDefinition;
  readonly filled: FilledForm;
}

function labelOf({ definition, filled }: Context, row: string, column: string | null): string {
  const rowLabel = filled.rows.find((candidate) => candidate.id === row)?.label ?? row;
  if (column === null) return words.plainLabel(rowLabel);
  const heading = definition.columns.find((candidate) => candidate.id === column)?.heading ?? column;
  return words.columnLabel(words.plainLabel(rowLabel), heading);
}

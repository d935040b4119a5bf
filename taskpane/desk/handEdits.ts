import { gridValueOf, type CellBlock } from "../../src/excel";
import type { CellValue } from "../../src/files";
import { partsOfRef, type CellRef } from "../../src/fill";
import type { SheetPlan } from "../../src/layout";
import { text } from "../text";
import type { FindingView } from "../views";

/** Every planned cell of a block: a finding where the sheet says something else, null where it agrees. */
export function handEdits(
  plan: SheetPlan,
  { row, column }: CellBlock,
  values: readonly (readonly CellValue[])[],
): readonly (readonly [string, FindingView | null])[] {
  return plan.cells.flatMap((cell): (readonly [string, FindingView | null])[] => {
    const line = values[cell.row - row];
    if (line === undefined || cell.column < column || cell.column >= column + line.length) return [];
    const found = line[cell.column - column] ?? null;
    const wanted = gridValueOf(cell.value);
    const key = `handEdit:${plan.id}.${cell.row}.${cell.column}`;
    if (found === wanted || (found === "" && wanted === null)) return [[key, null]];
    const figure = cell.ref === null ? null : (cell.ref as CellRef);
    const finding: FindingView = {
      key,
      title: text.check.handEdit,
      clause: text.check.handEdit,
      verdict: "error",
      form: figure === null ? null : partsOfRef(figure).form,
      cells: figure === null ? [] : [figure],
      message: text.check.handEdited({
        sheet: plan.name,
        row: cell.row + 1,
        column: cell.column + 1,
        found: shortened(wordsOf(found)),
        wanted: shortened(wordsOf(wanted)),
      }),
      waiver: { kind: "none" },
      remedy: "restore",
      place: { plan: plan.id, row: cell.row, column: cell.column },
    };
    return [[key, finding]];
  });
}

function wordsOf(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.text : String(value);
}

/** A paragraph is told by its beginning. */
function shortened(words: string): string {
  return words.length <= 40 ? words : `${words.slice(0, 40)}…`;
}

import type { EditionForm } from "../../editions";
import { cellAt } from "../../files";
import { rowTexts, type FoundTable } from "./locate";

/** What stands above and below the grid of a printed table; null for what is missing. */
export interface PrintedHead {
  readonly title: string;
  readonly number: string | null;
  readonly department: string | null;
  readonly unit: string | null;
  readonly note: string | null;
}

/** Reads title, 公开0N表, 编制部门, 单位 and 注 of a table. */
export function readHead({ form, sheet, top, bottom }: FoundTable): PrintedHead {
  const above: string[] = [];
  const written: string[] = [];
  for (let row = Math.max(0, top - 2); row <= Math.min(bottom, top + 5); row += 1) {
    above.push(...rowTexts(sheet, row).filter((text) => text !== ""));
    for (let column = 0; column < sheet.width; column += 1) {
      const cell = cellAt(sheet, row, column);
      if (typeof cell === "string") written.push(cell.trim());
    }
  }
  let note: string | null = null;
  for (let row = top + 1; row <= bottom; row += 1) {
    note = rowTexts(sheet, row).find((text) => text.startsWith("注:")) ?? note;
  }
  return {
    title: form.title,
    number: above.find((text) => isNumber(text, form)) ?? null,
    department: valueAfter(written, /^(?:编制部门|编制单位|部门|公开部门)\s*[:：]\s*(.*)$/),
    unit: valueAfter(above, /^(?:金额)?单位:(.*)$/),
    note,
  };
}

function isNumber(text: string, { number }: EditionForm): boolean {
  return text === number.normalize("NFKC") || /^公开\d+表$/.test(text);
}

function valueAfter(texts: readonly string[], label: RegExp): string | null {
  for (const text of texts) {
    const found = label.exec(text)?.at(-1);
    if (found !== undefined) return found;
  }
  return null;
}

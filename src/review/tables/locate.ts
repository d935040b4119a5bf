import type { Edition, EditionForm } from "../../editions";
import { cellAt, type CellValue, type Sheet } from "../../files";

/** Where a printed table stands: from its title row to the row before the next title (zero-based, inclusive). */
export interface FoundTable {
  readonly form: EditionForm;
  readonly sheet: Sheet;
  readonly top: number;
  readonly bottom: number;
}

/** The text of a cell without blanks, in half width; "" for a number or a blank. */
export function plainText(cell: CellValue): string {
  return typeof cell === "string" ? cell.normalize("NFKC").replace(/\s/g, "") : "";
}

/** Tables by their titles, whatever their sheets are called. A title stands alone in its row; a list of titles is none. */
export function locateTables(sheets: readonly Sheet[], edition: Edition): readonly FoundTable[] {
  return sheets.flatMap((sheet) => {
    const tops = Array.from({ length: sheet.height }, (_, row) => row).flatMap((row) => {
      const form = titleIn(sheet, row, edition);
      return form === null ? [] : [{ form, row }];
    });
    return tops.map(({ form, row }, index): FoundTable => {
      const next = tops[index + 1]?.row ?? sheet.height;
      return { form, sheet, top: row, bottom: next - 1 };
    });
  });
}

function titleIn(sheet: Sheet, row: number, edition: Edition): EditionForm | null {
  const texts = rowTexts(sheet, row).filter((text) => text !== "");
  const [only, number] = texts;
  if (only === undefined || texts.length > 2) return null;
  const isTitleOf = ({ title, number: printed }: EditionForm): boolean => {
    const wanted = title.normalize("NFKC").replace(/\s/g, "");
    return stripped(only) === wanted && (number === undefined || number.includes(printed.normalize("NFKC")));
  };
  return edition.forms.find(isTitleOf) ?? null;
}

/** A title without the year before it, its number and what stands in brackets behind it. */
function stripped(text: string): string {
  return text
    .replace(/^\d{4}年度?(部门)?/, "")
    .replace(/^[一二三四五六七八九十]+、/, "")
    .replace(/\((公开)?\d+表\)$/, "");
}

/** All texts of a row, from the left; numbers and blanks are "". */
export function rowTexts(sheet: Sheet, row: number): readonly string[] {
  return Array.from({ length: sheet.width }, (_, column) => plainText(cellAt(sheet, row, column)));
}

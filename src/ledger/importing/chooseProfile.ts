import { findBudgetAccount } from "../../accounts";
import { cellAt, type Sheet } from "../../files";
import { plainText } from "../parseCode";
import { profiles, type Profile } from "../profiles";
import { digitsOf } from "./accounts";
import { fieldColumns, type FieldColumns } from "./fieldColumns";

/** The heading rows of a sheet and the headings over its columns. */
interface Headed {
  readonly header: { readonly top: number; readonly bottom: number };
  readonly headings: readonly string[];
}

/** The profile a sheet is known by; null for a plain ledger, and for one nobody knows. */
export function chooseProfile(sheet: Sheet, headed: Headed): Profile | null {
  const columns = fieldColumns(headed.headings);
  const title = titleOf(sheet, headed.header.top);
  return profiles.find((profile) => isKnown(profile, { sheet, headed, columns, title })) ?? null;
}

interface Look {
  readonly sheet: Sheet;
  readonly headed: Headed;
  readonly columns: FieldColumns;
  readonly title: string;
}

function isKnown({ knownBy }: Profile, { sheet, headed, columns, title }: Look): boolean {
  const has = (field: Parameters<FieldColumns["columnOf"]>[0]): boolean => columns.columnOf(field) !== null;
  if (!knownBy.all.every(has) || knownBy.none.some(has)) return false;
  if (!knownBy.oneOf.every((fields) => fields.some(has))) return false;
  if (knownBy.title !== null && !knownBy.title.test(title)) return false;
  return !knownBy.budgetAccounts || holdsBudgetAccounts(sheet, headed, columns);
}

/** The sheet's name (cut at 31 letters) and the words above its headings. */
function titleOf(sheet: Sheet, top: number): string {
  const words = [sheet.name];
  for (let row = 0; row < top; row += 1) {
    for (let column = 0; column < sheet.width; column += 1) words.push(plainText(cellAt(sheet, row, column)));
  }
  return words.filter((word) => word !== "").join("\n");
}

function holdsBudgetAccounts(sheet: Sheet, { header }: Headed, columns: FieldColumns): boolean {
  const column = columns.columnOf("accountCode");
  if (column === null) return false;
  for (let row = header.bottom + 1; row < sheet.height; row += 1) {
    const code = digitsOf(plainText(cellAt(sheet, row, column)));
    if (code.length >= 4 && findBudgetAccount(code) !== null) return true;
  }
  return false;
}

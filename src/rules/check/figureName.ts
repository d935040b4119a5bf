import type { CellRef } from "../../fill";
import { placeName } from "../messages";
import type { CheckInput } from "./checkInput";
import { namesOf } from "./names";
import { placeOfRef } from "./places";

/** What a reader calls a figure: table, row, column. */
export function figureName(input: CheckInput, cell: CellRef): string {
  return placeName(placeOfRef(cell), namesOf(input));
}

// Places and years, one per file: which tables, in which order, with which numbers, wording and blanks.
import type { Edition } from "./edition";
import { shanghai2024 } from "./shanghai2024";
import { xian2023 } from "./xian2023";

export type {
  Edition,
  EditionForm,
  FormGrid,
  HeadCell,
  MeasureRow,
  Panel,
  PanelTotal,
  PrintedLine,
  TwoSidedPart,
} from "./edition";

/** Every edition, the default first. A new one is a file and a line here. */
export const editions: readonly Edition[] = [xian2023, shanghai2024];

/** The edition of an id; undefined for one that is not known. */
export function findEdition(id: string): Edition | undefined {
  return editions.find((edition) => edition.id === id);
}

export { shanghai2024, xian2023 };

import type { Edition } from "../editions";
import type { AdoptedRow, Facts } from "../facts";
import { adoptShown, cellOfRef, partsOfRef, type Adopted, type CellRef, type FilledForm } from "../fill";
import { methodNames, standingOf, type AdoptedFigure, type Adoption, type Preview } from "../rounding";
import type { RestingRounding } from "../rules";
import { figureOfWords, wordsOfFigure } from "./figureWords";
import type { Report } from "./report";

/** What a clerk adopted in 尾差处理, and how it stands in the tables. */
export interface ReportRounding {
  readonly adoptions: readonly Adoption[];
  readonly inForce: readonly Adoption[];
  readonly resting: readonly RestingRounding[];
  /** The tables as they print. */
  readonly printed: Adopted;
}

/** The rows of 尾差处理 as adoptions: those of one 序号 together, in the order of the sheet. */
export function adoptionsOf({ roundings }: Facts, edition: Edition): readonly Adoption[] {
  const byNumber = new Map<string, AdoptedRow[]>();
  for (const row of roundings) {
    const known = byNumber.get(row.number);
    if (known === undefined) byNumber.set(row.number, [row]);
    else known.push(row);
  }
  return [...byNumber].map(([number, rows]) => ({
    number,
    method: firstWords(rows.map(({ method }) => method)),
    reason: firstWords(rows.map(({ reason }) => reason)),
    figures: rows.map((row) => figureOf(row, edition)),
  }));
}

function firstWords(all: readonly string[]): string {
  return all.find((words) => words !== "") ?? "";
}

function figureOf(row: AdoptedRow, edition: Edition): AdoptedFigure {
  const name = `${row.table}「${row.row}」${row.column}`;
  return { name, cell: figureOfWords(edition, row), yuan: row.yuan, wan: row.wan };
}

/** Lays adoptions over tables as 四舍五入 fills them; `before` keeps rows that print the same the same objects. */
export function layRounding(
  filled: readonly FilledForm[],
  adoptions: readonly Adoption[],
  before?: ReportRounding,
): ReportRounding {
  const { inForce, resting, shown } = standingOf(adoptions, filled);
  return { adoptions, inForce, resting, printed: adoptShown(filled, shown, before?.printed) };
}

/** The rows of 尾差处理 that adopt a preview: one per figure that would print another value. */
export function rowsToAdopt(
  { edition, forms }: Pick<Report, "edition" | "forms">,
  { method, changes }: Preview,
  { number, reason }: Pick<AdoptedRow, "number" | "reason">,
): readonly AdoptedRow[] {
  return changes.flatMap(({ cell, to }): readonly AdoptedRow[] => {
    const found = cellOfRef(forms, cell);
    const { form, row } = partsOfRef(cell);
    const label = forms.find(({ id }) => id === form)?.rows.find(({ id }) => id === row)?.label ?? "";
    if (found?.kind !== "amount") return [];
    const words = wordsOfFigure(edition, cell, label);
    return [{ number, ...words, yuan: found.yuan, wan: to, method: methodNames[method], reason }];
  });
}

/** A number that no adoption has yet. */
export function nextNumber({ rounding: { adoptions } }: Pick<Report, "rounding">): string {
  return String(adoptions.reduce((most, { number }) => Math.max(most, Number(number) || 0), 0) + 1);
}

/** The adoption that decides what a figure prints; null where it prints 四舍五入. */
export function adoptionOf({ rounding: { inForce } }: Pick<Report, "rounding">, cell: CellRef): Adoption | null {
  return inForce.findLast(({ figures }) => figures.some((figure) => figure.cell === cell)) ?? null;
}

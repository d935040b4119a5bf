import type { CellRef, FilledForm, ShownValues } from "../fill";
import type { Wan, Yuan } from "../money";
import type { RestingRounding } from "../rules";
import { isNeighbour } from "./neighbour";

/** A way of rounding that a clerk adopted with a reason: printed values and the exact amounts they were chosen for. */
export interface Adoption {
  /** Its 序号 in 尾差处理. */
  readonly number: string;
  /** 倒挤, 最大余额法, 受控取整, as the sheet says. */
  readonly method: string;
  readonly reason: string;
  readonly figures: readonly AdoptedFigure[];
}

/** One figure of an adoption; null for what its row does not say, or says of no figure. */
export interface AdoptedFigure {
  /** Table, row and column in words. */
  readonly name: string;
  readonly cell: CellRef | null;
  /** Exact 元 when it was adopted. */
  readonly yuan: Yuan | null;
  readonly wan: Wan | null;
}

/** Which adoptions hold, and what they print; the others rest whole, each with its first cause. */
export interface Standing {
  readonly inForce: readonly Adoption[];
  readonly resting: readonly RestingRounding[];
  /** Of figures that several adoptions name, the later one's. */
  readonly shown: ShownValues;
}

/**
 * Holds adoptions against tables as 四舍五入 fills them. An adoption holds while every figure has the exact amount it
 * had, and each value is the floor or ceiling of it; else the whole of it rests: never lost, never half applied.
 */
export function standingOf(adoptions: readonly Adoption[], forms: readonly FilledForm[]): Standing {
  if (adoptions.length === 0) return { inForce: [], resting: [], shown: new Map() };
  const cells = cellFinder(forms);
  const inForce: Adoption[] = [];
  const resting: RestingRounding[] = [];
  const shown = new Map<CellRef, Wan>();
  for (const adoption of adoptions) {
    const rest = restOf(adoption, cells);
    if (rest !== null) {
      resting.push(rest);
      continue;
    }
    inForce.push(adoption);
    for (const { cell, wan } of adoption.figures) if (cell !== null && wan !== null) shown.set(cell, wan);
  }
  return { inForce, resting, shown };
}

type Finder = (ref: CellRef) => Yuan | null;

function cellFinder(forms: readonly FilledForm[]): Finder {
  const rows = new Map<string, FilledForm["rows"][number]>();
  for (const { id, rows: own } of forms) for (const row of own) rows.set(`${id}.${row.id}`, row);
  return (ref) => {
    const end = ref.lastIndexOf(".");
    const cell = rows.get(ref.slice(0, end))?.cells[ref.slice(end + 1)];
    return cell?.kind === "amount" ? cell.yuan : null;
  };
}

function restOf({ number, method, reason, figures }: Adoption, yuanAt: Finder): RestingRounding | null {
  const rest = (why: RestingRounding["why"], figure: AdoptedFigure | null = null): RestingRounding => {
    const { name = "", cell = null, yuan: was = null } = figure ?? {};
    return { number, method, why, name, cell, was, now: cell === null ? null : yuanAt(cell) };
  };
  if (reason.trim() === "") return rest("noReason");
  for (const figure of figures) {
    const { cell, yuan, wan } = figure;
    if (cell === null) return rest("unknownFigure", figure);
    if (yuan === null || wan === null) return rest("unreadable", figure);
    const now = yuanAt(cell);
    if (now === null || !now.equals(yuan)) return rest("changed", figure);
    if (!isNeighbour(wan, now)) return rest("tooFar", figure);
  }
  return null;
}

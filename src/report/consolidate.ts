import type { FormDefinition } from "../forms";
import { cellOfRef, fillForms, type CellRef, type FilledForm } from "../fill";
import { buildCube, eliminate, ledgerOfUnit, unitsOf, type EliminationPair, type Ledger } from "../ledger";
import { Yuan } from "../money";

/** How tables are filled: the edition's definitions, the year, the names of items. */
export interface Consolidating {
  readonly definitions: readonly FormDefinition[];
  readonly year: number;
  readonly functionalName: (code: string) => string;
}

/** A unit and its tables. */
export interface UnitForms {
  readonly unit: string;
  readonly forms: readonly FilledForm[];
}

/** A department of several units: its tables without what moved between them, and what each unit has in them. */
export interface Consolidated {
  readonly ledger: Ledger;
  readonly forms: readonly FilledForm[];
  /** The entries of the confirmed pairs, which are in no table of the department. */
  readonly eliminated: Ledger;
  readonly pairs: readonly EliminationPair[];
  /** Each unit's share of the department's tables; they add up to them. */
  readonly shares: readonly UnitForms[];
  /** Each unit's own tables, money from other units included. */
  readonly own: readonly UnitForms[];
}

/** Consolidates the units of a ledger. Only pairs a person confirmed are eliminated. */
export function consolidate(ledger: Ledger, confirmed: readonly EliminationPair[], how: Consolidating): Consolidated {
  const { consolidated, eliminated } = eliminate(ledger, confirmed);
  const units = unitsOf(ledger);
  const fill = (of: Ledger): readonly FilledForm[] => fillForms(how.definitions, { ...how, cube: buildCube(of) });
  const byUnit = (of: Ledger): readonly UnitForms[] =>
    units.map((unit) => ({ unit, forms: fill(ledgerOfUnit(of, unit)) }));
  return {
    ledger: consolidated,
    forms: fill(consolidated),
    eliminated,
    pairs: confirmed,
    shares: byUnit(consolidated),
    own: byUnit(ledger),
  };
}

/** What every unit has in one published number, units without a part in it left out; the parts add up to it. */
export function sharesIn(
  ref: CellRef,
  { shares }: Pick<Consolidated, "shares">,
): readonly { readonly unit: string; readonly yuan: Yuan }[] {
  return shares.flatMap(({ unit, forms }) => {
    const cell = cellOfRef(forms, ref);
    return cell?.kind === "amount" ? [{ unit, yuan: cell.yuan }] : [];
  });
}

/** A published number that a second import of the ledger changed. */
export interface ChangedFigure {
  readonly ref: CellRef;
  readonly before: Yuan | null;
  readonly after: Yuan | null;
}

/** Every number that differs between two fillings of the same tables, in the order of the tables. */
export function changedFigures(before: readonly FilledForm[], after: readonly FilledForm[]): readonly ChangedFigure[] {
  return after.flatMap((form) => {
    const old = before.find(({ id }) => id === form.id);
    const rows = [...new Set([...form.rows, ...(old?.rows ?? [])].map(({ id }) => id))];
    return rows.flatMap((row) =>
      form.columns.flatMap((column): readonly ChangedFigure[] => {
        const ref: CellRef = `${form.id}.${row}.${column}`;
        const [left, right] = [amountAt(before, ref), amountAt(after, ref)];
        const isSame = left === null || right === null ? left === right : left.equals(right);
        return isSame ? [] : [{ ref, before: left, after: right }];
      }),
    );
  });
}

function amountAt(forms: readonly FilledForm[], ref: CellRef): Yuan | null {
  const cell = cellOfRef(forms, ref);
  return cell?.kind === "amount" ? cell.yuan : null;
}

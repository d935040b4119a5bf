import type { CellRef } from "../../fill";
import type { FormId } from "../../forms";
import { Wan, Yuan } from "../../money";
import type { Checking } from "../check/checking";
import { withRow, type Figure, type Figures } from "../check/figures";
import { measure, type Model } from "./model";
import type { Failing } from "./repair";

/** A row whose figures are exactly what its parent lacks. */
export interface MissingRow {
  readonly form: FormId;
  readonly code: string;
  readonly cells: readonly CellRef[];
  readonly figures: Figures;
}

/**
 * Rows that other tables have and this one lacks, with the amounts that their parent misses. Only where a parent and
 * its children fail, and for codes some table prints: a code nobody prints cannot be named.
 */
export function missingRows(model: Model, failing: Failing, input: Checking): readonly MissingRow[] {
  const lacks = lacksByParent(model, failing);
  return [...lacks.values()].flatMap(({ form, parent, columns }) =>
    absentCodes(input.figures, form, parent).map((code): MissingRow => {
      const cells = Object.fromEntries(
        [...columns].map(([column, units]): [string, Figure] => [column, figureOf(units, model.decimals)]),
      );
      const row = { id: code, label: "", side: null, cells } as const;
      return {
        form,
        code,
        cells: [...columns.keys()].map((column): CellRef => `${form}.${code}.${column}`),
        figures: withRow(input.figures, form, row),
      };
    }),
  );
}

interface Lack {
  readonly form: FormId;
  /** "" for the total, whose children are the classes. */
  readonly parent: string;
  readonly columns: Map<string, bigint>;
}

function lacksByParent(model: Model, failing: Failing): ReadonlyMap<string, Lack> {
  const lacks = new Map<string, Lack>();
  for (const index of failing.errors) {
    const relation = model.relations[index];
    const place = relation === undefined ? undefined : model.places[relation.left[0] ?? -1];
    if (relation === undefined || place === undefined) continue;
    const { kind } = relation.statement.rule.check;
    if (kind !== "levels" && !(kind === "totalOfClasses" && place.row === "total")) continue;
    const parent = kind === "levels" ? place.row : "";
    const key = `${place.form}.${parent}`;
    const lack = lacks.get(key) ?? { form: place.form, parent, columns: new Map<string, bigint>() };
    lack.columns.set(place.column, measure(model, relation, new Map()).gap);
    lacks.set(key, lack);
  }
  return lacks;
}

function absentCodes(figures: Figures, form: FormId, parent: string): readonly string[] {
  const own = figures.rows.get(form);
  const length = parent === "" ? 3 : parent.length + 2;
  const codes = new Set<string>();
  for (const [id, rows] of figures.rows) {
    if (id === form || (id === "basicExpenditure") !== (form === "basicExpenditure")) continue;
    for (const code of rows.keys()) {
      if (/^\d+$/.test(code) && code.length === length && code.startsWith(parent) && own?.has(code) !== true)
        codes.add(code);
    }
  }
  return [...codes].sort();
}

function figureOf(units: bigint, decimals: number | null): Figure {
  if (decimals === null) return { kind: "amount", yuan: null, fen: null, wan: Wan.ofHundredths(units) };
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const text = `${units < 0n ? "-" : ""}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  const yuan = Yuan.of(text);
  return { kind: "amount", yuan, fen: yuan.toFen(), wan: yuan.toWan() };
}

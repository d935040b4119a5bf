import type { Fund, Nature } from "../accounts";
import type { FormDefinition } from "../forms";
import {
  cellOfRef,
  explainCell,
  groupsBehind,
  partsOfRef,
  type CellRef,
  type FilledForm,
  type GroupIndex,
} from "../fill";
import type { Cube } from "../ledger";
import { Yuan, type RunningSum } from "../money";
import type { Breakdown } from "./breakdown";

/**
 * A piece of a figure, exact: entries of one group, entity and project, or (`whole`) a line that no entry
 * makes up, such as the computed 年末结转和结余.
 */
export type Detail =
  | {
      readonly kind: "entries";
      readonly fund: Fund;
      readonly functional: string;
      readonly economic: string;
      readonly nature: Nature;
      readonly entity: string;
      readonly project: string;
      readonly sum: RunningSum;
      /** Whether the figure adds the sum (1) or takes it away. */
      readonly sign: 1 | -1;
    }
  | { readonly kind: "whole"; readonly label: string; readonly amount: Yuan };

/** Forms of one year and measure, and the groups they were filled from. */
export interface FiguresSource {
  readonly definitions: readonly FormDefinition[];
  readonly forms: readonly FilledForm[];
  readonly cube: Cube;
  readonly breakdown: Breakdown;
  readonly year: number;
  readonly index: GroupIndex;
}

/**
 * The pieces of a published figure; their sum is the figure. A computed balance is kept whole; a figure the forms do not
 * have has none.
 */
export function detailsOf(ref: CellRef, source: FiguresSource): readonly Detail[] {
  const parts = splitAtBalances(ref, source, 1);
  return parts.flatMap(({ ref: part, sign, whole }) =>
    whole === null
      ? entriesBehind(part, source, sign)
      : [{ kind: "whole" as const, label: whole, amount: signed(valueOf(part, source), sign) }],
  );
}

interface SplitPart {
  readonly ref: CellRef;
  readonly sign: 1 | -1;
  /** The line's label where it is kept whole. */
  readonly whole: string | null;
}

/** The cells a figure is added up from, so that every balance stands alone. */
function splitAtBalances(ref: CellRef, source: FiguresSource, sign: 1 | -1): readonly SplitPart[] {
  const { form } = partsOfRef(ref);
  const definition = source.definitions.find(({ id }) => id === form);
  const filled = source.forms.find(({ id }) => id === form);
  if (definition === undefined || filled === undefined || cellOfRef(source.forms, ref) === undefined) return [];
  const own: SplitPart = { ref, sign, whole: null };
  const { how, parts } = explainCell(ref, definition, filled);
  if (how === "balance") return [{ ...own, whole: labelOf(ref, filled) }];
  if (how !== "sum") return [own];
  const split = parts.flatMap((part) => splitAtBalances(part.ref, source, part.sign === sign ? 1 : -1));
  return split.some(({ whole }) => whole !== null) ? split : [own];
}

function labelOf(ref: CellRef, filled: FilledForm): string {
  const { row } = partsOfRef(ref);
  return filled.rows.find(({ id }) => id === row)?.label ?? row;
}

function entriesBehind(ref: CellRef, source: FiguresSource, sign: 1 | -1): readonly Detail[] {
  return groupsBehind(ref, source).flatMap(({ group, sign: groupSign }) => {
    const key = source.cube.keys[group];
    if (key === undefined) return [];
    const { fund, functional, economic, nature } = key;
    return (source.breakdown.byGroup[group] ?? []).flatMap(({ entity, project, sum }): Detail[] => {
      if (sum.entries === 0) return [];
      const added = groupSign === sign ? 1 : -1;
      return [{ kind: "entries", fund, functional, economic, nature, entity, project, sum, sign: added }];
    });
  });
}

function valueOf(ref: CellRef, { forms }: FiguresSource): Yuan {
  const cell = cellOfRef(forms, ref);
  return cell?.kind === "amount" ? cell.yuan : Yuan.zero;
}

function signed(amount: Yuan, sign: 1 | -1): Yuan {
  return sign === 1 ? amount : amount.negated();
}

import type { CellRef } from "../fill";
import { Yuan, type Wan } from "../money";
import type { Figures } from "../rules";

/** A figure in hundredths of 万元: what it prints, and the two values next to its exact amount. */
export interface RoundedCell {
  readonly yuan: Yuan;
  readonly shown: bigint;
  /** Equal where the amount is a whole number of hundredths: such a figure never moves. */
  readonly floor: bigint;
  readonly ceiling: bigint;
}

/** Every figure that is not blank. */
export type RoundedCells = ReadonlyMap<CellRef, RoundedCell>;

/**
 * The figures of exact tables, as they print now (尾差处理 included) or as 四舍五入 alone would print them; printed tables
 * alone leave nothing to choose and give none.
 */
export function roundedCells(figures: Figures, basis: "printed" | "rounded" = "printed"): RoundedCells {
  const all = [...figures.forms.values()].flatMap((form) =>
    form.rows.flatMap((row) =>
      Object.entries(row.cells).flatMap(([column, figure]): readonly (readonly [CellRef, RoundedCell])[] =>
        figure.kind === "blank" || figure.yuan === null
          ? []
          : [[`${form.id}.${row.id}.${column}`, roundedCell(figure.yuan, basis === "printed" ? figure.wan : null)]],
      ),
    ),
  );
  return new Map(all);
}

function roundedCell(yuan: Yuan, printed: Wan | null): RoundedCell {
  const rounded = yuan.toWan();
  const nearest = rounded.hundredths();
  const rest = yuan.compare(Yuan.ofWan(rounded));
  return {
    yuan,
    shown: (printed ?? rounded).hundredths(),
    floor: rest < 0 ? nearest - 1n : nearest,
    ceiling: rest > 0 ? nearest + 1n : nearest,
  };
}

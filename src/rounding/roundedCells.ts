import type { CellRef } from "../fill";
import { Yuan } from "../money";
import type { Figures } from "../rules";

/** A figure in hundredths of 万元: as independent rounding shows it, and the two values next to its exact amount. */
export interface RoundedCell {
  readonly yuan: Yuan;
  readonly shown: bigint;
  /** Equal where the amount is a whole number of hundredths: such a figure never moves. */
  readonly floor: bigint;
  readonly ceiling: bigint;
}

/** Every figure that is not blank. */
export type RoundedCells = ReadonlyMap<CellRef, RoundedCell>;

/** The figures of exact tables; printed tables alone leave nothing to choose and give none. */
export function roundedCells(figures: Figures): RoundedCells {
  const all = [...figures.forms.values()].flatMap((form) =>
    form.rows.flatMap((row) =>
      Object.entries(row.cells).flatMap(([column, figure]): readonly (readonly [CellRef, RoundedCell])[] =>
        figure.kind === "blank" || figure.yuan === null
          ? []
          : [[`${form.id}.${row.id}.${column}`, roundedCell(figure.yuan)]],
      ),
    ),
  );
  return new Map(all);
}

function roundedCell(yuan: Yuan): RoundedCell {
  const wan = yuan.toWan();
  const shown = wan.hundredths();
  const rest = yuan.compare(Yuan.ofWan(wan));
  return { yuan, shown, floor: rest < 0 ? shown - 1n : shown, ceiling: rest > 0 ? shown + 1n : shown };
}

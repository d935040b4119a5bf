import type { CellRef } from "../../fill";
import type { Wan, Yuan } from "../../money";
import type { Finding } from "../finding";
import type { CheckInput } from "../check/checkInput";
import { namesOf } from "../check/names";
import { placeAt, placeOfRef } from "../check/places";
import { placeName, roundingStatement, zerosStatement } from "../messages";

/** A total that its printed parts miss by rounding alone. */
export interface RoundingRow {
  readonly cell: CellRef;
  readonly name: string;
  /** Printed total less printed parts. */
  readonly difference: Wan;
}

/** An amount that is not zero and prints as 0.00. */
export interface ShownAsZero {
  readonly cell: CellRef;
  readonly name: string;
  readonly yuan: Yuan;
}

/** What 公布说明 has to say of rounding: facts, and a sentence for each kind; null where there is nothing to say. */
export interface Disclosure {
  readonly rounding: readonly RoundingRow[];
  readonly shownAsZero: readonly ShownAsZero[];
  readonly roundingSentence: string | null;
  readonly zeroSentence: string | null;
}

/** Rounding differences from the findings of `checkReport`; amounts shown as zero from the exact tables. */
export function disclose(input: CheckInput, findings: readonly Finding[]): Disclosure {
  const names = namesOf(input);
  const rounding = findings.flatMap(({ verdict, cells: [cell], difference }): readonly RoundingRow[] =>
    verdict === "rounding" && cell !== undefined && difference !== null
      ? [{ cell, name: placeName(placeOfRef(cell), names), difference }]
      : [],
  );
  const shownAsZero = [...input.figures.forms.values()].flatMap((form) =>
    form.rows.flatMap((row) =>
      Object.entries(row.cells).flatMap(([column, figure]): readonly ShownAsZero[] => {
        if (figure.kind === "blank" || figure.yuan === null || figure.yuan.isZero() || !figure.wan.isZero()) return [];
        const place = placeAt(form.id, row.id, column);
        return [{ cell: place.ref, name: placeName(place, names), yuan: figure.yuan }];
      }),
    ),
  );
  return {
    rounding,
    shownAsZero,
    roundingSentence: rounding.length === 0 ? null : roundingStatement(rounding),
    zeroSentence: shownAsZero.length === 0 ? null : zerosStatement(shownAsZero),
  };
}

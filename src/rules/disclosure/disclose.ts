import type { CellRef } from "../../fill";
import type { Wan, Yuan } from "../../money";
import type { Finding } from "../finding";
import type { CheckInput } from "../check/checkInput";
import { namesOf } from "../check/names";
import { placeAt, placeOfRef, type Place } from "../check/places";
import { adoptedStatement, placeName, roundingStatement, zerosStatement } from "../messages";

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

/** A figure that prints what a clerk adopted (尾差处理) and not its exact amount rounded. */
export interface ShownOtherwise {
  readonly cell: CellRef;
  readonly name: string;
  readonly rounded: Wan;
  readonly printed: Wan;
}

/** What 公布说明 has to say of rounding: facts, and a sentence for each kind; null where there is nothing to say. */
export interface Disclosure {
  readonly rounding: readonly RoundingRow[];
  readonly shownAsZero: readonly ShownAsZero[];
  readonly adopted: readonly ShownOtherwise[];
  readonly roundingSentence: string | null;
  readonly zeroSentence: string | null;
  readonly adoptedSentence: string | null;
}

/** Rounding differences from the findings of `checkReport`; zeros and adopted figures from the exact tables. */
export function disclose(input: CheckInput, findings: readonly Finding[]): Disclosure {
  const names = namesOf(input);
  const rounding = findings.flatMap(({ verdict, cells: [cell], difference }): readonly RoundingRow[] =>
    verdict === "rounding" && cell !== undefined && difference !== null
      ? [{ cell, name: placeName(placeOfRef(cell), names), difference }]
      : [],
  );
  const amounts = exactAmounts(input, (place) => placeName(place, names));
  const shownAsZero = amounts
    .filter(({ yuan, printed }) => !yuan.isZero() && printed.isZero())
    .map(({ cell, name, yuan }) => ({ cell, name: name(), yuan }));
  const adopted = amounts
    .map(({ cell, name, yuan, printed }) => ({ cell, name, rounded: yuan.toWan(), printed }))
    .filter(({ rounded, printed }) => !rounded.equals(printed))
    .map((row) => ({ ...row, name: row.name() }));
  return {
    rounding,
    shownAsZero,
    adopted,
    roundingSentence: rounding.length === 0 ? null : roundingStatement(rounding),
    zeroSentence: shownAsZero.length === 0 ? null : zerosStatement(shownAsZero),
    adoptedSentence: adopted.length === 0 ? null : adoptedStatement(adopted),
  };
}

interface ExactAmount {
  readonly cell: CellRef;
  readonly name: () => string;
  readonly yuan: Yuan;
  readonly printed: Wan;
}

/** Every figure whose exact amount is known, in the order of the tables. */
function exactAmounts({ figures }: CheckInput, nameOf: (place: Place) => string): readonly ExactAmount[] {
  return [...figures.forms.values()].flatMap((form) =>
    form.rows.flatMap((row) =>
      Object.entries(row.cells).flatMap(([column, figure]): readonly ExactAmount[] => {
        if (figure.kind === "blank" || figure.yuan === null) return [];
        const place = placeAt(form.id, row.id, column);
        return [{ cell: place.ref, name: () => nameOf(place), yuan: figure.yuan, printed: figure.wan }];
      }),
    ),
  );
}

import type { Measure } from "../accounts";
import { missingReading, plainValue, type ReadColumn } from "./readColumn";

/** The year and 数据类型 of every row of a sheet. */
export interface YearsAndMeasures {
  readonly years: ReadColumn<number | null>;
  readonly measures: ReadColumn<Measure>;
}

/** The latest year with 决算 rows in any sheet, else the latest of all; null where no row states a year. */
export function latestYear(sheets: readonly YearsAndMeasures[]): number | null {
  const years = sheets.flatMap(statedYears);
  const actual = years.filter((stated) => stated.isActual);
  const candidates = actual.length > 0 ? actual : years;
  return candidates.reduce<number | null>(
    (latest, { year }) => (latest === null || year > latest ? year : latest),
    null,
  );
}

/** The years that rows of a sheet state, and whether as 决算. */
function statedYears({ years, measures }: YearsAndMeasures): readonly { year: number; isActual: boolean }[] {
  const isActual = Uint8Array.from(measures.readings, (reading) =>
    reading.kind === "value" && reading.value === "actual" ? 2 : 1,
  );
  const met = new Uint8Array(years.readings.length);
  let open = years.readings.filter(({ kind }) => kind === "value").length;
  for (let row = 0; row < years.codes.length && open > 0; row += 1) {
    const code = years.codes[row] ?? 0;
    const before = met[code] ?? 0;
    met[code] = before | (isActual[measures.codes[row] ?? 0] ?? 0);
    if (before < 2 && (met[code] ?? 0) >= 2 && years.readings[code]?.kind === "value") open -= 1;
  }
  return years.readings.flatMap((reading, code) => {
    if (reading.kind !== "value" || reading.value === null || met[code] === 0) return [];
    return [{ year: reading.value, isActual: ((met[code] ?? 0) & 2) !== 0 }];
  });
}

/** The years of a sheet's rows with the report's year where none is stated. */
export function yearsOr({ codes, readings }: ReadColumn<number | null>, year: number | null): ReadColumn<number> {
  const otherwise = year === null ? missingReading : plainValue(year);
  return {
    codes,
    readings: readings.map((reading) => {
      if (reading.kind !== "value") return reading;
      return reading.value === null ? otherwise : { ...reading, value: reading.value };
    }),
  };
}

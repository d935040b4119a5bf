import { cellAt, type Sheet } from "../../../src/files";
import { fetchLibraries } from "./fetched";
import { fenAt, holdTo, keyPlaces, type Sums } from "./held";
import { timed, type Note } from "./measuring";

// The library is fetched for this run alone: what is used of it is written down here.
interface ArqueroTable {
  readonly groupby: (...names: readonly string[]) => ArqueroTable;
  readonly rollup: (sums: Record<string, unknown>) => ArqueroTable;
  readonly objects: () => readonly Record<string, unknown>[];
}

interface Arquero {
  readonly op: { readonly sum: (column: string) => unknown };
  readonly table: (columns: Record<string, readonly unknown[]>) => ArqueroTable;
}

const names = keyPlaces.map((place) => `k${place}`);

/** A dataframe library: binary floats over integer 分, which are exact up to 2^53. */
export async function inArquero(sheet: Sheet, sums: Sums, note: Note): Promise<void> {
  const libraries = fetchLibraries("arquero@7.2.1");
  if (libraries === null) return;
  const columns = columnsOf(sheet);
  const { op, table } = (await import(libraries.require.resolve("arquero"))) as Arquero;
  const arquero = () => {
    const grouped = table(columns).groupby(...names);
    return grouped.rollup({ fen: op.sum("fen") }).objects();
  };
  holdTo(sums, joined(await timed("Arquero groupby + rollup，只到分组", arquero, note)), "Arquero");
  libraries.remove();
}

function columnsOf(sheet: Sheet): Record<string, readonly unknown[]> {
  const rows = Array.from({ length: sheet.height - 1 }, (_, index) => index + 1);
  const columns: Record<string, readonly unknown[]> = { fen: rows.map((row) => fenAt(sheet, row)) };
  for (const place of keyPlaces) columns[`k${place}`] = rows.map((row) => String(cellAt(sheet, row, place) ?? ""));
  return columns;
}

function joined(rows: readonly Record<string, unknown>[]): readonly (readonly [string, number])[] {
  return rows.map((row) => [names.map((name) => `${String(row[name])}|`).join(""), Number(row["fen"])]);
}

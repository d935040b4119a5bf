import type { CellPlace } from "./readGrid";

/**
 * Cells that only show what a formula beside them spills. The host knows their values, so that the add-in reads them,
 * but they hold nothing of their own: they are neither drawn back nor saved.
 */
export class Spills {
  private readonly bySheet = new Map<string, ReadonlyMap<string, CellPlace>>();

  has(hostId: string, row: number, column: number): boolean {
    return this.bySheet.get(hostId)?.has(keyOf({ row, column })) ?? false;
  }

  /** Notes a sheet's spilled cells; the answer are those that were spilled before and no longer are. */
  replace(hostId: string, places: readonly CellPlace[]): readonly CellPlace[] {
    const before = this.bySheet.get(hostId) ?? new Map<string, CellPlace>();
    const after = new Map(places.map((place) => [keyOf(place), place]));
    this.bySheet.set(hostId, after);
    return [...before].filter(([key]) => !after.has(key)).map(([, place]) => place);
  }
}

function keyOf({ row, column }: CellPlace): string {
  return `${String(row)} ${String(column)}`;
}

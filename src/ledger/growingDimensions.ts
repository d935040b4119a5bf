import { valueAt } from "./cube";
import { GrowingColumn } from "./growingColumn";
import { everyDimension, type LedgerDimensions } from "./ledger";

/** What entries are told apart by, while they come and go. */
export type GrowingDimensions = {
  readonly [Id in keyof LedgerDimensions]: GrowingColumn<LedgerDimensions[Id]["values"][number]>;
};

const shared = { isShared: true, isOwn: true } as const;

/** Starts from the dimensions of a ledger, which stay as they are. */
export function growDimensions(from: LedgerDimensions): GrowingDimensions {
  return {
    year: new GrowingColumn(from.year, shared),
    measure: new GrowingColumn(from.measure, shared),
    flow: new GrowingColumn(from.flow, shared),
    fund: new GrowingColumn(from.fund, shared),
    functional: new GrowingColumn(from.functional, shared),
    economic: new GrowingColumn(from.economic, shared),
    nature: new GrowingColumn(from.nature, shared),
    entity: new GrowingColumn(from.entity, shared),
    project: new GrowingColumn(from.project, shared),
  };
}

/** The dimensions as they stand; good until the next change. */
export function viewDimensions(now: GrowingDimensions): LedgerDimensions {
  return {
    year: now.year.view(),
    measure: now.measure.view(),
    flow: now.flow.view(),
    fund: now.fund.view(),
    functional: now.functional.view(),
    economic: now.economic.view(),
    nature: now.nature.view(),
    entity: now.entity.view(),
    project: now.project.view(),
  };
}

/** Adds what one entry of another ledger is told apart by. */
export function pushRow(to: GrowingDimensions, from: LedgerDimensions, row: number): void {
  for (const id of everyDimension) pushInto(to, id, { from, row });
}

function pushInto<Id extends keyof LedgerDimensions>(
  to: GrowingDimensions,
  id: Id,
  { from, row }: { readonly from: LedgerDimensions; readonly row: number },
): void {
  const column: { push: (value: LedgerDimensions[Id]["values"][number]) => void } = to[id];
  column.push(valueAt<LedgerDimensions[Id]["values"][number]>(from[id], row));
}

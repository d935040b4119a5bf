import { findEdition } from "../editions";
import type { Cube } from "../ledger";
import { RunningSum, type Yuan } from "../money";
import { changeExplainer, compareForms, type Explainer } from "../variance";
import type { ReportView } from "./view";

/** An explainer of changes from a view alone: the page has no ledger, but its sums by everything an entry is told by. */
export function explainView(view: ReportView): Explainer {
  const edition = findEdition(view.edition);
  if (edition === undefined) throw new RangeError(`no edition ${view.edition}`);
  const sums = view.totals.map(({ yuan, entries }) => sumOf(yuan, entries));
  const cube: Cube = { keys: view.totals.map(({ key }) => key), sums, groupOf: new Uint32Array(0) };
  const byGroup = view.totals.map(({ entity, project }, at) => [
    { entity, project, sum: sums[at] ?? new RunningSum() },
  ]);
  const name = (code: string): string => view.names.get(code) ?? code;
  const comparing = { definitions: edition.definitions, cube, year: view.year, functionalName: name };
  return changeExplainer(comparing, {
    forms: view.forms,
    compared: compareForms(comparing),
    breakdown: { byGroup },
    names: { functional: name, economic: name },
  });
}

/** A sum of so many entries. */
function sumOf(yuan: Yuan, entries: number): RunningSum {
  const fen = yuan.toFen();
  if (fen !== null) return RunningSum.of(fen, entries);
  const sum = RunningSum.of(0, entries - 1);
  sum.addExact(yuan, 1);
  return sum;
}

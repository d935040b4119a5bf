import { type ChartChanges, type FoundCharts, readDrawn, writeDrawn } from "../charts";
import { chartKey } from "../mark";
import { drawChart } from "./drawChart";

/** The charts of a sheet before it is written, with the ids by which those that were there are known. */
export interface ChartsBefore extends FoundCharts {
  readonly ids: readonly string[];
}

/** Asks for the charts of a sheet; the answer can be put together after the sync. */
export function askForCharts(sheet: Excel.Worksheet): () => ChartsBefore {
  const { charts, customProperties } = sheet;
  charts.load("items/id,items/name");
  customProperties.load("items/key,items/value");
  return () => ({
    ids: charts.items.map(({ id }) => id),
    names: charts.items.map(({ name }) => name),
    marked: customProperties.items.flatMap(({ key, value }) => {
      const drawn = readDrawn(value);
      return drawn === null || chartKey(drawn.chart.name) !== key ? [] : [drawn];
    }),
  });
}

/** Takes off what is no longer planned and draws what is; charts of the clerk's own stay. */
export function changeCharts(sheet: Excel.Worksheet, { names }: FoundCharts, { erased, drawn }: ChartChanges): void {
  for (const { called, chart } of erased) {
    if (names.includes(called)) sheet.charts.getItem(called).delete();
    sheet.customProperties.getItem(chartKey(chart.name)).delete();
  }
  for (const one of drawn) drawChart(sheet, one);
}

/** Takes back what was begun: charts we added go, those taken off are drawn again. Can be done again. */
export async function restoreCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { before, changes }: { readonly before: ChartsBefore; readonly changes: ChartChanges },
): Promise<void> {
  if (changes.erased.length === 0 && changes.drawn.length === 0) return;
  const ask = askForCharts(sheet);
  await context.sync();
  const now = ask();
  const standing = now.names.filter((_, index) => before.ids.includes(now.ids[index] ?? ""));
  for (const id of now.ids) if (!before.ids.includes(id)) sheet.charts.getItem(id).delete();
  for (const { chart } of now.marked) sheet.customProperties.getItem(chartKey(chart.name)).delete();
  for (const one of before.marked) {
    const wasThere = before.names.includes(one.called);
    if (wasThere && !standing.includes(one.called)) drawChart(sheet, one);
    else sheet.customProperties.add(chartKey(one.chart.name), writeDrawn(one));
  }
  await context.sync();
}

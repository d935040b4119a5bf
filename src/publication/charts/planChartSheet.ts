import { planCharts, type SheetChart, type SheetPlan } from "../../layout";
import { Wan } from "../../money";
import type { Chart, ChartStep } from "../block";
import { chartWords as words } from "../messages";
import type { Publication } from "../publication";
import { barName, shades } from "./looks";

/** The sheet 图表: every chart of the document with the figures it rests on; null where the document has none. */
export function planChartSheet({ parts, year }: Pick<Publication, "parts" | "year">): SheetPlan | null {
  const blocks = parts.flatMap((part) => part.blocks);
  const charts = blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
  return charts.length === 0 ? null : planCharts(charts.map(sheetChart), year);
}

function sheetChart(chart: Chart): SheetChart {
  const { title, description } = chart;
  return { name: words[chart.id], title, description, ...figuresOf(chart.drawing) };
}

type Figures = Pick<SheetChart, "kind" | "heads" | "rows" | "colors">;

function figuresOf(drawing: Chart["drawing"]): Figures {
  switch (drawing.kind) {
    case "bars":
    case "columns": {
      const { kind, categories, series } = drawing;
      const isAlone = series.length === 1;
      return {
        kind,
        heads: series.map(({ name }) => name),
        rows: categories.map((name, index) => ({
          label: kind === "bars" ? barName(name, series[0]?.points[index]?.label ?? "") : name,
          amounts: series.map(({ points }) => points[index]?.wan ?? Wan.of("0.00")),
        })),
        colors: series.map((_, index) =>
          kind === "bars" ? [shades.middle] : [isAlone || index === series.length - 1 ? shades.dark : shades.light],
        ),
      };
    }
    case "bridge":
      return bridge(drawing.steps);
  }
}

/**
 * A hanging bar is its far end in grey with its near end in white before it: both are levels, nothing is subtracted. A
 * step over zero is grey on either side.
 */
function bridge(steps: readonly ChartStep[]): Figures {
  const bars = steps.map((step) => ({ ...ends(step), step, shade: shades[step.kind] }));
  return {
    kind: "bridge",
    heads: [words.farEnd, words.nearEnd],
    rows: bars.map(({ step, far, near }) => ({ label: barName(step.name, step.label), amounts: [far, near] })),
    colors: [
      bars.map(({ shade }) => shade),
      bars.map(({ shade, far, near }) => (far.isNegative() === near.isNegative() ? shades.paper : shade)),
    ],
  };
}

function ends({ from, to }: ChartStep): { readonly far: Wan; readonly near: Wan } {
  const [high, low] = from.compare(to) > 0 ? [from, to] : [to, from];
  return high.isNegative() ? { far: low, near: high } : { far: high, near: low };
}

import { ChartRun, type ChartRunOptions, type ChartSeries as WrittenSeries, type ChartValueAxis } from "docx/charts";
import type { Wan } from "../../money";
import { barName, shades, type Chart, type ChartSeries, type ChartStep } from "../../publication";
import { faceName } from "./fonts";

const font = { name: faceName("table"), color: "000000" } as const;
const small = { size: 9, color: "000000", name: faceName("table") } as const;
const names = { font: small } as const;
const hiddenValues = { visible: false, gridlines: false } as const;
/** Pixels at 96 to the inch. */
const width = 560;
const barHeight = 46;

/**
 * A chart drawn by Word itself from its figures: sharp on paper, readable aloud. What stands beside a bar is the text's
 * own amount and share; no reader rounds them anew.
 */
export function chartRun(chart: Chart): ChartRun {
  return new ChartRun({
    ...optionsOf(chart.drawing),
    font,
    chartArea: { fill: "none", border: "none" },
    altText: { name: chart.title, title: chart.title, description: chart.description },
  });
}

function optionsOf(drawing: Chart["drawing"]): ChartRunOptions {
  switch (drawing.kind) {
    case "bars":
      return bars(drawing.categories, drawing.series);
    case "columns":
      return columns(drawing.categories, drawing.series);
    case "bridge":
      return bridge(drawing.steps);
  }
}

function bars(categories: readonly string[], series: readonly ChartSeries[]): ChartRunOptions {
  return {
    type: "bar",
    categories: categories.map((name, index) => barName(name, series[0]?.points[index]?.label ?? "")),
    series: series.map(({ name, points }) => ({
      name,
      color: shades.middle,
      values: points.map(({ wan }) => drawn(wan)),
    })),
    legend: false,
    gapWidth: 60,
    categoryAxis: { ...names, reverseOrder: true },
    valueAxis: fromZero(series.flatMap(({ points }) => points.map(({ wan }) => drawn(wan)))),
    transformation: { width, height: 30 + barHeight * categories.length },
  };
}

/** Years beside each other, the last one darkest. */
function columns(categories: readonly string[], series: readonly ChartSeries[]): ChartRunOptions {
  return {
    type: "column",
    categories,
    series: series.map(({ name, points }, index) => ({
      name,
      color: index === series.length - 1 ? shades.dark : shades.light,
      values: points.map(({ wan }) => drawn(wan)),
      dataLabels: { value: true, position: "outsideEnd", font: small },
      pointLabels: points.map(({ label }) => ({ text: label })),
    })),
    legend: { position: "bottom", font: small },
    gapWidth: 80,
    overlap: -10,
    categoryAxis: names,
    valueAxis: hiddenValues,
    transformation: { width, height: 260 },
  };
}

/** Bars that hang: a bar without colour carries each one. A step over zero has a part on either side of it. */
function bridge(steps: readonly ChartStep[]): ChartRunOptions {
  const spans = steps.map(({ from, to }) => spanOf(drawn(from), drawn(to)));
  const colors = steps.map(({ kind }) => shades[kind]);
  const part = (name: string, values: readonly number[]): WrittenSeries => ({
    name,
    color: shades.middle,
    values,
    colors,
  });
  return {
    type: "bar",
    stacking: "stacked",
    categories: steps.map(({ name, label }) => barName(name, label)),
    series: [
      { name: "0", values: spans.map(({ carrier }) => carrier), color: shades.paper },
      part(
        "1",
        spans.map(({ body }) => body),
      ),
      part(
        "2",
        spans.map(({ beyond }) => beyond),
      ),
    ],
    legend: false,
    gapWidth: 50,
    categoryAxis: { ...names, reverseOrder: true },
    valueAxis: hiddenValues,
    transformation: { width, height: 30 + barHeight * steps.length },
  };
}

/** The values' own axis, from zero: a bar's length is its amount. */
function fromZero(values: readonly number[]): ChartValueAxis {
  return { ...hiddenValues, ...(values.some((value) => value < 0) ? {} : { minimum: 0 }) };
}

interface Span {
  readonly carrier: number;
  readonly body: number;
  readonly beyond: number;
}

function spanOf(from: number, to: number): Span {
  const [low, high] = from < to ? [from, to] : [to, from];
  if (low >= 0) return { carrier: low, body: high - low, beyond: 0 };
  if (high <= 0) return { carrier: high, body: low - high, beyond: 0 };
  return { carrier: 0, body: high, beyond: low };
}

/** What is drawn; the label beside it says the amount. */
function drawn(wan: Wan): number {
  return Number(wan.toString());
}

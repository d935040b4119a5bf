import type { SheetChart } from "hucre/xlsx";
import type { PlannedChart, SheetPlan } from "../layout";

const face = "宋体";
const size = 9;

/** How each kind of chart looks: per cent of a bar's breadth between groups, and how far bars of a group overlap. */
const looks = {
  bars: { type: "bar", gapWidth: 60, overlap: 0 },
  columns: { type: "column", gapWidth: 80, overlap: -10 },
  bridge: { type: "bar", gapWidth: 50, overlap: 100 },
} as const;

/** A planned chart as the file holds it: native, drawn from the cells of its sheet, described in words. */
export function chartOfPlan(plan: SheetPlan, chart: PlannedChart): SheetChart {
  const { kind, title, description, place } = chart;
  const isColumns = kind === "columns";
  return {
    ...looks[kind],
    barGrouping: "clustered",
    title,
    titleFontSize: 11,
    titleFontFamily: face,
    legend: isColumns ? "bottom" : false,
    altText: description,
    frameTitle: chart.name,
    roundedCorners: false,
    series: seriesOf(plan, chart),
    anchor: { from: { row: place.top, col: place.left }, to: { row: place.bottom + 1, col: place.right + 1 } },
    axes: {
      x: { labelFontSize: size, labelFontFamily: face, labelColor: "000000", reverse: !isColumns },
      y: { hidden: true, ...(chart.isFromZero ? { scale: { min: 0 } } : {}) },
    },
  };
}

function seriesOf(plan: SheetPlan, { data, colors, kind }: PlannedChart): SheetChart["series"] {
  const at = (column: number): string => `${letter(column)}$${data.top + 2}:$${letter(column)}$${data.bottom + 1}`;
  return colors.map((shades, index) => {
    const column = data.left + 1 + index;
    const [first = "000000"] = shades;
    return {
      name: headOf(plan, data.top, column),
      categories: `'${plan.name}'!$${at(data.left)}`,
      values: `'${plan.name}'!$${at(column)}`,
      color: first,
      invertIfNegative: false,
      ...(shades.length > 1 ? { dataPoints: shades.map((fillColor, idx) => ({ idx, fillColor })) } : {}),
      ...(kind === "columns"
        ? { dataLabels: { showValue: true, position: "outEnd" as const, fontSize: size, fontFamily: face } }
        : {}),
    };
  });
}

function headOf({ cells }: SheetPlan, row: number, column: number): string {
  const value = cells.find((cell) => cell.row === row && cell.column === column)?.value;
  return value?.kind === "text" ? value.text : "";
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

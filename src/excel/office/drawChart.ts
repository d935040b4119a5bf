import type { PlannedChart, PlannedMerge } from "../../layout";
import { type DrawnChart, writeDrawn } from "../charts";
import { chartKey } from "../mark";

/** How each kind of chart looks: per cent of a bar's breadth between groups, and how far bars of a group overlap. */
const looks = {
  bars: { type: "BarClustered", gap: 60, overlap: 0, hasAmounts: false, hasLegend: false, isUpsideDown: true },
  columns: { type: "ColumnClustered", gap: 80, overlap: -10, hasAmounts: true, hasLegend: true, isUpsideDown: false },
  bridge: { type: "BarClustered", gap: 50, overlap: 100, hasAmounts: false, hasLegend: false, isUpsideDown: true },
} as const;
const font = { name: "宋体", size: 9, color: "#000000" } as const;
const titleSize = 11;

/**
 * Draws a chart from the cells that are there, and marks it as ours. Excel's charts take no alternative text from an
 * add-in: what the picture says stands in words above its figures.
 */
export function drawChart(sheet: Excel.Worksheet, { called, chart }: DrawnChart): void {
  const look = looks[chart.kind];
  const drawn = sheet.charts.add(look.type, rangeOf(sheet, chart.data), "Columns");
  drawn.name = called;
  sheet.customProperties.add(chartKey(chart.name), writeDrawn({ called, chart }));
  const { top, left, bottom, right } = chart.place;
  drawn.setPosition(sheet.getRangeByIndexes(top, left, 1, 1), sheet.getRangeByIndexes(bottom, right, 1, 1));
  drawn.title.text = chart.title;
  setFont(drawn.title.format.font, titleSize);
  drawn.format.fill.setSolidColor("#FFFFFF");
  drawn.format.border.lineStyle = "None";
  drawn.legend.visible = look.hasLegend;
  if (look.hasLegend) drawn.legend.position = "Bottom";
  if (look.hasLegend) setFont(drawn.legend.format.font, font.size);
  const { categoryAxis, valueAxis } = drawn.axes;
  if (chart.isFromZero) valueAxis.minimum = 0;
  valueAxis.visible = false;
  valueAxis.majorGridlines.visible = false;
  categoryAxis.reversePlotOrder = look.isUpsideDown;
  setFont(categoryAxis.format.font, font.size);
  chart.colors.forEach((colors, index) => drawSeries(drawn.series.getItemAt(index), colors, look));
}

function drawSeries(
  series: Excel.ChartSeries,
  colors: PlannedChart["colors"][number],
  { gap, overlap, hasAmounts }: (typeof looks)[PlannedChart["kind"]],
): void {
  series.gapWidth = gap;
  series.overlap = overlap;
  series.invertIfNegative = false;
  const [first = "000000"] = colors;
  series.format.fill.setSolidColor(`#${first}`);
  if (colors.length > 1) {
    colors.forEach((color, point) => series.points.getItemAt(point).format.fill.setSolidColor(`#${color}`));
  }
  series.hasDataLabels = hasAmounts;
  if (!hasAmounts) return;
  series.dataLabels.showValue = true;
  series.dataLabels.position = "OutsideEnd";
  series.dataLabels.numberFormat = "#,##0.00";
  setFont(series.dataLabels.format.font, font.size);
}

function setFont(part: Excel.ChartFont, size: number): void {
  part.name = font.name;
  part.size = size;
  part.color = font.color;
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: PlannedMerge): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

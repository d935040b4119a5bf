import type { Wan } from "../money";
import { textCell, type GridCell } from "./grid";
import { words } from "./messages";
import { portraitHeight } from "./page";
import { placeRow } from "./placing";
import type { PlannedChart, SheetPlan } from "./plan";
import { neededHeights } from "./sizes";

/** A chart and the figures it rests on, in 万元: a row per bar, an amount per series. */
export interface SheetChart extends Pick<PlannedChart, "name" | "title" | "description" | "kind" | "colors"> {
  readonly heads: readonly string[];
  readonly rows: readonly { readonly label: string; readonly amounts: readonly Wan[] }[];
}

/** The label and two amounts: as wide as the text of a portrait page. */
const widths = [46, 18, 18] as const;
const columns = widths.length;
/** Texts are measured in columns a little narrower than they are: readers break lines a little differently. */
const measured = widths.map((width) => width * 0.94);
const rowHeight = 18;
const titleHeight = 30;
const leastChartRows = 8;
/** Rows a chart of bars takes beside its bars, and for each: few bars are no thicker than many. */
const frameRows = 3;
const rowsPerBar = 3;
const halfPage = portraitHeight / 2;

/** A stretch of rows that belongs to one chart: its words, its figures, and the rows it is drawn over. */
interface Stretch {
  readonly rows: readonly (readonly GridCell[])[];
  readonly heights: readonly number[];
  readonly chart: PlannedChart;
}

/** 图表: every chart in words, the figures it rests on, and the chart below them; two to a printed page. */
export function planCharts(charts: readonly SheetChart[], year: number): SheetPlan {
  const title = [textCell(words.chartsTitle(year), "title", columns)];
  const rows: (readonly GridCell[])[] = [title];
  const heights: number[] = [titleHeight];
  const planned: PlannedChart[] = [];
  for (const chart of charts) {
    const stretch = stretchOf(chart, { row: rows.length, height: total(heights) });
    rows.push(...stretch.rows);
    heights.push(...stretch.heights);
    planned.push(stretch.chart);
  }
  const placed = rows.map((cells, row) => placeRow(row, cells));
  const area = { top: 0, left: 0, bottom: rows.length - 1, right: columns - 1 };
  return {
    id: "charts",
    name: words.chartSheet,
    height: rows.length,
    width: columns,
    cells: placed.flatMap(({ cells }) => cells),
    merges: placed.flatMap(({ merges }) => merges),
    columnWidths: widths,
    rowHeights: heights,
    choices: [],
    charts: planned,
    print: { orientation: "portrait", pagesTall: null, repeatedRows: null, area },
  };
}

/** The stretch ends where half a printed page ends, the last of its rows staying free; no page breaks through a chart. */
function stretchOf(chart: SheetChart, from: { readonly row: number; readonly height: number }): Stretch {
  const { heads, name, title, description, kind, colors } = chart;
  const said = [textCell(description, "paragraph", columns)];
  const head = [words.chartItem, ...heads].map((text) => textCell(text, "heading"));
  const body = chart.rows.map(({ label, amounts }) => [textCell(label, "label"), ...amounts.map(amountCell)]);
  const rows = [said, head, ...body];
  const placed = rows.map((cells, row) => placeRow(row, cells));
  const heights = neededHeights(
    { cells: placed.flatMap(({ cells }) => cells), merges: placed.flatMap(({ merges }) => merges) },
    measured,
    () => rowHeight,
  );
  const start = from.height + total(heights);
  const end = Math.ceil((start + (leastChartRows + 1) * rowHeight) / halfPage) * halfPage;
  const count = Math.floor((end - start) / rowHeight);
  const room = Array.from({ length: count }, () => rowHeight);
  const rest = Math.floor((end - start - count * rowHeight) * 4) / 4;
  const data = { top: from.row + 1, left: 0, bottom: from.row + rows.length - 1, right: heads.length };
  const drawn = Math.min(count - 1, chart.kind === "columns" ? count : frameRows + rowsPerBar * chart.rows.length);
  const place = { top: data.bottom + 1, left: 0, bottom: data.bottom + drawn, right: columns - 1 };
  const isFromZero = !chart.rows.some(({ amounts }) => amounts.some((amount) => amount.isNegative()));
  return {
    rows: [...rows, ...room.map(() => [])],
    heights: [...heights, ...room.slice(1), rowHeight + rest],
    chart: { name, title, description, kind, colors, data, place, isFromZero },
  };
}

function amountCell(wan: Wan): GridCell {
  return { value: { kind: "wan", wan }, style: "amount", ref: null, across: 1 };
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

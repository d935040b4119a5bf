import type { PlannedChart } from "../layout";
import type { ChangedBlock } from "./changedBlocks";
import { freeName } from "./freeName";

/** A chart of ours on a sheet, and what it is called there: 收入结构图(2) where the clerk has one of that name. */
export interface DrawnChart {
  readonly called: string;
  readonly chart: PlannedChart;
}

/** What stands on a sheet: our charts by their marks, and the names of all charts. */
export interface FoundCharts {
  readonly marked: readonly DrawnChart[];
  readonly names: readonly string[];
}

/** Charts of ours to take off a sheet and to draw. */
export interface ChartChanges {
  readonly erased: readonly DrawnChart[];
  readonly drawn: readonly DrawnChart[];
}

/** What tells whether a chart that is there is still the planned one. */
interface Standing {
  readonly found: FoundCharts;
  /** The values written with it. */
  readonly blocks: readonly ChangedBlock[];
  /** Whether rows or columns are put in before the clerk's cells. */
  readonly isMoved: boolean;
}

/**
 * A chart that is as planned stays. Drawn anew are those planned otherwise, deleted by the clerk, or whose words changed:
 * they show other figures, or rows were put in by hand and carried them away from theirs.
 */
export function chartChanges(charts: readonly PlannedChart[], { found, blocks, isMoved }: Standing): ChartChanges {
  const { marked, names } = found;
  const isKept = (chart: PlannedChart, { called, chart: before }: DrawnChart): boolean =>
    !isMoved && names.includes(called) && writeChart(chart) === writeChart(before) && !hasNewWords(chart, blocks);
  const kept = charts.filter((chart) => marked.some((one) => isKept(chart, one)));
  const erased = marked.filter((one) => !kept.some((chart) => chart.name === one.chart.name));
  const taken = names.filter((name) => !erased.some(({ called }) => called === name));
  const drawn: DrawnChart[] = [];
  for (const chart of charts) {
    if (kept.includes(chart)) continue;
    const called = freeName(chart.name, taken);
    taken.push(called);
    drawn.push({ called, chart });
  }
  return { erased, drawn };
}

/** Whether a text changed in the rows of a chart or in the first after them. */
function hasNewWords({ data, place }: PlannedChart, blocks: readonly ChangedBlock[]): boolean {
  const last = place.bottom + 2;
  return blocks.some(({ row, values }) =>
    values.some(
      (line, down) => row + down >= data.top && row + down <= last && line.some((cell) => typeof cell === "string"),
    ),
  );
}

/** What is kept of a chart beside it, so that it can be told from another and drawn again. */
export function writeChart(chart: PlannedChart): string {
  return JSON.stringify(chart);
}

/** A mark's text as the chart and its name; null for one we did not write. */
export function readDrawn(text: string): DrawnChart | null {
  try {
    const kept: unknown = JSON.parse(text);
    return isDrawn(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** What stands in a mark. */
export function writeDrawn(drawn: DrawnChart): string {
  return JSON.stringify(drawn);
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function isDrawn(value: unknown): value is DrawnChart {
  return isFields(value) && typeof value["called"] === "string" && isFields(value["chart"]) && isChart(value["chart"]);
}

function isChart({ name, title, description, kind, data, place, colors, isFromZero }: Fields): boolean {
  const areTexts = [name, title, description].every((text) => typeof text === "string");
  const isKnown = kind === "bars" || kind === "columns" || kind === "bridge";
  return areTexts && isKnown && isArea(data) && isArea(place) && areColors(colors) && typeof isFromZero === "boolean";
}

function isArea(value: unknown): boolean {
  return isFields(value) && ["top", "left", "bottom", "right"].every((side) => Number.isInteger(value[side]));
}

function areColors(value: unknown): boolean {
  const isColor = (one: unknown): boolean => typeof one === "string" && /^[0-9A-F]{6}$/.test(one);
  return Array.isArray(value) && value.every((one: unknown) => Array.isArray(one) && one.every(isColor));
}

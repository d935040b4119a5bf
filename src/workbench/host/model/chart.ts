import type { CellValue } from "../../../files";
import { type Area, heightOf, widthOf } from "./area";
import type { HostSheet } from "./sheet";

/** A chart of a sheet. Its series are read from the cells it was made of whenever they are asked for. */
export interface HostChart {
  readonly id: string;
  name: string;
  readonly type: string;
  data: Area;
  readonly seriesBy: "Rows" | "Columns";
  /** The cells it covers; null where it stands as Excel puts it. */
  place: Area | null;
  /** What was set, by its path: "Title.Text", "Series.0.GapWidth", "Series.0.Points.2.Fill". */
  readonly settings: Map<string, string | number | boolean>;
}

/** A line of figures of a chart. */
export interface HostSeries {
  readonly name: string;
  readonly categories: readonly CellValue[];
  readonly values: readonly CellValue[];
}

/** The series of a chart as Excel finds them: a head of text names them, a first line of text names their points. */
export function seriesOf(sheet: HostSheet, { data, seriesBy }: HostChart): readonly HostSeries[] {
  const rows = Array.from({ length: heightOf(data) }, (_, down) =>
    Array.from({ length: widthOf(data) }, (_unused, across) => sheet.valueAt(data.top + down, data.left + across)),
  );
  const lines = seriesBy === "Columns" ? transposed(rows) : rows;
  const [first = []] = lines;
  const hasCategories = lines.length > 1 && first.slice(1).every((value) => typeof value !== "number");
  const figures = hasCategories ? lines.slice(1) : lines;
  const hasHead = figures.every(([head]) => typeof head === "string");
  return figures.map((line, index) => ({
    name: hasHead ? String(line[0]) : `Series${String(index + 1)}`,
    categories: hasCategories ? first.slice(hasHead ? 1 : 0) : [],
    values: line.slice(hasHead ? 1 : 0),
  }));
}

function transposed(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const [first = []] = rows;
  return first.map((_, column) => rows.map((row) => row[column] ?? null));
}

import { HostError } from "../hostError";
import { type Area, parseAddress } from "../model/area";
import { type HostChart, seriesOf } from "../model/chart";
import { refuseProtected } from "../model/edit";
import type { HostSheet } from "../model/sheet";
import { chartParts, type ChartPlace, seriesCollection } from "./chartParts";
import { areaOfArgument } from "./rangeRemote";
import { notFound, nullObject, number, Remote, text } from "./remote";
import { type Session } from "./session";

/** Kinds of charts the host knows: bars and columns, side by side or stacked. */
const types = ["ColumnClustered", "ColumnStacked", "BarClustered", "BarStacked"] as const;

/** The charts of a sheet (图表). */
export function chartCollection(session: Session, sheet: HostSheet): Remote {
  const remote = (chart: HostChart): Remote => chartRemote({ session, sheet, chart });
  const find = (key: unknown): HostChart | null => {
    const wanted = text(key).toLowerCase();
    return sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? null;
  };
  const found = (chart: HostChart | null | undefined): Remote => {
    if (chart === null || chart === undefined) throw notFound();
    return remote(chart);
  };
  return new Remote("ChartCollection", {
    get: { Count: () => sheet.charts.length },
    items: () => sheet.charts.map(remote),
    item: (key) => found(find(key)),
    call: {
      GetCount: () => sheet.charts.length,
      GetItem: ([key]) => found(find(key)),
      GetItemAt: ([index]) => found(sheet.charts[number(index)]),
      GetItemOrNullObject: ([key]) => {
        const chart = find(key);
        return chart === null ? nullObject : remote(chart);
      },
      Add: ([type, data, seriesBy]) => remote(addChart(session, sheet, { type, data, seriesBy })),
    },
  });
}

interface Wanted {
  readonly type: unknown;
  readonly data: unknown;
  readonly seriesBy: unknown;
}

function addChart({ book }: Session, sheet: HostSheet, { type, data, seriesBy }: Wanted): HostChart {
  refuseProtected(sheet);
  const known = types.find((one) => one === type);
  if (known === undefined) throw new HostError("InvalidArgument", `The chart type ${String(type)} is not known here.`);
  if (seriesBy !== "Columns" && seriesBy !== "Rows" && seriesBy !== "Auto" && seriesBy !== undefined) {
    throw new HostError("InvalidArgument", "Rows, Columns or Auto was expected.");
  }
  const by = seriesBy === "Rows" ? "Rows" : "Columns";
  const name = freeName(sheet);
  const area = areaOfArgument(data);
  const chart: HostChart = {
    id: book.newId(),
    name,
    type: known,
    data: area,
    seriesBy: by,
    place: null,
    settings: new Map(),
  };
  if (seriesOf(sheet, chart).length === 0) throw new HostError("InvalidArgument", "There is nothing to draw.");
  sheet.charts.push(chart);
  changed({ book }, sheet);
  return chart;
}

function freeName(sheet: HostSheet): string {
  let number = sheet.charts.length + 1;
  while (sheet.charts.some(({ name }) => name === `Chart ${String(number)}`)) number++;
  return `Chart ${String(number)}`;
}

function changed({ book }: Pick<Session, "book">, sheet: HostSheet): void {
  book.bookWrite(0);
  book.tell({ kind: "charts", sheetId: sheet.id });
}

function chartRemote({ session, sheet, chart }: Omit<ChartPlace, "changed">): Remote {
  const told = (): void => changed(session, sheet);
  const place: ChartPlace = {
    session,
    sheet,
    chart,
    changed: () => {
      refuseProtected(sheet);
      told();
    },
  };
  return new Remote("Chart", {
    id: chart.id,
    get: { Id: () => chart.id, Name: () => chart.name, ChartType: () => chart.type },
    set: {
      Name: (value) => {
        const wanted = text(value);
        const isTaken = sheet.charts.some((one) => one !== chart && one.name.toLowerCase() === wanted.toLowerCase());
        if (wanted === "" || isTaken) throw new HostError("InvalidArgument", `No chart can be called ${wanted}.`);
        chart.name = wanted;
        place.changed();
      },
    },
    follow: { ...chartParts(place), Series: () => seriesCollection(place) },
    call: {
      Delete: () => {
        refuseProtected(sheet);
        sheet.charts = sheet.charts.filter((one) => one !== chart);
        told();
      },
      SetPosition: ([start, end]) => {
        const first = areaOf(start);
        const last = end === undefined || end === null ? first : areaOf(end);
        chart.place = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
        place.changed();
      },
    },
  });
}

function areaOf(argument: unknown): Area {
  return typeof argument === "string" ? parseAddress(argument) : areaOfArgument(argument);
}

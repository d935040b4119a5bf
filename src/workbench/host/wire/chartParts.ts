import { HostError } from "../hostError";
import { type HostChart, seriesOf } from "../model/chart";
import type { HostSheet } from "../model/sheet";
import { color } from "./formatRemote";
import { boolean, notFound, number, Remote, text } from "./remote";
import type { Session } from "./session";

/** A chart, where it stands, and what is to be done once something of it was set. */
export interface ChartPlace {
  readonly session: Session;
  readonly sheet: HostSheet;
  readonly chart: HostChart;
  readonly changed: () => void;
}

type Setting = string | number | boolean;
type Check = (value: unknown) => Setting;
type Members = Readonly<Record<string, readonly [check: Check, standard: Setting]>>;

/** Members of a part of a chart that are set and read, each under its path. */
function members({ chart, changed }: ChartPlace, path: string, known: Members) {
  const entries = Object.entries(known);
  return {
    get: Object.fromEntries(
      entries.map(([name, [, standard]]) => [name, () => chart.settings.get(`${path}.${name}`) ?? standard]),
    ),
    set: Object.fromEntries(
      entries.map(([name, [check]]) => [
        name,
        (value: unknown) => {
          chart.settings.set(`${path}.${name}`, check(value));
          changed();
        },
      ]),
    ),
  };
}

/** A number within what Excel takes. */
function between(least: number, most: number): Check {
  return (value) => {
    const given = number(value);
    if (given < least || given > most) throw new HostError("InvalidArgument", `${String(given)} is out of range.`);
    return given;
  };
}

function oneOf(...known: readonly string[]): Check {
  return (value) => {
    if (!known.includes(text(value))) throw new HostError("InvalidArgument", `${String(value)} is not valid.`);
    return text(value);
  };
}

const legendPosition = oneOf("Top", "Bottom", "Left", "Right", "Corner", "Custom");
const labelPosition = oneOf("Center", "InsideEnd", "InsideBase", "OutsideEnd");
const fontMembers: Members = {
  Name: [text, "Calibri"],
  Size: [between(1, 409), 10],
  Bold: [boolean, false],
  Color: [color, "#000000"],
};

/** Title, legend, axes and frame of a chart. */
export function chartParts(place: ChartPlace): Record<string, () => Remote> {
  const part = (typeName: string, path: string, known: Members): Remote =>
    new Remote(typeName, {
      ...members(place, path, known),
      follow: { Format: () => format(place, `${typeName}Format`, path) },
    });
  return {
    Title: () => part("ChartTitle", "Title", { Text: [text, ""], Visible: [boolean, true], Overlay: [boolean, false] }),
    Legend: () => part("ChartLegend", "Legend", { Visible: [boolean, true], Position: [legendPosition, "Right"] }),
    Axes: () =>
      new Remote("ChartAxes", {
        follow: { CategoryAxis: () => axis(place, "CategoryAxis"), ValueAxis: () => axis(place, "ValueAxis") },
      }),
    Format: () => format(place, "ChartAreaFormat", "Area"),
  };
}

function axis(place: ChartPlace, name: string): Remote {
  const visible: Members = { Visible: [boolean, name === "ValueAxis"] };
  const bounds: Members = name === "ValueAxis" ? { Minimum: [number, ""], Maximum: [number, ""] } : {};
  return new Remote("ChartAxis", {
    ...members(place, name, { Visible: [boolean, true], ReversePlotOrder: [boolean, false], ...bounds }),
    follow: {
      Format: () => format(place, "ChartAxisFormat", name),
      MajorGridlines: () => new Remote("ChartGridlines", members(place, `${name}.MajorGridlines`, visible)),
    },
  });
}

/** Font, fill and line of a part. */
function format(place: ChartPlace, typeName: string, path: string): Remote {
  return new Remote(typeName, {
    follow: {
      Font: () => new Remote("ChartFont", members(place, `${path}.Font`, fontMembers)),
      Fill: () => fill(place, path),
      ...line(place, path),
    },
  });
}

function fill(place: ChartPlace, path: string): Remote {
  const key = `${path}.Fill`;
  return new Remote("ChartFill", {
    call: {
      SetSolidColor: ([given]) => {
        place.chart.settings.set(key, color(given));
        place.changed();
      },
      Clear: () => {
        place.chart.settings.set(key, "none");
        place.changed();
      },
    },
  });
}

/** An area's line is its `Border`, a series' its `Line`. */
function line(place: ChartPlace, path: string): Record<string, () => Remote> {
  const made = (typeName: string) => (): Remote =>
    new Remote(typeName, {
      ...members(place, `${path}.Line`, { LineStyle: [text, "Automatic"], Color: [color, "#000000"] }),
      call: {
        Clear: () => {
          place.chart.settings.set(`${path}.Line.LineStyle`, "None");
          place.changed();
        },
      },
    });
  return { Line: made("ChartLineFormat"), Border: made("ChartBorder") };
}

/** The series of a chart, each with its points. */
export function seriesCollection(place: ChartPlace): Remote {
  const count = (): number => seriesOf(place.sheet, place.chart).length;
  const at = (index: number): Remote => {
    if (!Number.isInteger(index) || index < 0 || index >= count()) throw notFound();
    return series(place, index);
  };
  return new Remote("ChartSeriesCollection", {
    get: { Count: count },
    items: () => Array.from({ length: count() }, (_, index) => series(place, index)),
    call: { GetCount: count, GetItemAt: ([index]) => at(number(index)) },
  });
}

function series(place: ChartPlace, index: number): Remote {
  const path = `Series.${String(index)}`;
  const own = members(place, path, {
    GapWidth: [between(0, 500), 150],
    Overlap: [between(-100, 100), 0],
    HasDataLabels: [boolean, false],
    InvertIfNegative: [boolean, false],
  });
  const read = () => seriesOf(place.sheet, place.chart)[index];
  return new Remote("ChartSeries", {
    get: { ...own.get, Name: () => read()?.name ?? "" },
    set: own.set,
    follow: {
      Format: () => format(place, "ChartSeriesFormat", path),
      Points: () => points(place, path, read()?.values.length ?? 0),
      DataLabels: () =>
        new Remote("ChartDataLabels", {
          ...members(place, `${path}.DataLabels`, {
            ShowValue: [boolean, true],
            Position: [labelPosition, "OutsideEnd"],
            NumberFormat: [text, "General"],
          }),
          follow: { Format: () => format(place, "ChartDataLabelFormat", `${path}.DataLabels`) },
        }),
    },
    call: {
      GetDimensionValues: ([dimension]) => (dimension === "Categories" ? read()?.categories : read()?.values) ?? [],
    },
  });
}

function points(place: ChartPlace, path: string, count: number): Remote {
  const point = (index: number): Remote => {
    if (!Number.isInteger(index) || index < 0 || index >= count) throw notFound();
    return new Remote("ChartPoint", {
      follow: { Format: () => format(place, "ChartPointFormat", `${path}.Points.${String(index)}`) },
    });
  };
  return new Remote("ChartPointsCollection", {
    get: { Count: () => count },
    items: () => Array.from({ length: count }, (_, index) => point(index)),
    call: { GetCount: () => count, GetItemAt: ([index]) => point(number(index)) },
  });
}

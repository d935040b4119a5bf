import { HostError } from "../hostError";
import type { Area } from "../model/area";
import { changeFormats, refuseProtected } from "../model/edit";
import type { BorderLine, BorderSide, CellFormat } from "../model/format";
import { standardHeight, standardWidth } from "../model/sheet";
import { boolean, number, Remote, text } from "./remote";
import type { RangePlace, Session } from "./session";

/** A property of a range's format: its value where all cells agree, else null. */
export function common<Value>(
  session: Session,
  { sheet, area }: RangePlace,
  of: (format: CellFormat) => Value,
): Value | null {
  let found: Value | undefined;
  let last = -1;
  for (let column = area.left; column <= area.right; column++) {
    for (let row = area.top; row <= area.bottom; row++) {
      const number = sheet.formatAt(row, column);
      if (number === last) continue;
      last = number;
      const value = of(session.book.formats.format(number));
      if (found === undefined) found = value;
      else if (found !== value) return null;
    }
  }
  return found ?? null;
}

interface Property {
  readonly key: keyof CellFormat;
  readonly check: (value: unknown) => string | number | boolean;
}

type Properties = Readonly<Record<string, Property>>;

const fontProperties: Properties = {
  Name: { key: "fontName", check: text },
  Size: { key: "fontSize", check: number },
  Bold: { key: "bold", check: boolean },
  Italic: { key: "italic", check: boolean },
  Underline: { key: "underline", check: text },
  Color: { key: "fontColor", check: color },
};

const cellProperties: Properties = {
  HorizontalAlignment: { key: "horizontal", check: text },
  VerticalAlignment: { key: "vertical", check: text },
  WrapText: { key: "wrap", check: boolean },
  IndentLevel: { key: "indent", check: number },
  ShrinkToFit: { key: "shrink", check: boolean },
};

/** "#rrggbb" in capitals. */
export function color(value: unknown): string {
  const given = text(value);
  if (!/^#[0-9a-f]{6}$/i.test(given)) throw new HostError("InvalidArgument", `The colour ${given} is not valid.`);
  return given.toUpperCase();
}

function members(session: Session, place: RangePlace, properties: Properties) {
  const target = { book: session.book, ...place, origin: "addin" } as const;
  const entries = Object.entries(properties);
  return {
    get: Object.fromEntries(
      entries.map(([name, { key }]) => [name, () => common(session, place, (format) => format[key])]),
    ),
    set: Object.fromEntries(
      entries.map(([name, { key, check }]) => [
        name,
        (value: unknown) => {
          const checked = check(value);
          changeFormats(target, (format) => ({ ...format, [key]: checked }));
        },
      ]),
    ),
  };
}

/** The format of a range: font, fill, borders, alignment, and the sizes of its rows and columns. */
export function rangeFormat(session: Session, place: RangePlace): Remote {
  const own = members(session, place, cellProperties);
  const sizes = sizeMembers(session, place);
  return new Remote("RangeFormat", {
    get: { ...own.get, ...sizes.get },
    set: { ...own.set, ...sizes.set },
    follow: {
      Font: () => new Remote("RangeFont", members(session, place, fontProperties)),
      Fill: () => fill(session, place),
      Borders: () => borders(session, place),
      Protection: () =>
        new Remote("FormatProtection", members(session, place, { Locked: { key: "locked", check: boolean } })),
    },
    call: { AutofitColumns: () => session.book.bookWrite(0), AutofitRows: () => session.book.bookWrite(0) },
  });
}

function fill(session: Session, place: RangePlace): Remote {
  const target = { book: session.book, ...place, origin: "addin" } as const;
  return new Remote("RangeFill", {
    get: { Color: () => common(session, place, (format) => format.fill || "#FFFFFF") },
    set: {
      Color: (value) => {
        const checked = color(value);
        changeFormats(target, (format) => ({ ...format, fill: checked }));
      },
    },
    call: { Clear: () => changeFormats(target, (format) => ({ ...format, fill: "" })) },
  });
}

function sameSize(sizes: Map<number, number>, lines: readonly [number, number], standard: number): number | null {
  const first = sizes.get(lines[0]) ?? standard;
  for (let line = lines[0]; line <= lines[1]; line++) if ((sizes.get(line) ?? standard) !== first) return null;
  return first;
}

function sizeMembers({ book }: Session, { sheet, area }: RangePlace) {
  const put = (sizes: Map<number, number>, lines: readonly [number, number], size: number): void => {
    refuseProtected(sheet);
    for (let line = lines[0]; line <= lines[1]; line++) sizes.set(line, size);
    book.bookWrite(0);
    book.tell({ kind: "sizes", sheetId: sheet.id });
  };
  const columns = [area.left, area.right] as const;
  const rows = [area.top, area.bottom] as const;
  return {
    get: {
      ColumnWidth: () => sameSize(sheet.columnWidths, columns, standardWidth),
      RowHeight: () => sameSize(sheet.rowHeights, rows, standardHeight),
    },
    set: {
      ColumnWidth: (value: unknown) => put(sheet.columnWidths, columns, size(value, 1790)),
      RowHeight: (value: unknown) => put(sheet.rowHeights, rows, size(value, 409)),
    },
  };
}

/** A size in points that Excel takes. */
export function size(value: unknown, most: number): number {
  const given = number(value);
  if (given < 0 || given > most) throw new HostError("InvalidArgument", `The size ${String(given)} is out of range.`);
  return given;
}

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "DiagonalDown", "DiagonalUp"] as const;

/** The sides of a cell that lie on a side of the range; inside borders lie between its cells. */
export function sidesOf(side: string, area: Area, cell: { row: number; column: number }): BorderSide[] {
  const { row, column } = cell;
  const onEdge: Readonly<Record<string, boolean>> = {
    EdgeTop: row === area.top,
    EdgeBottom: row === area.bottom,
    EdgeLeft: column === area.left,
    EdgeRight: column === area.right,
    DiagonalDown: true,
    DiagonalUp: true,
  };
  const inside: Readonly<Record<string, readonly BorderSide[]>> = {
    InsideHorizontal: ["EdgeTop", "EdgeBottom"],
    InsideVertical: ["EdgeLeft", "EdgeRight"],
  };
  const between = inside[side];
  if (between !== undefined) return between.filter((one) => !onEdge[one]);
  return sides.filter((one) => one === side && onEdge[one]);
}

const noLine: BorderLine = { style: "None", weight: "Thin", color: "#000000" };

function borders(session: Session, place: RangePlace): Remote {
  const names = [...sides, "InsideHorizontal", "InsideVertical"];
  return new Remote("RangeBorderCollection", {
    get: { Count: () => names.length },
    items: () => names.map((name) => border(session, place, name)),
    item: (name) => border(session, place, text(name)),
    call: { GetItemAt: ([index]) => border(session, place, names[number(index)] ?? "") },
  });
}

function border(session: Session, place: RangePlace, side: string): Remote {
  const target = { book: session.book, ...place, origin: "addin" } as const;
  const put = (change: Partial<BorderLine>): void => {
    changeFormats(target, (format, row, column) => {
      const lines = sidesOf(side, place.area, { row, column }).map((one) => [
        one,
        lineWith(format.borders[one], change),
      ]);
      return { ...format, borders: { ...format.borders, ...Object.fromEntries(lines) } };
    });
  };
  const read = (key: keyof BorderLine): string | null =>
    firstLine(session, place, side)?.[key] ?? (key === "style" ? "None" : null);
  return new Remote("RangeBorder", {
    id: side,
    get: {
      SideIndex: () => side,
      Style: () => read("style"),
      Weight: () => read("weight"),
      Color: () => read("color"),
    },
    set: {
      Style: (value) => put({ style: text(value) }),
      Weight: (value) => put({ weight: text(value) }),
      Color: (value) => put({ color: color(value) }),
    },
  });
}

function lineWith(line: BorderLine | undefined, change: Partial<BorderLine>): BorderLine {
  const next = { ...(line ?? noLine), ...change };
  return next.style === "None" && change.style === undefined ? { ...next, style: "Continuous" } : next;
}

function firstLine({ book }: Session, { sheet, area }: RangePlace, side: string): BorderLine | undefined {
  const cell = {
    row: side === "EdgeBottom" ? area.bottom : area.top,
    column: side === "EdgeRight" ? area.right : area.left,
  };
  const own = side === "InsideHorizontal" ? "EdgeBottom" : side === "InsideVertical" ? "EdgeRight" : side;
  const lines: Readonly<Record<string, BorderLine | undefined>> = book.formats.format(
    sheet.formatAt(cell.row, cell.column),
  ).borders;
  return lines[own];
}

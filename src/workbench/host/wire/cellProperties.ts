import { HostError } from "../hostError";
import { type Area, heightOf, widthOf } from "../model/area";
import { changeFormats, refuseProtected } from "../model/edit";
import { type BorderLine, type BorderSide, type CellFormat } from "../model/format";
import { standardHeight, standardWidth } from "../model/sheet";
import { color, size } from "./formatRemote";
import { boolean, number, record, text } from "./remote";
import type { RangePlace, Session } from "./session";

type Calls = Record<string, (args: readonly unknown[]) => unknown>;
type Setter = (format: CellFormat, value: unknown) => CellFormat;

const fontSetters: Readonly<Record<string, Setter>> = {
  name: (format, value) => ({ ...format, fontName: text(value) }),
  size: (format, value) => ({ ...format, fontSize: number(value) }),
  bold: (format, value) => ({ ...format, bold: boolean(value) }),
  italic: (format, value) => ({ ...format, italic: boolean(value) }),
  underline: (format, value) => ({ ...format, underline: text(value) }),
  color: (format, value) => ({ ...format, fontColor: color(value) }),
};

const borderSides: Readonly<Record<string, BorderSide>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

const formatSetters: Readonly<Record<string, Setter>> = {
  font: (format, value) => setAll(format, value, fontSetters),
  fill: (format, value) => {
    const { color: given } = record(value);
    return { ...format, fill: given === "" ? "" : color(given) };
  },
  borders: (format, value) =>
    Object.entries(record(value)).reduce((next, [side, line]) => withBorder(next, side, line), format),
  horizontalAlignment: (format, value) => ({ ...format, horizontal: text(value) }),
  verticalAlignment: (format, value) => ({ ...format, vertical: text(value) }),
  wrapText: (format, value) => ({ ...format, wrap: boolean(value) }),
  indentLevel: (format, value) => ({ ...format, indent: number(value) }),
  shrinkToFit: (format, value) => ({ ...format, shrink: boolean(value) }),
  protection: (format, value) => ({ ...format, locked: boolean(record(value)["locked"]) }),
};

function setAll(format: CellFormat, given: unknown, setters: Readonly<Record<string, Setter>>): CellFormat {
  return Object.entries(record(given)).reduce((next, [name, value]) => {
    const setter = setters[name];
    if (setter === undefined) throw new HostError("InvalidArgument", `The property ${name} cannot be set.`);
    return setter(next, value);
  }, format);
}

function withBorder(format: CellFormat, side: string, given: unknown): CellFormat {
  const own = borderSides[side];
  if (own === undefined) throw new HostError("InvalidArgument", `The border ${side} is unknown.`);
  const { style = "Continuous", weight = "Thin", color: ink = "#000000" } = record(given);
  if (style === "None") return withoutBorder(format, own);
  const line: BorderLine = { style: text(style), weight: text(weight), color: color(ink) };
  return { ...format, borders: { ...format.borders, [own]: line } };
}

function withoutBorder(format: CellFormat, side: BorderSide): CellFormat {
  const others = Object.entries(format.borders).filter(([name]) => name !== side);
  return { ...format, borders: Object.fromEntries(others) };
}

function described(format: CellFormat): Record<string, unknown> {
  const lines = Object.entries(borderSides).map(([name, side]) => {
    const line = format.borders[side] ?? { style: "None", weight: "Thin", color: "#000000" };
    return [name, line] as const;
  });
  return {
    font: {
      name: format.fontName,
      size: format.fontSize,
      bold: format.bold,
      italic: format.italic,
      underline: format.underline,
      color: format.fontColor,
    },
    fill: { color: format.fill || "#FFFFFF", pattern: format.fill === "" ? "None" : "Solid" },
    borders: Object.fromEntries(lines),
    horizontalAlignment: format.horizontal,
    verticalAlignment: format.vertical,
    wrapText: format.wrap,
    indentLevel: format.indent,
    shrinkToFit: format.shrink,
    protection: { locked: format.locked },
  };
}

function rowsFor(area: Area, given: unknown): readonly (readonly unknown[])[] {
  const rows: unknown[][] = Array.isArray(given) ? given.map((row: unknown) => (Array.isArray(row) ? row : [])) : [];
  if (rows.length === heightOf(area) && rows.every((row) => row.length === widthOf(area))) return rows;
  throw new HostError("InvalidArgument", "The size of the input doesn't match that of the range.");
}

/** The bulk calls: every cell's format, every row's height, every column's width in one action. */
export function cellPropertyCalls(session: Session, place: RangePlace): Calls {
  const { book } = session;
  const { sheet, area } = place;
  return {
    SetCellProperties: ([given]) => {
      const rows = rowsFor(area, given);
      changeFormats({ book, sheet, area, origin: "addin" }, (format, row, column) => {
        const cell = record(rows[row - area.top]?.[column - area.left]);
        return cell["format"] === undefined ? format : setAll(format, cell["format"], formatSetters);
      });
    },
    GetCellProperties: () => {
      const rows: unknown[][] = [];
      for (let row = area.top; row <= area.bottom; row++) {
        const cells: unknown[] = [];
        for (let column = area.left; column <= area.right; column++) {
          cells.push({ format: described(book.formats.format(sheet.formatAt(row, column))) });
        }
        rows.push(cells);
      }
      return rows;
    },
    ...sizeCalls(session, place),
  };
}

function sizeCalls({ book }: Session, { sheet, area }: RangePlace): Calls {
  const sizesOf = (sizes: Map<number, number>, lines: readonly [number, number], name: string): unknown[] => {
    const standard = name === "rowHeight" ? standardHeight : standardWidth;
    return Array.from({ length: lines[1] - lines[0] + 1 }, (_, index) => ({
      format: { [name]: sizes.get(lines[0] + index) ?? standard },
    }));
  };
  const put = (
    sizes: Map<number, number>,
    given: unknown,
    wanted: { first: number; count: number; name: string; most: number },
  ): void => {
    refuseProtected(sheet);
    const list: unknown[] = Array.isArray(given) ? given : [];
    if (list.length !== wanted.count) throw new HostError("InvalidArgument", "The number of sizes is wrong.");
    list.forEach((one, index) => {
      const value = record(record(one)["format"])[wanted.name];
      if (value !== undefined) sizes.set(wanted.first + index, size(value, wanted.most));
    });
    book.bookWrite(0);
    book.tell({ kind: "sizes", sheetId: sheet.id });
  };
  const rows = { first: area.top, count: heightOf(area), name: "rowHeight", most: 409 };
  const columns = { first: area.left, count: widthOf(area), name: "columnWidth", most: 1790 };
  return {
    GetRowProperties: () => sizesOf(sheet.rowHeights, [area.top, area.bottom], "rowHeight"),
    GetColumnProperties: () => sizesOf(sheet.columnWidths, [area.left, area.right], "columnWidth"),
    SetRowProperties: ([given]) => put(sheet.rowHeights, given, rows),
    SetColumnProperties: ([given]) => put(sheet.columnWidths, given, columns),
  };
}

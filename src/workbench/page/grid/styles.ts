import { BooleanNumber, HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { type CellFormat, plainFormat } from "../../host";
import { fromBorders, toBorders } from "./borders";

/** The grid measures in pixels, the host in points. */
export const pixelsPerPoint = 4 / 3;

const indentPixels = 9;
const ownPadding = 2;

const horizontals: readonly (readonly [string, HorizontalAlign])[] = [
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
  ["CenterAcrossSelection", HorizontalAlign.CENTER],
  ["Fill", HorizontalAlign.LEFT],
];

const verticals: readonly (readonly [string, VerticalAlign])[] = [
  ["Center", VerticalAlign.MIDDLE],
  ["Top", VerticalAlign.TOP],
  ["Bottom", VerticalAlign.BOTTOM],
  ["Justify", VerticalAlign.TOP],
  ["Distributed", VerticalAlign.MIDDLE],
];

function toWord<T>(pairs: readonly (readonly [string, T])[], word: string, otherwise: T): T {
  return pairs.find(([one]) => one === word)?.[1] ?? otherwise;
}

function fromWord<T>(pairs: readonly (readonly [string, T])[], code: T, otherwise: string): string {
  return pairs.find(([, one]) => one === code)?.[0] ?? otherwise;
}

/** A sheet's own look: what a cell without a style shows. */
export const baseStyle: IStyleData = {
  ff: plainFormat.fontName,
  fs: plainFormat.fontSize,
  vt: VerticalAlign.MIDDLE,
};

/** The whole look, with nulls for what is plain, so that writing it over any style leaves exactly this one. */
export function toStyle(format: CellFormat): IStyleData {
  const isUnderlined = format.underline !== "None";
  return {
    ff: format.fontName,
    fs: format.fontSize,
    bl: format.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    it: format.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ul: { s: isUnderlined ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    cl: format.fontColor === plainFormat.fontColor ? null : { rgb: format.fontColor },
    bg: format.fill === "" ? null : { rgb: format.fill },
    ht: toWord(horizontals, format.horizontal, HorizontalAlign.UNSPECIFIED),
    vt: toWord(verticals, format.vertical, VerticalAlign.MIDDLE),
    tb: format.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    n: format.numberFormat === "General" ? null : { pattern: format.numberFormat },
    bd: toBorders(format.borders),
    ...(format.indent > 0 ? { pd: { l: ownPadding + indentPixels * format.indent } } : {}),
  };
}

/** The format of a cell the person changed in the grid. What the grid does not know (locking) is kept. */
export function fromStyle(style: IStyleData, kept: CellFormat): CellFormat {
  const left = style.pd?.l ?? 0;
  return {
    ...kept,
    fontName: style.ff ?? plainFormat.fontName,
    fontSize: style.fs ?? plainFormat.fontSize,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE ? "Single" : "None",
    fontColor: hexColor(style.cl?.rgb) ?? plainFormat.fontColor,
    fill: hexColor(style.bg?.rgb) ?? "",
    horizontal: fromWord(horizontals, style.ht ?? HorizontalAlign.UNSPECIFIED, "General"),
    vertical: fromWord(verticals, style.vt ?? VerticalAlign.MIDDLE, "Center"),
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.max(0, Math.round((left - ownPadding) / indentPixels)),
    numberFormat: style.n?.pattern ?? "General",
    borders: fromBorders(style.bd ?? {}),
  };
}

/** "#RRGGBB" from that or from "rgb(r, g, b)"; null for anything else. */
function hexColor(color: unknown): string | null {
  if (typeof color !== "string") return null;
  if (/^#[0-9a-f]{6}$/i.test(color)) return color.toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts === null) return null;
  const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
  return `#${hex.join("").toUpperCase()}`;
}

import type { CellStyle } from "hucre/xlsx";
import { resolveThemeColor } from "hucre/xlsx";
import { type CellFormat, plainFormat } from "../../host";
import { readBorders, writeBorders } from "./xlsxBorders";

type Font = NonNullable<CellStyle["font"]>;
type Color = NonNullable<Font["color"]>;
type Alignment = NonNullable<CellStyle["alignment"]>;

const horizontals: readonly (readonly [NonNullable<Alignment["horizontal"]>, string])[] = [
  ["general", "General"],
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
];

const verticals: readonly (readonly [NonNullable<Alignment["vertical"]>, string])[] = [
  ["center", "Center"],
  ["top", "Top"],
  ["bottom", "Bottom"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
];

/** "#RRGGBB" of a colour of the file; null where it says none or one of the old numbered ones. */
function hexOf(color: Color | undefined, theme: readonly string[]): string | null {
  if (color === undefined) return null;
  const rgb =
    color.rgb ?? (color.theme === undefined ? undefined : resolveThemeColor([...theme], color.theme, color.tint));
  return rgb === undefined ? null : `#${rgb.slice(-6).toUpperCase()}`;
}

/** The look of a cell out of a file. */
export function readStyle(
  { font, fill, border, alignment, numFmt, protection }: CellStyle,
  theme: readonly string[],
): CellFormat {
  const filled = fill?.type === "pattern" && fill.pattern === "solid" ? hexOf(fill.fgColor, theme) : null;
  return {
    ...plainFormat,
    ...readFont(font ?? {}, theme),
    ...readAlignment(alignment ?? {}),
    fill: filled ?? "",
    borders: readBorders(border ?? {}, ({ color }) => hexOf(color, theme) ?? "#000000"),
    numberFormat: numFmt ?? "General",
    locked: protection?.locked ?? true,
  };
}

function readFont(font: Font, theme: readonly string[]): Partial<CellFormat> {
  return {
    fontName: font.name ?? plainFormat.fontName,
    fontSize: font.size ?? plainFormat.fontSize,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underline:
      font.underline === undefined || font.underline === false
        ? "None"
        : font.underline === "double"
          ? "Double"
          : "Single",
    fontColor: hexOf(font.color, theme) ?? plainFormat.fontColor,
  };
}

function readAlignment({ horizontal, vertical, wrapText, indent, shrinkToFit }: Alignment): Partial<CellFormat> {
  return {
    horizontal: horizontals.find(([word]) => word === horizontal)?.[1] ?? "General",
    vertical: verticals.find(([word]) => word === vertical)?.[1] ?? "Bottom",
    wrap: wrapText ?? false,
    indent: indent ?? 0,
    shrink: shrinkToFit ?? false,
  };
}

/** The same look in the words of the file's writer. */
export function writeStyle(format: CellFormat): CellStyle {
  const horizontal = horizontals.find(([, word]) => word === format.horizontal)?.[0];
  const vertical = verticals.find(([, word]) => word === format.vertical)?.[0];
  const underline = format.underline === "Double" ? "double" : format.underline !== "None";
  return {
    font: {
      name: format.fontName,
      size: format.fontSize,
      bold: format.bold,
      italic: format.italic,
      underline,
      color: { rgb: format.fontColor.slice(1) },
      charset: 134,
    },
    alignment: {
      horizontal: horizontal ?? "general",
      vertical: vertical ?? "center",
      wrapText: format.wrap,
      shrinkToFit: format.shrink,
      indent: format.indent,
    },
    border: writeBorders(format.borders),
    ...(format.fill === ""
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: format.fill.slice(1) } } }),
    ...(format.numberFormat === "General" ? {} : { numFmt: format.numberFormat }),
    ...(format.locked ? {} : { protection: { locked: false } }),
  };
}

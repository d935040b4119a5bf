import type { CellStyle } from "hucre/xlsx";
import type { BorderLine, BorderSide, CellFormat } from "../../host";

type XlsxBorders = NonNullable<CellStyle["border"]>;
type XlsxLine = NonNullable<XlsxBorders["top"]>;
type XlsxWord = XlsxLine["style"];

/** The file's word for a line beside Excel's style and weight. */
const words: readonly (readonly [XlsxWord, string, string])[] = [
  ["thin", "Continuous", "Thin"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["hair", "Continuous", "Hairline"],
  ["dotted", "Dot", "Thin"],
  ["dashed", "Dash", "Thin"],
  ["double", "Double", "Thick"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

const sides: readonly (readonly ["top" | "bottom" | "left" | "right", BorderSide])[] = [
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
];

/** Borders of a cell out of a file; `hex` finds a line's colour. Diagonals are left out. */
export function readBorders(given: XlsxBorders, hex: (line: XlsxLine) => string): CellFormat["borders"] {
  const borders: Partial<Record<BorderSide, BorderLine>> = {};
  for (const [key, side] of sides) {
    const line = given[key];
    const word = line === undefined ? undefined : words.find(([one]) => one === line.style);
    if (line !== undefined && word !== undefined) borders[side] = { style: word[1], weight: word[2], color: hex(line) };
  }
  return borders;
}

export function writeBorders(borders: CellFormat["borders"]): XlsxBorders {
  const written: XlsxBorders = {};
  for (const [key, side] of sides) {
    const line = borders[side];
    if (line === undefined || line.style === "None") continue;
    const word =
      words.find(([, style, weight]) => style === line.style && weight === line.weight) ??
      words.find(([, style]) => style === line.style);
    written[key] = { style: word?.[0] ?? "thin", color: { rgb: line.color.slice(1) } };
  }
  return written;
}

import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from "@univerjs/core";
import type { BorderLine, BorderSide, CellFormat } from "../../host";

const sides: readonly (readonly [BorderSide, keyof IBorderData])[] = [
  ["EdgeTop", "t"],
  ["EdgeBottom", "b"],
  ["EdgeLeft", "l"],
  ["EdgeRight", "r"],
  ["DiagonalDown", "tl_br"],
  ["DiagonalUp", "bl_tr"],
];

/** Excel's style and weight, as "style weight", beside the grid's one word. The first of equal grid words is read back. */
const lines: readonly (readonly [string, BorderStyleTypes])[] = [
  ["Continuous Thin", BorderStyleTypes.THIN],
  ["Continuous Hairline", BorderStyleTypes.HAIR],
  ["Continuous Medium", BorderStyleTypes.MEDIUM],
  ["Continuous Thick", BorderStyleTypes.THICK],
  ["Dot Thin", BorderStyleTypes.DOTTED],
  ["Dash Thin", BorderStyleTypes.DASHED],
  ["DashDot Thin", BorderStyleTypes.DASH_DOT],
  ["DashDotDot Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["Double Thick", BorderStyleTypes.DOUBLE],
  ["Dash Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["SlantDashDot Medium", BorderStyleTypes.SLANT_DASH_DOT],
];

function toLine({ style, weight, color }: BorderLine): IBorderStyleData | null {
  if (style === "None") return null;
  const [, word = BorderStyleTypes.THIN] =
    lines.find(([words]) => words === `${style} ${weight}`) ??
    lines.find(([words]) => words.startsWith(`${style} `)) ??
    [];
  return { s: word, cl: { rgb: color } };
}

function fromLine(line: IBorderStyleData): BorderLine | null {
  if (line.s === BorderStyleTypes.NONE) return null;
  const [words = "Continuous Thin"] = lines.find(([, word]) => word === line.s) ?? [];
  const [style = "Continuous", weight = "Thin"] = words.split(" ");
  return { style, weight, color: line.cl.rgb ?? "#000000" };
}

/** Every side, null where there is no line, so that writing it also takes lines away. */
export function toBorders(borders: CellFormat["borders"]): IBorderData {
  const out: IBorderData = {};
  for (const [side, key] of sides) {
    const line = borders[side];
    out[key] = line === undefined ? null : toLine(line);
  }
  return out;
}

export function fromBorders(data: IBorderData): CellFormat["borders"] {
  const out: Partial<Record<BorderSide, BorderLine>> = {};
  for (const [side, key] of sides) {
    const line = data[key];
    const read = line === null || line === undefined ? null : fromLine(line);
    if (read !== null) out[side] = read;
  }
  return out;
}

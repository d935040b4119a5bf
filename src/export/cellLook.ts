import type { CellStyle as WrittenStyle } from "hucre/xlsx";
import { styles, type CellStyle, type StyleDefinition } from "../layout";

/** The look of a kind of cell in the words of the workbook writer. */
export function cellLook(style: CellStyle): WrittenStyle {
  return lookOf(styles[style]);
}

function lookOf({
  font,
  size,
  bold,
  align,
  vertical,
  wrap,
  indent,
  border,
  numberFormat,
  fill,
}: StyleDefinition): WrittenStyle {
  const line = { style: "thin", color: { rgb: "000000" } } as const;
  return {
    font: { name: font, size, bold, charset: 134 },
    alignment: { horizontal: align, vertical: vertical === "middle" ? "center" : "top", wrapText: wrap, indent },
    ...(numberFormat === "General" ? {} : { numFmt: numberFormat }),
    ...(border ? { border: { top: line, left: line, bottom: line, right: line } } : {}),
    ...(fill === null ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } }),
  };
}

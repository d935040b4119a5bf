import { styles, type CellStyle } from "../../layout";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { middle: "Center", top: "Top" } as const;
const line: Excel.CellBorder = { style: "Continuous", weight: "Thin", color: "#000000" };

/** What Excel's bulk call takes for one cell. A cell without a style is left with Excel's own look. */
export function cellProperties(style: CellStyle | null): Excel.SettableCellProperties {
  if (style === null) return {};
  const { font, size, bold, align, vertical: upright, wrap, indent, border, fill } = styles[style];
  return {
    format: {
      font: { name: font, size, bold },
      horizontalAlignment: horizontal[align],
      verticalAlignment: vertical[upright],
      wrapText: wrap,
      indentLevel: indent,
      ...(border ? { borders: { top: line, bottom: line, left: line, right: line } } : {}),
      ...(fill === null ? {} : { fill: { color: `#${fill}` } }),
    },
  };
}

export function numberFormatOf(style: CellStyle | null): string {
  return style === null ? "General" : styles[style].numberFormat;
}

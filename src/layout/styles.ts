import type { CellStyle } from "./plan";

/** How one kind of cell looks. Sizes are points. Fonts are those of official documents; fallbacks are the reader's. */
export interface StyleDefinition {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly align: "left" | "center" | "right";
  readonly vertical: "middle" | "top";
  readonly wrap: boolean;
  /** Characters of indent. */
  readonly indent: number;
  readonly border: boolean;
  readonly numberFormat: string;
  /** Background as RRGGBB; null for none. Only sheets the clerk types in have one: printed tables stay white. */
  readonly fill: string | null;
}

const base: StyleDefinition = {
  font: "宋体",
  size: 10,
  bold: false,
  align: "left",
  vertical: "middle",
  wrap: true,
  indent: 0,
  border: true,
  numberFormat: "General",
  fill: null,
};
const text = "@";
const wan = "#,##0.00";

export const styles: Readonly<Record<CellStyle, StyleDefinition>> = {
  title: { ...base, size: 16, bold: true, align: "center", border: false, numberFormat: text },
  formNumber: { ...base, align: "right", border: false, wrap: false, numberFormat: text },
  department: { ...base, border: false, wrap: false, numberFormat: text },
  unit: { ...base, align: "right", border: false, wrap: false, numberFormat: text },
  heading: { ...base, bold: true, align: "center", numberFormat: text },
  label: { ...base, numberFormat: text },
  labelIndented: { ...base, indent: 1, numberFormat: text },
  labelStrong: { ...base, bold: true, align: "center", numberFormat: text },
  code: { ...base, numberFormat: text },
  line: { ...base, align: "center" },
  amount: { ...base, align: "right", wrap: false, numberFormat: wan },
  amountStrong: { ...base, align: "right", bold: true, wrap: false, numberFormat: wan },
  text: { ...base, numberFormat: text },
  textCentred: { ...base, align: "center", numberFormat: text },
  note: { ...base, size: 9, vertical: "top", border: false, numberFormat: text },
  plain: { ...base, border: false, numberFormat: text },
  sectionTitle: { ...base, size: 12, bold: true, border: false, numberFormat: text },
  paragraph: { ...base, size: 11, vertical: "top", border: false, numberFormat: text },
  input: { ...base, fill: "FFF9E5", numberFormat: text },
  example: { ...base, fill: "F2F2F2", numberFormat: text },
};

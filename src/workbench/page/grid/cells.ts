import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { faultTexts, type CellValue } from "../../../files";

/** Value and formula of a cell as the grid keeps them; nulls take away what stood there before. */
export function toCell(value: CellValue, formula: string | null): ICellData {
  return { ...toContent(value), f: formula, p: null, si: null };
}

function toContent(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: typeof value === "string" ? value : value.text, t: CellValueType.STRING };
}

/** A cell's value out of the grid. Text typed with rich formats gives its plain words. */
export function fromCell(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const rich = cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const value = cell.v ?? rich ?? null;
  if (value === null || value === "") return null;
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
  if (typeof value === "string" && cell.t === CellValueType.NUMBER) return Number(value);
  if (typeof value === "string" && faultTexts.has(value)) return { kind: "fault", text: value };
  return value;
}

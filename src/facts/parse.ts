import { Yuan, type Wan } from "../money";
import type { CellValue } from "../files";

/** The cell as text, exactly as typed; "" for a blank. */
export function textOfCell(cell: CellValue): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.text : String(cell);
}

/** A whole number that is not negative; null when the cell holds none. */
export function parseCount(cell: CellValue): number | null {
  const text = textOfCell(cell).normalize("NFKC").replace(/[,\s]/g, "");
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** An amount in 元, or in 万元 where the unit says so; null when the cell holds none. */
export function parseYuan(cell: CellValue, unit: string): Yuan | null {
  const amount = plainAmount(cell);
  if (amount === null) return null;
  return unit.includes("万") ? amount.timesTenThousand() : amount;
}

function plainAmount(cell: CellValue): Yuan | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? Yuan.ofCell(cell) : null;
  const text = textOfCell(cell)
    .normalize("NFKC")
    .replace(/[,\s¥￥]/g, "");
  return /^[+-]?\d{1,15}(\.\d{1,8})?$/.test(text) ? Yuan.of(text) : null;
}

/** A printed 万元 amount with at most two decimals; null when the cell holds none. */
export function parseWan(cell: CellValue): Wan | null {
  const exact = plainAmount(cell)?.timesTenThousand();
  if (exact === undefined) return null;
  const wan = exact.toWan();
  return Yuan.ofWan(wan).equals(exact) ? wan : null;
}

/** A date as 2024-08-30, from a serial number or any usual way of writing; null when the cell holds none. */
export function parseDay(cell: CellValue): string | null {
  if (typeof cell === "number") {
    if (!Number.isInteger(cell) || cell < 20_000 || cell > 80_000) return null;
    return new Date((cell - 25_569) * 86_400_000).toISOString().slice(0, 10);
  }
  const [, year = "", month = "", day = ""] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(textOfCell(cell).normalize("NFKC").replace(/\s/g, "")) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return year !== "" && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

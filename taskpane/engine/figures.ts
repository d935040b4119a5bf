import { cellOfRef, shownWan, type CellRef } from "../../src/fill";
import type { Yuan } from "../../src/money";
import { figureInWords, type Report } from "../../src/report";
import type { FigureLink } from "../views";

/** 元 with thousands set apart: "-1,234.50". */
export function shownYuan(yuan: Yuan): string {
  return yuan.toString().replace(/^(-?\d+)/u, (whole) => whole.replace(/\B(?=(\d{3})+$)/gu, ","));
}

/** 万元 as printed; "" for a blank cell. */
export function shownCell(report: Report, cell: CellRef): string {
  const found = cellOfRef(report.forms, cell);
  return found?.kind === "amount" ? shownWan(found).toShown() : "";
}

/** A figure to link to. */
export function figureLink(report: Report, cell: CellRef): FigureLink {
  return { cell, label: figureInWords(report, cell), shown: shownCell(report, cell) };
}

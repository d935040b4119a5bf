import { cellOfRef, partsOfRef, shownWan, type CellRef } from "../../src/fill";
import type { Yuan } from "../../src/money";
import type { Report } from "../../src/report";
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

/** A figure's name in words: table number, row, column. */
export function figureLabel({ edition, forms }: Report, cell: CellRef): string {
  const { form, row, column } = partsOfRef(cell);
  const number = edition.forms.find(({ id }) => id === form)?.number ?? "";
  const label = forms.find(({ id }) => id === form)?.rows.find(({ id }) => id === row)?.label ?? row;
  const definition = edition.definitions.find(({ id }) => id === form);
  const heading = definition?.columns.find(({ id }) => id === column)?.heading ?? column;
  return `${number}「${label.trim()}」${heading}`;
}

/** A figure to link to. */
export function figureLink(report: Report, cell: CellRef): FigureLink {
  return { cell, label: figureLabel(report, cell), shown: shownCell(report, cell) };
}

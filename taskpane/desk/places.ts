import type { Place as Selected } from "../../src/excel";
import { cellAt, type CellValue } from "../../src/files";
import { partsOfRef } from "../../src/fill";
import type { Place } from "../request";
import { text } from "../text";
import type { ItemLink } from "../views";
import { placeOfFigure, type Desk } from "./context";
import { keyOf } from "./following";
import { isFactsName } from "./reading";

/** Selects a place in the workbook, and says so where there is no such place. */
export async function goTo(desk: Desk, place: Place): Promise<void> {
  const target = await targetOf(desk, place);
  if (target === null) {
    desk.tell({ kind: "failed", message: missingPlace(place) });
    return;
  }
  desk.memory.ownSelection = keyOf(target);
  await desk.workbook.select(target);
}

function missingPlace(place: Place): string {
  switch (place.kind) {
    case "item":
      return text.places.noItem(place.item.sheet, place.item.name);
    case "text":
      return text.places.noText(place.text);
    case "form":
    case "figure":
    case "planned":
    case "sheet":
    case "row":
      return text.places.noSheet;
  }
}

async function targetOf(desk: Desk, place: Place): Promise<Selected | null> {
  const { sheets } = desk.memory;
  switch (place.kind) {
    case "form": {
      const sheet = sheets.find(({ plan }) => plan === place.form);
      return sheet === undefined ? null : oneCell(sheet.id, { row: 0, column: 0 });
    }
    case "figure": {
      const found = placeOfFigure(desk, place.cell);
      if (found !== null) return oneCell(found.sheetId, found);
      return targetOf(desk, { kind: "form", form: partsOfRef(place.cell).form });
    }
    case "sheet": {
      const sheet = sheets.find(({ name }) => name.trim().startsWith(place.name));
      return sheet === undefined ? null : oneCell(sheet.id, { row: 0, column: 0 });
    }
    case "planned": {
      const sheet = sheets.find(({ plan }) => plan === place.place.plan);
      return sheet === undefined ? null : oneCell(sheet.id, place.place);
    }
    case "item":
      return findItem(desk, place.item);
    case "text":
      return findText(desk, place.text);
    case "row":
      return rowTarget(desk, place);
  }
}

function oneCell(sheetId: string, { row, column }: { readonly row: number; readonly column: number }): Selected {
  return { sheetId, row, column, height: 1, width: 1 };
}

function rowTarget({ memory }: Desk, place: Extract<Place, { kind: "row" }>): Selected | null {
  const sheet = memory.sheets.find(({ name }) => name === place.sheet);
  if (sheet === undefined) return null;
  const headings = memory.mappings.find((mapping) => mapping.sheet === place.sheet)?.headings ?? [];
  const column = place.column === null ? -1 : headings.indexOf(place.column);
  const row = place.row - 1;
  return column < 0
    ? { sheetId: sheet.id, row, column: 0, height: 1, width: Math.max(1, sheet.width) }
    : oneCell(sheet.id, { row, column });
}

/** 内容 of an item, beside its name in the first column. */
async function findItem(desk: Desk, { sheet, name }: ItemLink): Promise<Selected | null> {
  const found = await findCell(
    desk,
    (own) => own === sheet,
    (value, column) => column === 0 && value === name,
  );
  return found === null ? null : { ...found, column: 1 };
}

function findText(desk: Desk, words: string): Promise<Selected | null> {
  return findCell(desk, isFactsName, (value) => value.includes(words));
}

async function findCell(
  { workbook, memory }: Desk,
  isSheet: (name: string) => boolean,
  isWanted: (value: string, column: number) => boolean,
): Promise<Selected | null> {
  for (const { id } of memory.sheets.filter(({ name }) => isSheet(name.trim()))) {
    const sheet = await workbook.readSheet(id);
    const cells = Array.from({ length: sheet.height * sheet.width }, (_cell, index) => ({
      row: Math.floor(index / sheet.width),
      column: index % sheet.width,
    }));
    const found = cells.find(({ row, column }) => isWanted(wordsOf(cellAt(sheet, row, column)), column));
    if (found !== undefined) return oneCell(id, found);
  }
  return null;
}

function wordsOf(value: CellValue): string {
  if (value === null) return "";
  return (typeof value === "object" ? value.text : String(value)).trim();
}

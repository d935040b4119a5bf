import type { CellValue } from "../../src/files";
import { createOfficeWorkbook, MemoryWorkbook, type OfficeDoor, type Workbook } from "../../src/excel";
import { type ExcelHost, type HostBook, type HostChart, loadRows, seriesOf, valuesOf } from "../../src/workbench/host";
import { DocumentFile } from "../../src/workbench/office/documentFile";
import { saveWorkbook } from "../../src/workbench/page/files/saveWorkbook";
import { loadClientLibrary } from "../support/host/clientLibrary";
import { dumpBook } from "../support/host/dumpBook";

type Rows = readonly (readonly CellValue[])[];

/** A chart as it is seen: its bars are named and as long as the cells say. */
export interface SeenChart {
  readonly name: string;
  readonly title: string;
  readonly series: readonly { readonly name: CellValue; readonly bars: readonly (readonly [CellValue, CellValue])[] }[];
}

/** A workbook and the clerk beside it, the same for every kind of workbook. */
export interface Desk {
  readonly workbook: Workbook;
  /** A sheet of the clerk's own; gives its id. */
  addSheet(name: string, rows?: Rows): string;
  paste(sheetId: string, cell: { row: number; column: number }, rows: Rows): void;
  /** A formula and what it shows. */
  typeFormula(
    sheetId: string,
    cell: { row: number; column: number },
    typed: { formula: string; value: CellValue },
  ): void;
  insertRows(sheetId: string, at: number, count: number): void;
  deleteRows(sheetId: string, at: number, count: number): void;
  select(sheetId: string, cell: { row: number; column: number }): void;
  deleteSheet(sheetId: string): void;
  protectSheet(sheetId: string, isProtected: boolean): void;
  protectStructure(): void;
  setEditing(isEditing: boolean): void;
  /** Values from A1 on. */
  values(sheetId: string, height: number, width: number): Promise<Rows>;
  /** A chart of the clerk's own over the cells from A1. */
  addChart(sheetId: string, name: string): void;
  deleteChart(sheetId: string, name: string): void;
  /** What a person sees of the charts of a sheet, by name. */
  charts(sheetId: string): Promise<readonly SeenChart[]>;
  /** Everything there is, to compare. */
  dump(): Promise<unknown>;
  failAt(step: number | null): void;
}

export function memoryDesk(): Desk {
  const workbook = new MemoryWorkbook();
  const { clerk } = workbook;
  const values = (sheetId: string, height: number, width: number): Promise<Rows> =>
    workbook.readBlock(sheetId, { row: 0, column: 0, height, width });
  return {
    workbook,
    values,
    addSheet: (name, rows) => clerk.addSheet(name, rows),
    paste: (sheetId, cell, rows) => clerk.paste(sheetId, cell, rows),
    typeFormula: (sheetId, cell, typed) => clerk.typeFormula(sheetId, cell, typed),
    insertRows: (sheetId, at, count) => clerk.insertRows(sheetId, at, count),
    deleteRows: (sheetId, at, count) => clerk.deleteRows(sheetId, at, count),
    select: (sheetId, cell) => clerk.select({ sheetId, ...cell, height: 1, width: 1 }),
    deleteSheet: (sheetId) => clerk.deleteSheet(sheetId),
    protectSheet: (sheetId, isProtected) => clerk.protectSheet(sheetId, isProtected),
    protectStructure: () => (workbook.isStructureProtected = true),
    setEditing: (isEditing) => (workbook.isEditing = isEditing),
    failAt: (step) => workbook.failAt(step),
    addChart: (sheetId, name) => clerk.addChart(sheetId, name),
    deleteChart: (sheetId, name) => clerk.deleteChart(sheetId, name),
    charts: (sheetId) => seenInMemory(workbook, sheetId),
    dump: async () => {
      const sheets = await workbook.listSheets();
      return Promise.all(
        sheets.map(async (sheet) => [
          sheet,
          await values(sheet.id, sheet.height, sheet.width),
          await seenInMemory(workbook, sheet.id),
        ]),
      );
    },
  };
}

async function seenInMemory(workbook: MemoryWorkbook, sheetId: string): Promise<readonly SeenChart[]> {
  const seen = workbook.clerk.charts(sheetId).map(async ({ name, chart }): Promise<SeenChart> => {
    if (chart === null) return { name, title: "", series: [] };
    const { top, left, bottom, right } = chart.data;
    const size = { row: top, column: left, height: bottom - top + 1, width: right - left + 1 };
    const [head = [], ...rows] = await workbook.readBlock(sheetId, size);
    const series = head.slice(1).map((one, index) => ({
      name: one,
      bars: rows.map((row) => [row[0] ?? null, row[index + 1] ?? null] as const),
    }));
    return { name, title: chart.title, series };
  });
  return byName(await Promise.all(seen));
}

function byName(charts: readonly SeenChart[]): readonly SeenChart[] {
  return [...charts].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** What the pane's entry hands over of the common library's document. */
export function fileOpener(files: DocumentFile): OfficeDoor["openFile"] {
  return (sliceSize, done) => {
    files.getFileAsync("compressed", { sliceSize }, done as unknown as Parameters<DocumentFile["getFileAsync"]>[2]);
  };
}

/** Over Microsoft's client library; `host` is the stand-in behind it. */
export function officeDesk(
  when: "before" | "halfWay" | "after" = "before",
  share = 0.5,
): Desk & { readonly host: ExcelHost; readonly files: DocumentFile } {
  const { host, excel } = loadClientLibrary();
  const files = new DocumentFile(() => saveWorkbook(host, () => false));
  const { book, person, control } = host;
  const values = (sheetId: string, height: number, width: number): Promise<Rows> => {
    const area = { top: 0, left: 0, bottom: Math.max(0, height - 1), right: Math.max(0, width - 1) };
    return Promise.resolve(valuesOf(book.sheet(sheetId), area));
  };
  return {
    host,
    workbook: createOfficeWorkbook({ excel, isSetSupported: () => true, openFile: fileOpener(files) }),
    files,
    values,
    addSheet: (name, rows = []) => {
      const sheet = book.addSheet(name, "load");
      loadRows(book, sheet, rows);
      return sheet.id;
    },
    paste: (sheetId, cell, rows) =>
      person.paste(
        book.sheet(sheetId),
        cell,
        rows.map((row) => row.map((one) => (one instanceof Object ? one.text : (one ?? "")))),
      ),
    typeFormula: (sheetId, cell, { formula, value }) => {
      const area = { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column };
      person.type(book.sheet(sheetId), cell, formula);
      person.calculated(book.sheet(sheetId), area, [[value]]);
    },
    insertRows: (sheetId, at, count) => person.shift(book.sheet(sheetId), { what: "rows", how: "inserted", at, count }),
    deleteRows: (sheetId, at, count) => person.shift(book.sheet(sheetId), { what: "rows", how: "deleted", at, count }),
    select: (sheetId, { row, column }) =>
      person.select(book.sheet(sheetId), { top: row, bottom: row, left: column, right: column }),
    deleteSheet: (sheetId) => person.deleteSheet(book.sheet(sheetId)),
    protectSheet: (sheetId, isProtected) => {
      book.sheet(sheetId).protection = isProtected ? { options: null, password: null } : null;
    },
    protectStructure: () => (book.isStructureProtected = true),
    setEditing: (isEditing) => control.setEditing(isEditing),
    failAt: (step) => control.failAt(step === null ? null : { at: step, when, share }),
    addChart: (sheetId, name) => {
      const data = { top: 0, left: 0, bottom: 1, right: 1 };
      const own = { id: book.newId(), name, type: "BarClustered", data, seriesBy: "Columns", place: null } as const;
      book.sheet(sheetId).charts.push({ ...own, settings: new Map() });
    },
    deleteChart: (sheetId, name) => {
      const sheet = book.sheet(sheetId);
      sheet.charts = sheet.charts.filter((chart) => chart.name !== name);
    },
    charts: (sheetId) =>
      Promise.resolve(byName(book.sheet(sheetId).charts.map((chart) => seenOf(book, sheetId, chart)))),
    dump: () => Promise.resolve(dumpBook(book)),
  };
}

function seenOf(book: HostBook, sheetId: string, chart: HostChart): SeenChart {
  const title = chart.settings.get("Title.Text");
  if (title === undefined) return { name: chart.name, title: "", series: [] };
  const series = seriesOf(book.sheet(sheetId), chart).map(({ name, categories, values }) => ({
    name,
    bars: categories.map((category, index) => [category, values[index] ?? null] as const),
  }));
  return { name: chart.name, title: String(title), series };
}

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import exceljs from "exceljs";
import type { CellValue } from "../../../src/files";
import type { FilledForm } from "../../../src/fill";
import { fetchLibraries } from "./fetched";
import { ledgerRows, ledgerSheet, reportFrom } from "./made";
import { quantile, type Note } from "./measuring";

/** A published figure that one SUMIFS gives, and the figure we print for it (元). */
interface AskedFigure {
  readonly formula: string;
  readonly yuan: number;
}

/**
 * SUMIFS over the ledger sheet, one for each figure of 公开03 by item and kind: what a clerk would write. LibreOffice's
 * time is that of recalculating alone: a workbook with the formulas less the same without them.
 */
export async function spreadsheets(rows: number, note: Note): Promise<void> {
  const asked = askedFigures(reportFrom(ledgerSheet(rows)).forms, rows);
  note({ what: "SUMIFS 公式数（个）", amount: asked.length });
  await inLibreOffice(rows, asked, note);
  await inHyperFormula(rows, asked, note);
}

function askedFigures(forms: readonly FilledForm[], rows: number): readonly AskedFigure[] {
  const form = forms.find(({ id }) => id === "expenditure");
  const column = (letter: string): string => `台账!$${letter}$2:$${letter}$${rows + 1}`;
  return (form?.rows ?? []).flatMap(({ id, cells }) =>
    [
      ["basic", "基本支出"],
      ["project", "项目支出"],
    ].flatMap(([name = "", nature]): AskedFigure[] => {
      const cell = cells[name];
      if (id.length !== 7 || cell?.kind !== "amount") return [];
      const criteria = [
        [column("A"), "2023"],
        [column("B"), '"决算"'],
        [column("D"), '"支出"'],
        [column("F"), `"${id}"`],
        [column("J"), `"${nature}"`],
      ];
      const formula = `SUMIFS(${column("L")},${criteria.flat().join(",")})`;
      return [{ formula, yuan: Number(cell.yuan.toString()) }];
    }),
  );
}

async function inLibreOffice(rows: number, asked: readonly AskedFigure[], note: Note): Promise<void> {
  if (spawnSync("soffice", ["--version"]).status !== 0) return;
  const folder = mkdtempSync(join(tmpdir(), "bench-sheets-"));
  const times = { plain: [] as number[], formulas: [] as number[] };
  await write(join(folder, "plain.xlsx"), rows, []);
  await write(join(folder, "formulas.xlsx"), rows, asked);
  for (let round = 0; round < 3; round += 1)
    for (const name of ["plain", "formulas"] as const) times[name].push(convert(folder, name));
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(join(folder, "out", "formulas.xlsx"));
  const sheet = book.getWorksheet("合计");
  hold(
    asked,
    asked.map((_, index) => Number(sheet?.getCell(index + 1, 1).result)),
    "LibreOffice",
  );
  const recalculating = quantile(times.formulas, 0.5) - quantile(times.plain, 0.5);
  note({ what: "LibreOffice 重算这些 SUMIFS", amount: recalculating });
  rmSync(folder, { recursive: true, force: true });
}

function convert(folder: string, name: string): number {
  const start = performance.now();
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const to = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out")];
  const run = spawnSync("soffice", [profile, "--headless", ...to, join(folder, `${name}.xlsx`)]);
  if (run.status !== 0) throw new Error(String(run.stderr));
  return performance.now() - start;
}

async function write(file: string, rows: number, asked: readonly AskedFigure[]): Promise<void> {
  const book = new exceljs.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true });
  const ledger = book.addWorksheet("台账");
  for (const row of ledgerRows(rows)) ledger.addRow(row.map(plainValue)).commit();
  ledger.commit();
  const sums = book.addWorksheet("合计");
  for (const { formula } of asked) sums.addRow([{ formula }]).commit();
  if (asked.length === 0) sums.addRow(["无"]).commit();
  sums.commit();
  await book.commit();
}

function plainValue(value: CellValue): string | number | null {
  return typeof value === "number" || typeof value === "string" ? value : null;
}

interface HyperFormula {
  readonly HyperFormula: {
    readonly buildFromSheets: (
      sheets: Record<string, readonly (readonly unknown[])[]>,
      options: Record<string, unknown>,
    ) => { readonly getSheetValues: (sheet: number) => readonly (readonly unknown[])[] };
  };
}

/** A formula engine in JavaScript (GPL: fetched for this run, not a dependency). It takes the values and the formulas. */
async function inHyperFormula(rows: number, asked: readonly AskedFigure[], note: Note): Promise<void> {
  const libraries = fetchLibraries("hyperformula@3.5.0");
  if (libraries === null) return;
  // The library is fetched for this run alone: what is used of it is written down above.
  const { HyperFormula } = libraries.require("hyperformula") as HyperFormula;
  const sheets = {
    台账: [...ledgerRows(rows)].map((row) => row.map(plainValue)),
    合计: asked.map(({ formula }) => [`=${formula.replaceAll("台账!", "'台账'!")}`]),
  };
  const limits = { licenseKey: "gpl-v3", maxRows: 1_048_576 };
  const start = performance.now();
  const engine = HyperFormula.buildFromSheets(sheets, limits);
  const values = engine.getSheetValues(1);
  note({ what: "HyperFormula 装入并算这些 SUMIFS（一次）", amount: performance.now() - start });
  hold(
    asked,
    values.map(([value]) => Number(value)),
    "HyperFormula",
  );
  libraries.remove();
}

/** Binary floats: held to ours within a fen. */
function hold(asked: readonly AskedFigure[], values: readonly number[], who: string): void {
  asked.forEach(({ formula, yuan }, index) => {
    const value = values[index] ?? NaN;
    if (!(Math.abs(value - yuan) < 0.005))
      throw new Error(`${who}: ${formula} is ${String(values[index])} and not ${yuan}`);
  });
}

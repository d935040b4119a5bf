import { Decimal } from "decimal.js";
import { standardBook } from "../../../src/accounts";
import { cellAt, type Sheet } from "../../../src/files";
import { cellOfRef, fillForms, groupsBehind, type CellRef } from "../../../src/fill";
import { buildCube, readLedger } from "../../../src/ledger";
import type { Report } from "../../../src/report";
import { amountPlace, fenAt, keyAt, type Sums } from "./held";
import { inArquero } from "./inArquero";
import { inDuckDB } from "./inDuckDB";
import { ledgerSheet, mappingOf, reportFrom } from "./made";
import { timed, type Note } from "./measuring";

/** The nine tables from values in memory, and what a person would write or take instead; each result is held to ours. */
export async function inMemory(rows: number, note: Note): Promise<void> {
  const sheet = ledgerSheet(rows);
  const report = reportFrom(sheet);
  const sheets = [{ sheet, mapping: mappingOf(sheet) }];
  const fill = () => {
    const cube = buildCube(readLedger({ sheets, book: standardBook, reportYear: 2023 }).ledger);
    return fillForms(report.edition.definitions, { cube, year: 2023, functionalName: (code) => code });
  };
  await timed("本项目：值 → 九张表", fill, note);
  const cells = cellsByKey(report, sheet);
  holdCells(report, await timed("decimal.js 每行每格相加 → 九张表", () => byDecimals(sheet, cells), note));
  const sums = await timed("键拼成文字的 Map（整数分），只到分组", () => byJoinedKeys(sheet), note);
  await inDuckDB(sheet, sums, note);
  await inArquero(sheet, sums, note);
  const { fen } = report.reading.ledger;
  await timed("下限：整数加一遍", () => fen.reduce((sum, one) => sum + one, 0), note);
}

type Cells = ReadonlyMap<string, readonly (readonly [CellRef, 1 | -1])[]>;

/** Which published cells the rows of a key reach: told beforehand, so that only the additions are measured. */
function cellsByKey(report: Report, sheet: Sheet): Cells {
  const { edition, forms, cube, year, index, reading } = report;
  const byGroup = new Map<number, [CellRef, 1 | -1][]>();
  for (const form of forms)
    for (const row of form.rows)
      for (const column of Object.keys(row.cells)) {
        const ref: CellRef = `${form.id}.${row.id}.${column}`;
        const traced = groupsBehind(ref, { definitions: edition.definitions, forms, cube, year, index });
        for (const { group, sign } of traced) {
          const cells = byGroup.get(group);
          if (cells === undefined) byGroup.set(group, [[ref, sign]]);
          else cells.push([ref, sign]);
        }
      }
  const { rowOf } = reading.ledger.origin;
  const found = new Map<string, readonly (readonly [CellRef, 1 | -1])[]>();
  for (let entry = 0; entry < rowOf.length; entry += 1) {
    const cells = byGroup.get(cube.groupOf[entry] ?? -1);
    const key = keyAt(sheet, (rowOf[entry] ?? 0) - 1);
    if (cells !== undefined && !found.has(key)) found.set(key, cells);
  }
  return found;
}

/** What a careful script would do: exact decimals, one addition per row and published cell. */
function byDecimals(sheet: Sheet, cells: Cells): ReadonlyMap<CellRef, Decimal> {
  const sums = new Map<CellRef, Decimal>();
  const zero = new Decimal(0);
  for (let row = 1; row < sheet.height; row += 1) {
    const reached = cells.get(keyAt(sheet, row));
    if (reached === undefined) continue;
    const amount = new Decimal(String(cellAt(sheet, row, amountPlace)));
    for (const [ref, sign] of reached) {
      const sum = sums.get(ref) ?? zero;
      sums.set(ref, sign === 1 ? sum.plus(amount) : sum.minus(amount));
    }
  }
  return sums;
}

function holdCells({ forms }: Report, sums: ReadonlyMap<CellRef, Decimal>): void {
  for (const [ref, sum] of sums) {
    const cell = cellOfRef(forms, ref);
    const yuan = cell?.kind === "amount" ? cell.yuan.toString() : "0";
    if (!sum.equals(yuan)) throw new Error(`${ref} is ${sum.toString()} and not ${yuan}`);
  }
}

function byJoinedKeys(sheet: Sheet): Sums {
  const sums = new Map<string, number>();
  for (let row = 1; row < sheet.height; row += 1) {
    const key = keyAt(sheet, row);
    sums.set(key, (sums.get(key) ?? 0) + fenAt(sheet, row));
  }
  return sums;
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import papaparse from "papaparse";
import { standardBook } from "../../../src/accounts";
import { readWorkbook } from "../../../src/files";
import { fillForms } from "../../../src/fill";
import { buildCube, readLedger } from "../../../src/ledger";
import { xian2023 } from "../../../src/editions";
import { ledgerHeadings } from "../generateLedger";
import { holdTo, keyPlaces, type Sums } from "./held";
import { ledgerCsv, mappingOf } from "./made";
import { timed, type Note } from "./measuring";

/** The same from the bytes of one csv file: ours up to the nine tables, the others up to groups. */
export async function fromCsv(rows: number, note: Note): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-csv-"));
  const file = join(folder, "台账.csv");
  writeFileSync(file, ledgerCsv(rows));
  await timed("本项目：csv → 九张表", () => oursFrom(file), note);
  const database = await (await DuckDBInstance.create(":memory:")).connect();
  const [keys, amount] = [columnNames(keyPlaces), '"金额"'];
  const query = `SELECT ${keys.join(", ")}, sum(CAST(${amount} AS DECIMAL(18, 2))) AS yuan
    FROM read_csv('${file}', all_varchar = true) GROUP BY ALL`;
  const grouped = await timed(
    "DuckDB read_csv + GROUP BY（两个线程），只到分组",
    () => database.runAndReadAll(query),
    note,
  );
  await database.run("SET threads = 1");
  await timed("DuckDB read_csv + GROUP BY（一个线程），只到分组", () => database.runAndReadAll(query), note);
  const duckdb = new Map(
    grouped.getRowsJson().map((row) => [joined(row.slice(0, keyPlaces.length)), fenOf(String(row.at(-1)))] as const),
  );
  const plain = await timed("papaparse + 键拼成文字的 Map，只到分组", () => plainFrom(file), note);
  holdTo(plain, duckdb, "DuckDB");
  database.closeSync();
  rmSync(folder, { recursive: true, force: true });
}

async function oursFrom(file: string): Promise<unknown> {
  const read = await readWorkbook(file, readFileSync(file));
  const sheet = read.kind === "read" ? read.sheets[0] : undefined;
  if (sheet === undefined) throw new Error("the csv file is not read");
  const sheets = [{ sheet, mapping: mappingOf(sheet) }];
  const cube = buildCube(readLedger({ sheets, book: standardBook, reportYear: 2023 }).ledger);
  return fillForms(xian2023.definitions, { cube, year: 2023, functionalName: (code) => code });
}

function plainFrom(file: string): Sums {
  const sums = new Map<string, number>();
  const { data } = papaparse.parse<string[]>(readFileSync(file, "utf8"), { skipEmptyLines: true });
  for (const row of data.slice(1)) {
    const key = joined(keyPlaces.map((place) => row[place] ?? ""));
    sums.set(key, (sums.get(key) ?? 0) + fenOf(row[11] ?? ""));
  }
  return sums;
}

function joined(values: readonly unknown[]): string {
  return values.map((value) => `${String(value ?? "")}|`).join("");
}

function fenOf(yuan: string): number {
  return Math.round(Number(yuan) * 100);
}

function columnNames(places: readonly number[]): readonly string[] {
  return places.map((place) => `"${ledgerHeadings[place] ?? ""}"`);
}

import { DOUBLE, DuckDBDataChunk, DuckDBInstance, VARCHAR, type DuckDBConnection } from "@duckdb/node-api";
import { cellAt, type Sheet } from "../../../src/files";
import { fenAt, holdTo, keyPlaces, type Sums } from "./held";
import { timed, type Note } from "./measuring";

const names = keyPlaces.map((place) => `k${place}`);
const group = `SELECT ${names.join(", ")}, sum(fen) AS fen FROM entries GROUP BY ALL`;
const chunkRows = 2048;

/** A database in the same process: the values handed over and grouped, and the grouping alone. */
export async function inDuckDB(sheet: Sheet, sums: Sums, note: Note): Promise<void> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const whole = async () => {
    await append(connection, sheet);
    return connection.runAndReadAll(group);
  };
  await timed("DuckDB 逐块写入 + GROUP BY，只到分组", whole, note);
  const grouped = await timed("DuckDB 只 GROUP BY", () => connection.runAndReadAll(group), note);
  const rows = grouped.getRowObjectsJson();
  const joined = rows.map(
    (row) => [names.map((name) => `${String(row[name])}|`).join(""), Number(row["fen"])] as const,
  );
  holdTo(sums, joined, "DuckDB");
  connection.closeSync();
}

async function append(connection: DuckDBConnection, sheet: Sheet): Promise<void> {
  await connection.run(
    `CREATE OR REPLACE TABLE entries (${names.map((name) => `${name} VARCHAR`).join(", ")}, fen DOUBLE)`,
  );
  const appender = await connection.createAppender("entries");
  const types = [...names.map(() => VARCHAR), DOUBLE];
  for (let from = 1; from < sheet.height; from += chunkRows) {
    const rows = Array.from({ length: Math.min(chunkRows, sheet.height - from) }, (_, index) => from + index);
    const chunk = DuckDBDataChunk.create(types, rows.length);
    const texts = keyPlaces.map((place) => rows.map((row) => String(cellAt(sheet, row, place) ?? "")));
    chunk.setColumns([...texts, rows.map((row) => fenAt(sheet, row))]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

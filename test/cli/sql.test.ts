import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { groupColumns, groupedLedger } from "../../src/cli/sqlGroup";
import { sql } from "../../src/cli/sql";
import { publicData } from "../../src/export";
import { publishedReport } from "../../src/report";
import { reportOf } from "../support/build";

const cases = join(__dirname, "..", "cases");

async function connect(): Promise<DuckDBConnection> {
  return (await DuckDBInstance.create(":memory:")).connect();
}

/** The grouped ledger a database makes of the file, as csv or through parquet. */
async function grouped(file: string, { through = "csv" }: { through?: "csv" | "parquet" } = {}): Promise<Uint8Array> {
  const database = await connect();
  const out = join(mkdtempSync(join(tmpdir(), "juesuan-sql-")), "分组台账");
  await database.run(`CREATE TABLE "明细" AS SELECT * FROM read_csv('${file}', all_varchar = true)`);
  const query = groupedLedger({ dialect: "duckdb", table: "明细", columns: new Map() }).replace(/;$/, "");
  if (through === "parquet") {
    await database.run(`COPY (${query}) TO '${out}.parquet' (FORMAT parquet)`);
    await database.run(`COPY (SELECT * FROM '${out}.parquet') TO '${out}.csv' (HEADER)`);
  } else await database.run(`COPY (${query}) TO '${out}.csv' (HEADER)`);
  database.closeSync();
  return readFileSync(`${out}.csv`);
}

async function dataOf(bytes: Uint8Array, year: number): Promise<unknown> {
  const report = await reportOf("台账.csv", bytes, { year, department: "某部门" });
  return publicData(publishedReport(report));
}

test.each([
  ["xian-2023", 2023, "csv" as const],
  ["xian-2023", 2023, "parquet" as const],
  ["shanghai-district-2024", 2024, "csv" as const],
])("the grouped ledger of %s gives the same tables and text to the fen (%i, %s)", async (name, year, through) => {
  const file = join(cases, name, "台账.csv");
  const [whole, group] = [await dataOf(readFileSync(file), year), await dataOf(await grouped(file, { through }), year)];
  expect(group).toEqual(whole);
});

test("entries that cancel out are still there: their cells print 0.00", async () => {
  const database = await connect();
  await database.run(
    `CREATE TABLE t AS SELECT * FROM (VALUES ('5.00'), ('-5.00'), ('0.00'), (''), (NULL), ('1.234567')) AS v("金额")`,
  );
  for (const column of groupColumns) await database.run(`ALTER TABLE t ADD COLUMN "${column}" VARCHAR DEFAULT '同'`);
  const result = await database.runAndReadAll(groupedLedger({ dialect: "duckdb", table: "t", columns: new Map() }));
  expect(
    result
      .getRowObjectsJson()
      .map((row) => row["金额"])
      .sort(),
  ).toEqual(["-5.000000", "6.234567"]);
});

test("an entry too large for the query is an error and not a wrong sum", async () => {
  const database = await connect();
  await database.run(
    `CREATE TABLE t AS SELECT '1000000000000.00' AS "金额", ${groupColumns.map((name) => `'同' AS "${name}"`).join(", ")}`,
  );
  const query = groupedLedger({ dialect: "duckdb", table: "t", columns: new Map() });
  await expect(database.runAndReadAll(query)).rejects.toThrow(/Could not convert|out of range/i);
});

test("a warehouse's own column names and fixed values are mapped", async () => {
  const database = await connect();
  await database.run(`CREATE SCHEMA dw`);
  await database.run(
    `CREATE TABLE dw.pay AS SELECT 2024 AS y, '一般公共预算资金' AS fund, '2012906' AS func, '30201' AS eco, 'P' AS pro, 'U' AS org, 10.5 AS amt`,
  );
  const columns = new Map([
    ["年度", "y"],
    ["数据类型", "'决算'"],
    ["单位", "org"],
    ["收支", "'支出'"],
    ["资金性质", "fund"],
    ["功能科目编码", "func"],
    ["功能科目名称", "''"],
    ["经济科目编码", "eco"],
    ["经济科目名称", "''"],
    ["支出类型", "'基本支出'"],
    ["项目名称", "pro"],
    ["金额", "amt"],
  ]);
  const result = await database.runAndReadAll(groupedLedger({ dialect: "duckdb", table: "dw.pay", columns }));
  expect(result.getRowObjectsJson()).toEqual([
    expect.objectContaining({ 收支: "支出", 支出类型: "基本支出", 功能科目编码: "2012906", 金额: "10.500000" }),
  ]);
});

test.each([
  ["duckdb", '"金额"', "DECIMAL(18, 6)", "VARCHAR"],
  ["postgres", '"金额"', "NUMERIC(38, 6)", "TEXT"],
  ["spark", "`金额`", "DECIMAL(38, 6)", "STRING"],
])("%s has its own names, decimals and text", async (dialect, name, decimal, textType) => {
  const said: string[] = [];
  const terminal = { out: (line: string) => void said.push(line), error: () => undefined, progress: () => undefined };
  expect(await sql(["--dialect", dialect, "--table", "明细"], terminal)).toBe(0);
  expect(said[0]).toContain(`SUM(${name}) AS ${name}`);
  expect(said[0]).toContain(`CAST(NULLIF(TRIM(CAST(${name} AS ${textType})), '') AS ${decimal})`);
  expect(said[0]?.match(/GROUP BY/g)).toHaveLength(1);
});

test.each([
  [["--dialect", "oracle"], "--dialect「oracle」不认识", "a database it does not know"],
  [["--map", "金额"], "--map「金额」看不懂", "half a pair"],
  [["--map", "数额=amt"], "「数额」不是台账的列", "no column of the ledger"],
])("sql %j is refused: %s (%s)", async (args, message) => {
  const terminal = { out: () => undefined, error: () => undefined, progress: () => undefined };
  await expect(sql(args, terminal)).rejects.toThrow(message);
});

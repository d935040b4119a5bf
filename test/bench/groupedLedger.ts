import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { groupedLedger } from "../../src/cli/sqlGroup";
import { reportOf } from "../support/build";

/**
 * Rows of a warehouse's detail table, made by the database itself: the same for every run. 2,000 budget lines (unit, item,
 * section, fund, project) hold all payments.
 */
const detail = (rows: number): string => `
  CREATE TABLE "明细" AS
  SELECT CASE WHEN i % 10 < 8 THEN 2023 ELSE 2022 END AS "年度",
    CASE i % 20 WHEN 0 THEN '年初预算' WHEN 1 THEN '全年预算' ELSE '决算' END AS "数据类型",
    '单位' || (line % 50) AS "单位",
    CASE WHEN line % 7 = 0 THEN '收入' ELSE '支出' END AS "收支",
    CASE line % 9 WHEN 0 THEN '政府性基金预算财政拨款' WHEN 1 THEN '其他收入' ELSE '一般公共预算财政拨款' END AS "资金性质",
    ['2012906','2012902','2070101','2070104','2080505','2101101','2210201','2120803'][1 + line % 8] AS "功能科目编码",
    '' AS "功能科目名称",
    ['30101','30201','30215','30217','30231','31002','30299'][1 + line % 11 % 7] AS "经济科目编码",
    '' AS "经济科目名称",
    CASE WHEN line % 3 = 0 THEN '基本支出' ELSE '项目支出' END AS "支出类型",
    CASE WHEN line % 3 = 0 THEN '' ELSE '项目' || (line % 40) END AS "项目名称",
    CAST((hash(i * 17) % 20000000)::BIGINT - 500000 AS DECIMAL(18, 2)) / 100 AS "金额"
  FROM (SELECT i, CAST(hash(i) % 2000 AS BIGINT) AS line FROM range(${rows}) AS t(i))`;

/** Groups so many rows in DuckDB, builds from the result, and compares with the database's own sums. */
async function main(): Promise<void> {
  const rows = Number(process.argv[2] ?? 10_000_000);
  const folder = mkdtempSync(join(tmpdir(), "juesuan-grouped-"));
  const database = await (await DuckDBInstance.create(join(folder, "仓库.duckdb"))).connect();
  await database.run(detail(rows));
  const started = performance.now();
  const query = groupedLedger({ dialect: "duckdb", table: "明细", columns: new Map() }).replace(/;$/, "");
  const file = join(folder, "分组台账.csv");
  await database.run(`COPY (${query}) TO '${file}' (HEADER)`);
  const groupedAt = performance.now();
  const report = await reportOf("分组台账.csv", readFileSync(file), { year: 2023, department: "某局" });
  const builtAt = performance.now();
  const sums = await database.runAndReadAll(`
    SELECT "功能科目编码" AS item, CAST(SUM(CAST("金额" AS DECIMAL(38, 6))) AS VARCHAR) AS yuan FROM "明细"
    WHERE "年度" = 2023 AND "数据类型" = '决算' AND "收支" = '支出' GROUP BY 1`);
  const form = report.forms.find(({ id }) => id === "expenditure");
  for (const { item, yuan } of sums.getRowObjectsJson()) {
    const cell = form?.rows.find(({ id }) => id === item)?.cells["total"];
    const made = cell?.kind === "amount" ? cell.yuan.toString() : "0";
    if (Number(made) !== Number(yuan) || made !== String(yuan).replace(/0{4}$/, ""))
      throw new Error(`${String(item)}: ${made} is not ${String(yuan)}`);
  }
  const told = {
    rows,
    groups: report.reading.ledger.size,
    csv: `${(statSync(file).size / 1e6).toFixed(1)} MB`,
    grouping: `${((groupedAt - started) / 1000).toFixed(1)} s`,
    building: `${((builtAt - groupedAt) / 1000).toFixed(1)} s`,
    items: sums.currentRowCount,
  };
  console.log(told);
  database.closeSync();
  rmSync(folder, { recursive: true, force: true });
}

void main();

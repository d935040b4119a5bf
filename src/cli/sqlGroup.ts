import { text } from "./text";

/** How a database writes names, exact decimals and text. */
interface Writing {
  readonly quote: (name: string) => string;
  readonly decimal: string;
  readonly textType: string;
}

/**
 * The databases the query is written for. DuckDB reads text into wide decimals twenty times slower: there an entry of a
 * trillion yuan or more is an error of the query; sums are as wide everywhere.
 */
export const dialects = {
  duckdb: { quote: doubleQuoted, decimal: "DECIMAL(18, 6)", textType: "VARCHAR" },
  postgres: { quote: doubleQuoted, decimal: "NUMERIC(38, 6)", textType: "TEXT" },
  spark: { quote: (name: string) => `\`${name.replace(/`/g, "``")}\``, decimal: "DECIMAL(38, 6)", textType: "STRING" },
} as const satisfies Record<string, Writing>;

/** The name of a database. */
export type Dialect = keyof typeof dialects;

/** What entries are told apart by: the columns of the ledger but 金额, 凭证日期, 凭证号, 摘要. */
export const groupColumns = [
  "年度",
  "数据类型",
  "单位",
  "收支",
  "资金性质",
  "功能科目编码",
  "功能科目名称",
  "经济科目编码",
  "经济科目名称",
  "支出类型",
  "项目名称",
] as const;

/** A detail table, and what of it stands for the columns of the ledger; a column not named is called as in the ledger. */
export interface DetailTable {
  readonly dialect: Dialect;
  readonly table: string;
  /** By column of the ledger: a column of the table, or a fixed value in single quotes. */
  readonly columns: ReadonlyMap<string, string>;
}

/**
 * SELECT … GROUP BY: one row for everything a table or a reason tells apart. Positive and negative entries are added up
 * apart, so that those which cancel out still print 0.00. Amounts are exact to six decimals; no entry: blank or zero.
 */
export function groupedLedger({ dialect, table, columns }: DetailTable): string {
  const { quote, decimal, textType }: Writing = dialects[dialect];
  for (const name of columns.keys())
    if (![...groupColumns, "金额"].some((known) => known === name)) throw new Error(text.sql.unknownColumn(name));
  const source = (name: string): string => {
    const mapped = columns.get(name) ?? name;
    return /^'.*'$/.test(mapped) ? `'${mapped.slice(1, -1).replace(/'/g, "''")}'` : quote(mapped);
  };
  const amount = `CAST(NULLIF(TRIM(CAST(${source("金额")} AS ${textType})), '') AS ${decimal})`;
  const keys = groupColumns.map((name) => `    ${source(name)} AS ${quote(name)},`);
  const names = groupColumns.map((name) => `  ${quote(name)},`);
  return [
    "SELECT",
    ...names,
    `  SUM(${quote("金额")}) AS ${quote("金额")}`,
    "FROM (",
    "  SELECT",
    ...keys,
    `    ${amount} AS ${quote("金额")}`,
    `  FROM ${table.split(".").map(quote).join(".")}`,
    `) AS ${quote("entries")}`,
    `WHERE ${quote("金额")} <> 0`,
    `GROUP BY ${[...groupColumns.map(quote), `${quote("金额")} < 0`].join(", ")};`,
  ].join("\n");
}

function doubleQuoted(name: string): string {
  return `"${name.replace(/"/g, '""')}"`;
}

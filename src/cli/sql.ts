import { readOptions } from "./options";
import { exits, type Exit, type Terminal } from "./terminal";
import { dialects, groupedLedger, type Dialect } from "./sqlGroup";
import { text } from "./text";

/** `sql`: the one query that adds a detail table up to the grouped ledger which `build` reads. */
export async function sql(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const options = readOptions(args, { values: ["dialect", "table", "map"], flags: [] });
  const dialect = options.value("dialect") ?? "duckdb";
  if (!isDialect(dialect)) throw new Error(text.sql.badDialect(dialect, Object.keys(dialects)));
  const table = options.value("table") ?? "明细";
  terminal.out(groupedLedger({ dialect, table, columns: readMap(options.value("map")) }));
  return Promise.resolve(exits.fine);
}

function isDialect(name: string): name is Dialect {
  return Object.hasOwn(dialects, name);
}

/** 金额=amt,收支='支出': which column of the table, or which fixed value, stands for a column of the ledger. */
function readMap(map: string | null): ReadonlyMap<string, string> {
  if (map === null || map.trim() === "") return new Map();
  return new Map(
    map.split(",").map((pair) => {
      const [, name = "", source = ""] = /^\s*([^=]+?)\s*=\s*(.+?)\s*$/.exec(pair) ?? [];
      if (source === "") throw new Error(text.sql.badMap(pair));
      return [name, source] as const;
    }),
  );
}

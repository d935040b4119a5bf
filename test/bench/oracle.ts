import { standardBook } from "../../src/accounts";
import { summary } from "../../src/forms";
import type { Basis, Table } from "./tables";

/**
 * Whether tables break an identity, told without the rules: sums of rows and columns and copies written out once more,
 * with the bound of rounding, and row codes. What it does not see no identity can see.
 */
export function breaksIdentity(tables: readonly Table[], basis: Basis): boolean {
  return sums(tables).some(({ left, right }) => exceeds(left, right, basis)) || tables.some(hasWrongRows);
}

type Units = bigint | null;

interface Sum {
  readonly left: readonly Units[];
  readonly right: readonly Units[];
}

function exceeds(left: readonly Units[], right: readonly Units[], basis: Basis): boolean {
  const counted = (side: readonly Units[]): readonly bigint[] => side.filter((units) => units !== null);
  const [one, other] = [counted(left), counted(right)];
  const total = (side: readonly bigint[]): bigint => side.reduce((sum, units) => sum + units, 0n);
  const gap = total(one) - total(other);
  const bound = basis === "exact" ? 0n : BigInt(Math.max(0, Math.floor((one.length + other.length - 1) / 2)));
  return gap > bound || -gap > bound;
}

const classOfLine = new Map<number, string>(
  summary.rows.lines.flatMap(({ line, source }) =>
    source.kind === "entries" && source.take.functionalClass !== undefined && line !== null
      ? [[line, source.take.functionalClass] as const]
      : [],
  ),
);

const funds = ["generalPublicBudget", "governmentManagedFunds", "stateCapitalOperations"] as const;

function sums(tables: readonly Table[]): readonly Sum[] {
  const at = (form: string, row: string, column = "actual"): Units =>
    tables.find(({ id }) => id === form)?.rows.find(({ id }) => id === row)?.cells[column] ?? null;
  const one = (line: number): Units => at("summary", `line${line}`);
  const four = (line: number, column = "actual"): Units => at("appropriationSummary", `line${line}`, column);
  const lines = [...classOfLine.keys()];
  const all: Sum[] = tables.flatMap((table) => byFunctionSums(table));
  const add = (left: readonly Units[], right: readonly Units[]): number => all.push({ left, right });
  add([one(27)], [1, 2, 3, 4, 5, 6, 7, 8].map(one));
  add([one(30)], [27, 28, 29].map(one));
  add([one(57)], lines.map(one));
  add([one(60)], [57, 58, 59].map(one));
  add([one(30)], [one(60)]);
  add([four(27)], [four(1), four(2), four(3)]);
  add([four(28)], [four(29), four(30), four(31)]);
  add([four(32)], [four(27), four(28)]);
  add([four(32)], [four(64, "total")]);
  for (let line = 33; line <= 64; line += 1)
    add(
      [four(line, "total")],
      funds.map((fund) => four(line, fund)),
    );
  for (const column of ["total", ...funds]) {
    add(
      [four(59, column)],
      lines.map((line) => four(line + 2, column)),
    );
    add([four(64, column)], [four(59, column), four(60, column)]);
  }
  funds.forEach((fund, index) => {
    add([four(1 + index), four(29 + index)], [four(59, fund), four(60, fund)]);
    add([four(1 + index)], [one(1 + index)]);
    add([at(fund, "total", "total")], [four(59, fund)]);
    for (const line of lines) add([at(fund, classOfLine.get(line) ?? "", "total")], [four(line + 2, fund)]);
  });
  for (const line of lines) add([at("expenditure", classOfLine.get(line) ?? "", "total")], [one(line)]);
  add([at("expenditure", "total", "total")], [one(57)]);
  add([at("revenue", "total", "total")], [one(27)]);
  add([at("revenue", "total", "appropriation")], [one(1), one(2), one(3)]);
  ["subsidyFromSuperior", "publicService", "commercial", "remittanceFromAffiliates", "other"].forEach((column, index) =>
    add([at("revenue", "total", column)], [one(4 + index)]),
  );
  const six = (row: string): Units => at("basicExpenditure", row);
  add([six("personnel")], [six("301"), six("303")]);
  add([six("operating")], ["302", "307", "310", "399"].map(six));
  add([at("generalPublicBudget", "total", "basic")], [six("personnel"), six("operating")]);
  for (const [column, value] of [
    ["opening", four(30)],
    ["revenue", four(2)],
    ["closing", four(60, "governmentManagedFunds")],
  ] as const) {
    add([at("governmentManagedFunds", "total", column)], [value]);
  }
  for (const row of ["budget", "actual"]) {
    const nine = (column: string): Units => at("threePublicExpenses", row, column);
    add([nine("total")], [nine("abroad"), nine("vehicles"), nine("reception")]);
    add([nine("vehicles")], [nine("vehiclePurchase"), nine("vehicleRunning")]);
  }
  return all;
}

const partsOfTotal: Readonly<Record<string, readonly string[]>> = {
  revenue: ["appropriation", "subsidyFromSuperior", "publicService", "commercial", "remittanceFromAffiliates", "other"],
  expenditure: ["basic", "project", "remittanceToSuperior", "commercial", "subsidyToAffiliates"],
  generalPublicBudget: ["basic", "project"],
  governmentManagedFunds: ["basic", "project"],
  stateCapitalOperations: ["basic", "project"],
};

function byFunctionSums({ id, rows, columns }: Table): readonly Sum[] {
  const parts = partsOfTotal[id];
  const levels = rows.flatMap((row): readonly Sum[] => {
    const digits = row.id === "total" && parts !== undefined ? 3 : /^\d+$/.test(row.id) ? row.id.length + 2 : 0;
    const isParent = digits === 3 || digits === 5 || (digits === 7 && parts !== undefined);
    if (!isParent) return [];
    const below = rows.filter(
      (other) => /^\d+$/.test(other.id) && other.id.length === digits && (digits === 3 || other.id.startsWith(row.id)),
    );
    return columns.map((column) => ({
      left: [row.cells[column] ?? null],
      right: below.map((other) => other.cells[column] ?? null),
    }));
  });
  if (parts === undefined) return levels;
  const across = rows.map((row) => ({
    left: [row.cells["total"] ?? null],
    right: parts.map((column) => row.cells[column] ?? null),
  }));
  if (id !== "governmentManagedFunds") return [...levels, ...across];
  const balances = rows.map(({ cells }) => ({
    left: [cells["opening"] ?? null, cells["revenue"] ?? null],
    right: [cells["total"] ?? null, cells["closing"] ?? null],
  }));
  return [...levels, ...across, ...balances];
}

function hasWrongRows({ id, rows }: Table): boolean {
  if (id === "basicExpenditure" || partsOfTotal[id] === undefined) return false;
  const codes = rows.map((row) => row.id);
  return rows.some((row, index) => {
    if (codes.indexOf(row.id) !== index) return true;
    if (/^\d{5,7}$/.test(row.id) && !codes.includes(row.id.slice(0, -2))) return true;
    const listed = standardBook.functional.byCode.get(row.id)?.name ?? "";
    return /^\d+$/.test(row.id) && listed !== "" && listed !== row.label;
  });
}

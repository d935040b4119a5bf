import type { CellRef } from "../../src/fill";
import { pick, type Random } from "../rules/lawful";
import { spotsOf, withCells, withRows, type Row, type Spot, type Table } from "./tables";

/** What was planted, and the cells that are wrong since. */
export interface Planted {
  readonly tables: readonly Table[];
  readonly cells: readonly CellRef[];
}

/** Plants one error; null where the tables have no place for it. */
export type Plant = (tables: readonly Table[], random: Random) => Planted | null;

const filled = (tables: readonly Table[]): readonly Spot[] =>
  spotsOf(tables).filter(({ units }) => units !== null && units !== 0n);

function change(tables: readonly Table[], spot: Spot, units: bigint | null): Planted | null {
  if (units === spot.units) return null;
  return { tables: withCells(tables, [{ spot, units }]), cells: [spot.ref] };
}

function any(random: Random, spots: readonly Spot[]): Spot | null {
  return spots.length === 0 ? null : pick(random, spots);
}

function digitsOf(units: bigint | null): { sign: bigint; digits: string } {
  const value = units ?? 0n;
  return { sign: value < 0n ? -1n : 1n, digits: (value < 0n ? -value : value).toString() };
}

const digitDropped: Plant = (tables, random) => {
  const spot = any(
    random,
    filled(tables).filter(({ units }) => digitsOf(units).digits.length >= 3),
  );
  if (spot === null) return null;
  const { sign, digits } = digitsOf(spot.units);
  const place = random(digits.length);
  return change(tables, spot, sign * BigInt(digits.slice(0, place) + digits.slice(place + 1)));
};

const digitsSwapped: Plant = (tables, random) => {
  const spot = any(
    random,
    filled(tables).filter(({ units }) => digitsOf(units).digits.length >= 2),
  );
  if (spot === null) return null;
  const { sign, digits } = digitsOf(spot.units);
  const place = random(digits.length - 1);
  const swapped = digits.slice(0, place) + digits.charAt(place + 1) + digits.charAt(place) + digits.slice(place + 2);
  return change(tables, spot, sign * BigInt(swapped));
};

const signTurned: Plant = (tables, random) => {
  const spot = any(random, filled(tables));
  return spot === null ? null : change(tables, spot, -(spot.units ?? 0n));
};

const rowShifted: Plant = (tables, random) => {
  const table = random(tables.length);
  const rows = tables[table]?.rows ?? [];
  const length = 2 + random(3);
  if (rows.length <= length) return null;
  const first = random(rows.length - length + 1);
  const block = rows.slice(first, first + length);
  if (block.some((row) => row.side !== block[0]?.side)) return null;
  const moved = block.map((row, index): Row => ({ ...row, cells: (block[(index + 1) % length] ?? row).cells }));
  return compared(tables, table, [...rows.slice(0, first), ...moved, ...rows.slice(first + length)]);
};

const columnShifted: Plant = (tables, random) => {
  const table = random(tables.length);
  const { rows = [], columns = [] } = tables[table] ?? {};
  if (rows.length === 0 || columns.length < 3) return null;
  const index = random(rows.length);
  const shifted = rows.map((row, at): Row => {
    const own = columns.filter((column) => column in row.cells);
    if (at !== index || own.length < 3) return row;
    const values = own.map((column) => row.cells[column] ?? null);
    return {
      ...row,
      cells: Object.fromEntries(
        own.map((column, place) => [column, values[(place + own.length - 1) % own.length] ?? null]),
      ),
    };
  });
  return compared(tables, table, shifted);
};

/** The planted tables, with every cell that differs; null where none does. */
function compared(tables: readonly Table[], table: number, rows: readonly Row[]): Planted | null {
  const before = tables[table];
  if (before === undefined) return null;
  const cells = rows.flatMap((row, index) =>
    Object.entries(row.cells).flatMap(([column, units]): readonly CellRef[] =>
      units === before.rows[index]?.cells[column] ? [] : [`${before.id}.${row.id}.${column}`],
    ),
  );
  return cells.length === 0 ? null : { tables: withRows(tables, table, () => rows), cells };
}

const totalIds = /^(total|line27|line30|line57|line60|line32|line59|line64|personnel|operating)$/;
const totals = (tables: readonly Table[]): readonly Spot[] =>
  filled(tables).filter(
    ({ ref, column }) =>
      totalIds.test(ref.split(".")[1] ?? "") || (ref.startsWith("threePublic") && column === "total"),
  );

const staleYear: Plant = (tables, random) => {
  const spot = any(random, totals(tables));
  return spot === null ? null : change(tables, spot, ((spot.units ?? 0n) * BigInt(80 + random(18))) / 100n);
};

const totalRetyped: Plant = (tables, random) => {
  const spot = any(random, totals(tables));
  return spot === null ? null : change(tables, spot, (spot.units ?? 0n) + BigInt(10 + random(90_000)));
};

const wrongSection: Plant = (tables, random) => {
  const sections = filled(tables).filter(({ ref }) => /^basicExpenditure\.\d{5}\./.test(ref));
  const from = any(random, sections);
  const to = any(
    random,
    spotsOf(tables).filter(
      ({ ref }) => /^basicExpenditure\.\d{5}\./.test(ref) && ref.slice(0, 20) !== from?.ref.slice(0, 20),
    ),
  );
  return from === null || to === null ? null : moved(tables, from, to);
};

function moved(tables: readonly Table[], from: Spot, to: Spot): Planted | null {
  if (from.ref === to.ref || from.units === null) return null;
  const changes = [
    { spot: from, units: null },
    { spot: to, units: (to.units ?? 0n) + from.units },
  ];
  return { tables: withCells(tables, changes), cells: [from.ref, to.ref] };
}

const wrongFund: Plant = (tables, random) => {
  const isBudget = ({ ref, column }: Spot): boolean =>
    /^appropriationSummary\.line(3[3-9]|4\d|5[0-8])\./.test(ref) && column !== "total" && column !== "actual";
  const from = any(random, filled(tables).filter(isBudget));
  if (from === null) return null;
  const to = any(
    random,
    spotsOf(tables).filter(
      (spot) => isBudget(spot) && spot.row === from.row && spot.table === from.table && spot.column !== from.column,
    ),
  );
  return to === null ? null : moved(tables, from, to);
};

const codeRows = (tables: readonly Table[], digits: readonly number[]) =>
  tables.flatMap(({ id, rows }, table) =>
    id === "basicExpenditure"
      ? []
      : rows.flatMap((row, index) =>
          /^\d+$/.test(row.id) && digits.includes(row.id.length) ? [{ id, table, index, row }] : [],
        ),
  );

/** The lost row, or the one above it where no other table tells its code. */
const lostRow: Plant = (tables, random) => {
  const rows = codeRows(tables, [3, 5, 7]).filter(({ row }) =>
    Object.values(row.cells).some((units) => units !== null && units !== 0n),
  );
  if (rows.length === 0) return null;
  const { id, table, index, row } = pick(random, rows);
  return {
    tables: withRows(tables, table, (all) => all.filter((_, at) => at !== index)),
    cells: [row.id, row.id.length === 3 ? "total" : row.id.slice(0, -2)].flatMap((code) =>
      Object.keys(row.cells).map((column): CellRef => `${id}.${code}.${column}`),
    ),
  };
};

const doubledRow: Plant = (tables, random) => {
  const rows = codeRows(tables, [3, 5, 7]);
  if (rows.length === 0) return null;
  const { id, table, index, row } = pick(random, rows);
  return {
    tables: withRows(tables, table, (all) => [...all.slice(0, index + 1), row, ...all.slice(index + 1)]),
    cells: Object.keys(row.cells).map((column): CellRef => `${id}.${row.id}.${column}`),
  };
};

const nameOfAnother: Plant = (tables, random) => {
  const rows = codeRows(tables, [7]);
  if (rows.length < 2) return null;
  const { id, table, index, row } = pick(random, rows);
  const { label } = pick(random, rows).row;
  if (label === row.label) return null;
  return {
    tables: withRows(tables, table, (all) => all.map((other, at) => (at === index ? { ...other, label } : other))),
    cells: Object.keys(row.cells).map((column): CellRef => `${id}.${row.id}.${column}`),
  };
};

const unitMixed: Plant = (tables, random) => {
  const spot = any(random, filled(tables));
  return spot === null ? null : change(tables, spot, (spot.units ?? 0n) * 10_000n);
};

const blankForAmount: Plant = (tables, random) => {
  const spot = any(random, filled(tables));
  return spot === null ? null : change(tables, spot, null);
};

const amountForBlank: Plant = (tables, random) => {
  const spot = any(
    random,
    spotsOf(tables).filter(({ units }) => units === null),
  );
  return spot === null ? null : change(tables, spot, BigInt(10 + random(500_000)));
};

/** The opening carry-over left out of its line and of the total below it. */
const carryoverNotRolled: Plant = (tables, random) => {
  const openings = filled(tables).filter(({ ref }) =>
    /^(summary\.line29|appropriationSummary\.line(28|29|30|31))\.actual$/.test(ref),
  );
  const opening = any(random, openings);
  if (opening === null) return null;
  const totalLine = opening.ref.startsWith("summary") ? "line30" : opening.ref.includes("line28") ? "line32" : "line28";
  const total = spotsOf(tables).find(({ table, ref }) => table === opening.table && ref.split(".")[1] === totalLine);
  if (total === undefined) return null;
  const rest = (total.units ?? 0n) - (opening.units ?? 0n);
  const changes = [
    { spot: opening, units: null },
    { spot: total, units: rest === 0n ? null : rest },
  ];
  return { tables: withCells(tables, changes), cells: [opening.ref, total.ref] };
};

/** The kinds of error, by what a clerk would call them. */
export const faultKinds: readonly (readonly [name: string, plant: Plant])[] = [
  ["漏一位数字", digitDropped],
  ["两位数字颠倒", digitsSwapped],
  ["正负号写反", signTurned],
  ["错行", rowShifted],
  ["错栏", columnShifted],
  ["留用上年数", staleYear],
  ["列错经济科目", wrongSection],
  ["漏一行", lostRow],
  ["重一行", doubledRow],
  ["合计手工改写", totalRetyped],
  ["编码与名称不符", nameOfAnother],
  ["列错资金性质", wrongFund],
  ["万元与元混用", unitMixed],
  ["应有数而空", blankForAmount],
  ["应空而有数", amountForBlank],
  ["年初结转未结入", carryoverNotRolled],
];

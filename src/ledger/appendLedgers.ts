import type { Ledger, LedgerColumn, LedgerDimensions } from "./ledger";

/** The ledgers of several sheets as one, in the order given. */
export function appendLedgers(parts: readonly Ledger[]): Ledger {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  return {
    size,
    dimensions: appendDimensions(parts.map((part) => part.dimensions)),
    fen: appendAmounts(parts, size),
    exact: new Map(parts.flatMap((part, at) => [...part.exact].map(([row, yuan]) => [row + startOf(parts, at), yuan]))),
    date: append(parts.map((part) => part.date)),
    voucher: append(parts.map((part) => part.voucher)),
    summary: append(parts.map((part) => part.summary)),
    governmentEconomic: appendOptional(parts),
    origin: appendOrigins(parts, size),
    functionalNames: firstNames(parts.map((part) => part.functionalNames)),
    economicNames: firstNames(parts.map((part) => part.economicNames)),
  };
}

function startOf(parts: readonly Ledger[], at: number): number {
  return parts.slice(0, at).reduce((sum, part) => sum + part.size, 0);
}

function appendDimensions(parts: readonly LedgerDimensions[]): LedgerDimensions {
  return {
    year: append(parts.map((part) => part.year)),
    measure: append(parts.map((part) => part.measure)),
    flow: append(parts.map((part) => part.flow)),
    fund: append(parts.map((part) => part.fund)),
    functional: append(parts.map((part) => part.functional)),
    economic: append(parts.map((part) => part.economic)),
    nature: append(parts.map((part) => part.nature)),
    entity: append(parts.map((part) => part.entity)),
    project: append(parts.map((part) => part.project)),
  };
}

/** A column that some sheets may lack: blank in their entries; null where none has it. */
function appendOptional(parts: readonly Ledger[]): LedgerColumn<string> | null {
  if (parts.every((part) => part.governmentEconomic === null)) return null;
  return append(parts.map((part) => part.governmentEconomic ?? { codes: new Uint32Array(part.size), values: [""] }));
}

/** One dictionary for all: a value that several parts know keeps one code. */
function append<Value>(columns: readonly LedgerColumn<Value>[]): LedgerColumn<Value> {
  const known = new Map<Value, number>();
  const values: Value[] = [];
  const codes = new Uint32Array(columns.reduce((sum, column) => sum + column.codes.length, 0));
  let start = 0;
  for (const column of columns) {
    const codeOf = Uint32Array.from(column.values, (value) => {
      const code = known.get(value) ?? values.push(value) - 1;
      known.set(value, code);
      return code;
    });
    for (let row = 0; row < column.codes.length; row += 1) codes[start + row] = codeOf[column.codes[row] ?? 0] ?? 0;
    start += column.codes.length;
  }
  return { codes, values };
}

function appendAmounts(parts: readonly Ledger[], size: number): Float64Array {
  const fen = new Float64Array(size);
  parts.forEach((part, at) => fen.set(part.fen, startOf(parts, at)));
  return fen;
}

function appendOrigins(parts: readonly Ledger[], size: number): Ledger["origin"] {
  const sheetOf = new Uint16Array(size);
  const rowOf = new Uint32Array(size);
  const sheets: string[] = [];
  parts.forEach((part, at) => {
    const start = startOf(parts, at);
    rowOf.set(part.origin.rowOf, start);
    sheetOf.set(
      part.origin.sheetOf.map((sheet) => sheet + sheets.length),
      start,
    );
    sheets.push(...part.origin.sheets);
  });
  return { sheets, sheetOf, rowOf };
}

function firstNames(parts: readonly ReadonlyMap<string, string>[]): ReadonlyMap<string, string> {
  return new Map([...parts].reverse().flatMap((names) => [...names]));
}

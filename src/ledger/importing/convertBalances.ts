import { findBudgetAccount, flows, measures, type BudgetAccount } from "../../accounts";
import { cellAt, type CellValue } from "../../files";
import { Yuan } from "../../money";
import { parseAmount } from "../parseAmount";
import type { BalanceColumn, RowsRule } from "../profiles/profile";
import { accountPaths, classify, digitsOf } from "./accounts";
import type { DraftCells, Drafts } from "./drafts";
import type { SourceCells } from "./sourceCells";

type BalanceRows = Extract<RowsRule, { kind: "balances" }>;

interface Balances {
  readonly source: SourceCells;
  readonly at: (row: number, column: BalanceColumn) => CellValue;
  /** Results were carried forward: revenue and expenditure accounts close at nothing. */
  readonly isCarried: boolean;
}

/** Entries for the lowest rows of budget accounts: turnover of 6 and 7, opening balances and uses of 8. */
export function convertBalances(source: SourceCells, drafts: Drafts, { columns }: BalanceRows): void {
  const found = new Map<BalanceColumn, number | null>();
  const at = (row: number, name: BalanceColumn): CellValue => {
    let column = found.get(name);
    if (column === undefined) found.set(name, (column = source.columns.named(columns[name])));
    return column === null ? null : cellAt(source.sheet, row, column);
  };
  const balances: Balances = { source, at, isCarried: isCarried(source, at) };
  const path = accountPaths(source);
  const isLowest = lowestRows(source);
  for (let row = source.top; row < source.sheet.height; row += 1) {
    const code = digitsOf(source.word(row, "accountCode"));
    const account = findBudgetAccount(code);
    if (account === null || account.role.kind === "none") drop(balances, drafts, { row, kind: "otherAccount" });
    else if (!isLowest(row)) drop(balances, drafts, { row, kind: "subtotal" });
    else addAccount(balances, drafts, { row, account, cells: classify(source, row, { account, path: path(row) }) });
  }
}

interface AccountRow {
  readonly row: number;
  readonly account: BudgetAccount;
  readonly cells: DraftCells;
}

function addAccount(balances: Balances, drafts: Drafts, { row, account, cells: classified }: AccountRow): void {
  const { source, at, isCarried: carried } = balances;
  const cells = { ...source.auxiliary(row), measure: measures.actual, amount: null, ...classified };
  const [debit, credit] = [at(row, "debit"), at(row, "credit")];
  switch (account.role.kind) {
    case "revenue":
      return drafts.add(row, { ...cells, flow: flows.revenue, nature: null, credit, debit: carried ? null : debit });
    case "expenditure":
      return drafts.add(row, { ...cells, flow: flows.expenditure, debit, credit: carried ? null : credit });
    case "balance": {
      const fund = source.text(row, "fund") === "" && cells.fund === undefined ? { fund: "其他收入" } : {};
      const [flow] = account.role.flows;
      if (flow !== "openingCarryover") {
        if (flow !== undefined) drafts.add(row, { ...cells, flow: flows[flow], nature: null, debit, credit: null });
        return;
      }
      const opening = sides(balances, row, ["openingDebit", "openingCredit", "opening"]);
      drafts.add(row, { ...cells, ...fund, flow: flows.openingCarryover, nature: null, ...opening });
      if (!carried) return;
      const closing = sides(balances, row, ["closingDebit", "closingCredit", "closing"]);
      return drafts.add(row, { ...cells, ...fund, flow: flows.closingCarryover, nature: null, ...closing });
    }
    case "none":
      return;
  }
}

/** A balance in two columns, or in one beside 方向; without a side it stands where the account grows. */
function sides(
  { source, at }: Balances,
  row: number,
  [debitName, creditName, name]: readonly [BalanceColumn, BalanceColumn, BalanceColumn],
): DraftCells {
  const [debit, credit] = [at(row, debitName), at(row, creditName)];
  if (debit !== null || credit !== null) return { debit, credit };
  const balance = at(row, name);
  return /^借/.test(source.word(row, "direction"))
    ? { debit: balance, credit: null }
    : { debit: null, credit: balance };
}

function drop(
  { at }: Balances,
  drafts: Drafts,
  { row, kind }: { readonly row: number; readonly kind: "otherAccount" | "subtotal" },
): void {
  drafts.add(row, { flow: null, amount: null, debit: at(row, "debit"), credit: at(row, "credit") }, kind);
}

/** Revenue and expenditure rows that moved all close at zero. */
function isCarried(source: SourceCells, at: Balances["at"]): boolean {
  let moved = false;
  for (let row = source.top; row < source.sheet.height; row += 1) {
    if (!/^[67]/.test(digitsOf(source.word(row, "accountCode")))) continue;
    const [debit, credit] = [amountOf(at(row, "debit")), amountOf(at(row, "credit"))];
    if (!debit.equals(credit)) return false;
    moved = moved || !debit.isZero();
  }
  return moved;
}

function amountOf(cell: CellValue): Yuan {
  const reading = parseAmount(cell, "yuan");
  if (reading.kind === "fen") return Yuan.ofFen(reading.fen);
  return reading.kind === "exact" ? reading.amount : Yuan.zero;
}

/** A row is the lowest where no longer code begins with its own, and where its account has no rows with auxiliaries. */
function lowestRows(source: SourceCells): (row: number) => boolean {
  const codes = new Set<string>();
  const detailed = new Set<string>();
  const hasAuxiliary = (row: number): boolean =>
    source.auxiliary(row) !== null ||
    (["functionalCode", "functional", "functionalName", "economic", "economicCode", "fund", "project"] as const).some(
      (field) => source.text(row, field) !== "",
    );
  for (let row = source.top; row < source.sheet.height; row += 1) {
    const code = digitsOf(source.word(row, "accountCode"));
    codes.add(code);
    if (hasAuxiliary(row)) detailed.add(code);
  }
  const sorted = [...codes].sort();
  const parents = new Set(sorted.filter((code, index) => code !== "" && sorted[index + 1]?.startsWith(code) === true));
  return (row) => {
    const code = digitsOf(source.word(row, "accountCode"));
    return !parents.has(code) && (!detailed.has(code) || hasAuxiliary(row));
  };
}

import { findBudgetAccount, flows, measures, type BudgetAccount } from "../../accounts";
import { cellAt, type CellValue } from "../../files";
import type { DropKind } from "../reading";
import { isCreditWord } from "../readTerms";
import { accountPaths, classify, digitsOf, type AccountPath } from "./accounts";
import type { DraftCells, Drafts } from "./drafts";
import type { SourceCells } from "./sourceCells";
import { dropOf, isOpening, voucherKinds } from "./vouchers";

interface Journal {
  readonly source: SourceCells;
  readonly path: AccountPath;
  readonly vouchers: ReturnType<typeof voucherKinds>;
}

/** An entry for every line of a budget account that feeds a table; every other line is kept as one that does not. */
export function convertJournal(source: SourceCells, drafts: Drafts): void {
  const journal: Journal = { source, path: accountPaths(source), vouchers: voucherKinds(source) };
  for (let row = source.top; row < source.sheet.height; row += 1) {
    const sides = sidesAt(source, row);
    const drop = dropOf(source, row);
    const account = findBudgetAccount(digitsOf(source.word(row, "accountCode")));
    if (drop !== null || account === null) drafts.add(row, { ...sides, flow: null }, drop);
    else addLine(journal, drafts, { row, account, sides });
  }
}

interface Line {
  readonly row: number;
  readonly account: BudgetAccount;
  readonly sides: DraftCells;
}

function addLine({ source, path, vouchers }: Journal, drafts: Drafts, { row, account, sides }: Line): void {
  const cells = {
    ...source.auxiliary(row),
    ...sides,
    measure: measures.actual,
    ...classify(source, row, { account, path: path(row) }),
  };
  const drop = (kind: DropKind): void => drafts.add(row, { ...sides, flow: null }, kind);
  const voucher = vouchers.of(row);
  switch (account.role.kind) {
    case "revenue":
      if (voucher.isCarryForward) return drop("carryForward");
      return drafts.add(row, { ...cells, flow: flows.revenue, nature: null });
    case "expenditure":
      if (voucher.isCarryForward) return drop("carryForward");
      return drafts.add(row, { ...cells, flow: flows.expenditure });
    case "balance": {
      if (isOpening(source, row)) return addOpening(source, drafts, { row, account, cells });
      const [flow] = account.role.flows;
      const isUse = flow === "useOfNonFiscalSurplus";
      const isDistribution = flow === "surplusDistribution" && !voucher.hasResult;
      if (!isUse && !isDistribution) return drop("carryForward");
      if (!isDebit(sides)) return drop("carryForward");
      return drafts.add(row, { ...cells, flow: flows[flow], nature: null, credit: null });
    }
    case "none":
      return drop("otherAccount");
  }
}

/** 年初余额 of a balance account; that of 8202 and 8301 is no carry-over of the tables. */
function addOpening(
  source: SourceCells,
  drafts: Drafts,
  { row, account, cells }: { readonly row: number; readonly account: BudgetAccount; readonly cells: DraftCells },
): void {
  const isCarryover = account.role.kind === "balance" && account.role.flows.includes("openingCarryover");
  if (!isCarryover) return drafts.add(row, { ...cells, flow: null }, "otherAccount");
  const own = isBlank(cells.debit ?? null) && isBlank(cells.credit ?? null) && isBlank(cells.amount ?? null);
  const column = own ? source.columns.columnOf("closingBalance") : null;
  const balance = column === null ? {} : { debit: null, credit: cellAt(source.sheet, row, column) };
  const fund = source.text(row, "fund") === "" && cells.fund === undefined ? { fund: "其他收入" } : {};
  drafts.add(row, { ...cells, ...fund, ...balance, flow: flows.openingCarryover, nature: null });
}

/** 借方 and 贷方 of a line, or its amount with its side. */
function sidesAt(source: SourceCells, row: number): DraftCells {
  const [debit, credit] = [source.columns.columnOf("debit"), source.columns.columnOf("credit")];
  const direction = source.columns.columnOf("direction");
  const amount = source.columns.columnOf("amount");
  const at = (column: number | null): CellValue => (column === null ? null : cellAt(source.sheet, row, column));
  if (debit !== null || credit !== null) return { debit: at(debit), credit: at(credit), amount: null };
  return { amount: at(amount), direction: at(direction) };
}

/** Whether a line stands on the debit side. */
function isDebit({ debit, amount, direction }: DraftCells): boolean {
  if (direction === undefined) return !isBlank(debit ?? null);
  return !isBlank(amount ?? null) && !isCreditWord(direction);
}

function isBlank(cell: CellValue): boolean {
  return cell === null || (typeof cell === "string" && /^[\s\-—–/]*$|^0+(?:\.0+)?$/.test(cell)) || cell === 0;
}

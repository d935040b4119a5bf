import { findBudgetAccount } from "../../accounts";
import type { DropKind } from "../reading";
import { digitsOf } from "./accounts";
import type { SourceCells } from "./sourceCells";

const yes = /^(?:1|是|y|yes|true|t|√)$/i;
const carried = /结转|转入.*结余|结平|年结/;
const opened = /^(?:年初|期初|上年)(?:余额|结存|结余|结转)(?:[和及]结余)?$|^(?:上年|年初)结转(?:结余)?/;
const voided = /作废|无效|已删除|未记账|未过账|未审核|草稿|暂存|驳回/;

/** What a voucher as a whole says of its lines. */
export interface VoucherKind {
  /** Its lines move results to the balances at the end of the year. */
  readonly isCarryForward: boolean;
  /** A line of 8501 or 8401 stands in it: what is distributed, not the distribution. */
  readonly hasResult: boolean;
}

const usual: VoucherKind = { isCarryForward: false, hasResult: false };

/** Looks at every voucher of a journal; `of` tells what kind the voucher of a row is. */
export function voucherKinds(source: SourceCells): { readonly of: (row: number) => VoucherKind } {
  const lines = new Map<string, number[]>();
  const keyOf = voucherKeys(source);
  for (let row = source.top; row < source.sheet.height; row += 1) {
    const key = keyOf(row);
    const known = lines.get(key);
    if (known === undefined) lines.set(key, [row]);
    else known.push(row);
  }
  const kinds = new Map([...lines].map(([key, rows]) => [key, kindOf(source, rows)]));
  return { of: (row) => kinds.get(keyOf(row)) ?? usual };
}

/** Vouchers are numbered anew each month, unit and kind; without a number every line stands alone. */
function voucherKeys(source: SourceCells): (row: number) => string {
  return (row) => {
    const voucher = source.text(row, "voucher");
    if (voucher === "") return `#${row}`;
    const date = source.text(row, "date").replace(/\D/g, "").slice(0, 6);
    const period = date === "" ? source.word(row, "period") : date;
    return [source.text(row, "entity"), period, source.word(row, "voucherKind"), voucher].join("\n");
  };
}

function kindOf(source: SourceCells, rows: readonly number[]): VoucherKind {
  const codes = rows.map((row) => digitsOf(source.word(row, "accountCode")));
  const starts = (pattern: RegExp): boolean => codes.some((code) => pattern.test(code));
  const turnover = starts(/^[67]/);
  const balance = starts(/^8(?!001)/);
  const isFlagged = rows.some((row) => yes.test(source.word(row, "carryForwardFlag")));
  const isSaid = rows.some(
    (row) => carried.test(source.text(row, "summary")) && !opened.test(source.text(row, "summary")),
  );
  const counter = rows.map((row) => digitsOf(source.word(row, "counterAccount")));
  const isAlone =
    turnover &&
    !starts(/^8001/) &&
    (rows.length === 1 ? counter.every((code) => code === "" || /^8(?!001)/.test(code)) : true);
  return {
    isCarryForward: isFlagged || (turnover && balance) || (isSaid && isAlone && !starts(/^[1-5]/)),
    hasResult: starts(/^8[45]01/),
  };
}

/** Whether a line opens the year with a balance. */
export function isOpening(source: SourceCells, row: number): boolean {
  return opened.test(source.text(row, "summary").replace(/\s/g, ""));
}

/** Why a line feeds no table whatever it says: not posted, or an account outside budget accounting. Null: it may. */
export function dropOf(source: SourceCells, row: number): DropKind | null {
  if (voided.test(source.word(row, "status"))) return "notPosted";
  const code = digitsOf(source.word(row, "accountCode"));
  if (code === "") return null;
  const account = findBudgetAccount(code);
  return account === null || account.role.kind === "none" ? "otherAccount" : null;
}

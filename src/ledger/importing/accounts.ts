import {
  findBudgetAccount,
  natures,
  readFund,
  readNature,
  type AccountRole,
  type BudgetAccount,
  type Fund,
} from "../../accounts";
import { plainText } from "../parseCode";
import type { DraftCells } from "./drafts";
import type { SourceCells } from "./sourceCells";
import { fundText, suggestFund } from "./suggest";

/** The digits of an account code, joiners and sub-account marks apart: 7101.01.01 → 71010101. */
export function digitsOf(code: string): string {
  return /^\d[\d.\-_ ]*/.exec(plainText(code))?.[0].replace(/\D/g, "") ?? "";
}

/** The names of an account and the accounts above it, as far as the sheet names them. */
export type AccountPath = (row: number) => readonly string[];

/** Reads the names once: 71010101 is called by itself, by 710101 and by 7101. */
export function accountPaths(source: SourceCells): AccountPath {
  const names = new Map<string, string>();
  for (let row = source.top; row < source.sheet.height; row += 1) {
    const code = digitsOf(source.word(row, "accountCode"));
    const name = source.word(row, "accountName");
    if (code !== "" && name !== "" && !names.has(code)) names.set(code, name);
  }
  const known = new Map<string, readonly string[]>();
  return (row) => {
    const code = digitsOf(source.word(row, "accountCode"));
    const own = source.word(row, "accountName");
    const key = `${code}\n${own}`;
    let path = known.get(key);
    if (path === undefined) known.set(key, (path = pathOf(code, own, names)));
    return path;
  };
}

function pathOf(code: string, own: string, names: ReadonlyMap<string, string>): readonly string[] {
  const above: string[] = [];
  for (let length = 4; length < code.length; length += 1) {
    const name = names.get(code.slice(0, length));
    if (name !== undefined) above.push(name);
  }
  const account = findBudgetAccount(code);
  return [account?.name ?? "", ...above, own]
    .flatMap((name) => name.split(/[\\/\-—–_>|:：]/))
    .filter((name) => name !== "");
}

/** 资金性质 and 支出类型 of a line, where its own cells do not say them; what stays unknown is left to be asked. */
export function classify(
  source: SourceCells,
  row: number,
  { account, path }: { readonly account: BudgetAccount; readonly path: readonly string[] },
): DraftCells {
  const cells: { fund?: string; nature?: string } = {};
  if (source.text(row, "fund") === "") {
    const fund = fundOf(source, row, { role: account.role, path });
    const text = fundText(fund);
    if (text !== null) cells.fund = text;
  }
  if (account.role.kind === "expenditure") {
    const nature = natureOf(source.text(row, "nature"), account.role, path);
    if (nature !== null) cells.nature = nature;
  }
  return cells;
}

function fundOf(
  source: SourceCells,
  row: number,
  { role, path }: { readonly role: AccountRole; readonly path: readonly string[] },
): Fund | null {
  if (role.kind === "revenue" && role.funds.length === 1) return role.funds[0] ?? null;
  for (const word of [...path].reverse()) {
    const found = readFund(word);
    if (found.kind === "known") return found.fund;
    if (/非财政/.test(word) || /其他资金/.test(word)) return "other";
    if (found.kind === "ask" || /财政拨款/.test(word)) return suggestFund(source, row) ?? "generalPublicBudget";
  }
  return role.kind === "balance" ? null : suggestFund(source, row);
}

/** The line's own word counts where the account leaves a choice; else the account's, by its sub-accounts. */
function natureOf(
  own: string,
  role: Extract<AccountRole, { kind: "expenditure" }>,
  path: readonly string[],
): string | null {
  const [only, ...others] = role.natures;
  if (only !== undefined && others.length === 0) return natures[only];
  if (own !== "") return null;
  for (const word of [...path].reverse()) {
    const found = readNature(word);
    if (found.kind === "known") return natures[found.nature];
  }
  return null;
}

import type { CellValue, Sheet } from "../../../src/files";
import { sheetOf } from "../../support/sheets";
import { grouped, groupBy, sum, type TrueEntry } from "./truth";
import { accountOf, booked } from "./vouchers";

interface Account {
  readonly code: string;
  readonly name: string;
  readonly entry: TrueEntry;
  readonly side: "debit" | "credit";
  readonly amount: string;
}

const accounts: readonly Account[] = groupBy(booked, (one) =>
  [accountOf(one)[0], one.flow, one.fund, one.functional, one.economic, one.nature, one.project].join("|"),
).flatMap((group) => {
  const entry = group[0];
  if (entry === undefined) return [];
  const [code, name, side] = accountOf(entry);
  return [{ code, name, entry, side, amount: sum(group.map(({ amount }) => amount)) }];
});

const isResult = ({ entry }: Account): boolean => entry.flow === "收入" || entry.flow === "支出";
const isOpening = ({ entry }: Account): boolean => entry.flow === "年初结转和结余";

/** F4 after the year was closed: two heading rows, both sides of 6 and 7 equal, upper accounts above their own. */
export function cleanBalances(): Sheet {
  const rows: CellValue[][] = [
    [
      "科目编码",
      "科目名称",
      "功能分类",
      "经济分类",
      "资金性质",
      "支出性质",
      "项目",
      "期初余额",
      "",
      "本年累计",
      "",
      "期末余额",
      "",
    ],
    ["", "", "", "", "", "", "", "借方", "贷方", "借方", "贷方", "借方", "贷方"],
  ];
  for (const code of ["1011", "4001", "5001", "8001"])
    rows.push([code, "财务或资金科目", "", "", "", "", "", 0, 0, 123456.78, 123456.78, 0, 0]);
  const totals = groupBy(accounts, ({ code }) => code);
  for (const group of totals) {
    const [first] = group;
    if (first === undefined) continue;
    const total = Number(sum(group.filter((one) => !isOpening(one)).map(({ amount }) => amount)));
    if (isResult(first)) {
      if (first.code.length > 4)
        rows.push([first.code.slice(0, 4), "事业支出", "", "", "", "", "", 0, 0, 999, 999, 0, 0]);
      rows.push([first.code, first.name, "", "", "", "", "", 0, 0, total, total, 0, 0]);
    }
    for (const account of group) rows.push(balanceRow(account));
  }
  rows.push(...closingRows());
  const sheet = sheetOf("辅助余额表", rows);
  return { ...sheet, merges: [7, 9, 11].map((left) => ({ top: 0, bottom: 0, left, right: left + 1 })) };
}

/** What the carry-forward left: revenue less expenditure and opening, by fund and item. */
function closingRows(): CellValue[][] {
  const signs: Readonly<Record<string, string>> = { 收入: "", 年初结转和结余: "", 支出: "-" };
  const moved = booked.filter(({ flow }) => signs[flow] !== undefined);
  return groupBy(moved, (one) => `${one.fund}|${one.functional}`).flatMap((group) => {
    const closing = Number(sum(group.map(({ flow, amount }) => `${signs[flow] ?? ""}${amount}`.replace("--", ""))));
    const [one] = group;
    if (one === undefined || closing === 0) return [];
    const [code, name] = one.fund.endsWith("财政拨款") ? ["8101", "财政拨款结转"] : ["8201", "非财政拨款结转"];
    return [[code, name, one.functional, "", one.fund, "", "", 0, 0, 0, 0, 0, closing]];
  });
}

function balanceRow(account: Account): CellValue[] {
  const { code, name, entry, side, amount } = account;
  const number = Number(amount);
  const head = [code, name, entry.functional, entry.economic, entry.fund, entry.nature, entry.project];
  if (isOpening(account)) return [...head, 0, number, 0, 0, 0, 0];
  if (isResult(account)) return [...head, 0, 0, number, number, 0, 0];
  return [...head, 0, 0, side === "debit" ? number : 0, side === "credit" ? number : 0, 0, 0];
}

/** The same before the year was closed, as text, with auxiliaries in one cell, a side for balances, and totals. */
export function messyBalances(): Sheet {
  const rows: CellValue[][] = [
    ["科目余额表（含辅助）"],
    ["期间：2024.01-2024.12", "", "", "", "", "", "", "金额单位：元"],
    ["会计科目代码", "会计科目", "辅助核算", "方向", "年初余额", "借方累计发生额", "贷方累计发生额", "年末余额"],
  ];
  for (const account of accounts) {
    const { code, name, entry, side, amount } = account;
    const spelt = [
      `功能分类：${entry.functional} ${entry.functionalName}`,
      ...(entry.economic === "" ? [] : [`经济分类：${entry.economic}`]),
      `资金性质：${entry.fund}`,
      ...(entry.project === "" ? [] : [`项目：${entry.project}`]),
    ].join("；");
    const opening = isOpening(account) ? text(amount) : "";
    const [debit, credit] = isOpening(account)
      ? ["", ""]
      : side === "debit"
        ? [text(amount), "-"]
        : ["-", text(amount)];
    rows.push([
      code.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"),
      name,
      spelt,
      side === "debit" ? "借" : "贷",
      opening,
      debit,
      credit,
      "",
    ]);
  }
  rows.push(["合计", "", "", "", "1.00", "2.00", "3.00", ""]);
  return sheetOf("余额", rows);
}

function text(amount: string): string {
  return amount.startsWith("-") ? `-${grouped(amount)}` : grouped(amount);
}

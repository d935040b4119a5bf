import type { CellValue, Sheet } from "../../../src/files";
import { sheetOf } from "../../support/sheets";
import { grouped, type TrueEntry } from "./truth";
import { voucherLines } from "./vouchers";

/** F3 as an accounting program prints it: auxiliaries in columns, a flag on carry-forward vouchers. */
export function cleanJournal(): Sheet {
  return sheetOf("序时账", [
    [
      "日期",
      "凭证字号",
      "摘要",
      "科目编码",
      "科目名称",
      "借方金额",
      "贷方金额",
      "方向",
      "余额",
      "功能分类",
      "经济分类",
      "项目",
      "资金性质",
      "支出性质",
      "核算单位",
      "结转凭证",
    ],
    ...voucherLines().map(({ date, voucher, summary, account, name, debit, credit, entry, isCarryForward }) => [
      date,
      voucher,
      summary,
      account,
      name,
      amountOf(debit),
      amountOf(credit),
      debit === "" ? "贷" : "借",
      null,
      code(entry?.functional, entry?.functionalName),
      code(entry?.economic, entry?.economicName),
      entry?.project ?? "",
      entry?.fund ?? "",
      entry?.nature ?? "",
      entry?.entity ?? "",
      isCarryForward ? "是" : "否",
    ]),
  ]);
}

/** The same with all auxiliaries in one cell, no flag, totals by month, a voided voucher and amounts as text. */
export function messyJournal(): Sheet {
  const headings = [
    "会计期间",
    "凭证编号",
    "分录序号",
    "摘要",
    "会计科目编码",
    "会计科目名称",
    "辅助核算",
    "借方",
    "贷方",
    "凭证状态",
  ];
  const rows: CellValue[][] = [
    ["凭证序时簿"],
    ["账套：区文化和旅游局", "", "", "", "", "", "", "", "单位：元"],
    headings,
  ];
  voucherLines().forEach(({ date, voucher, summary, account, name, debit, credit, entry }, index) => {
    rows.push([
      date.slice(0, 7).replace("-", ""),
      voucher,
      (index % 4) + 1,
      summary,
      account.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1.$2.$3"),
      name.replace(/-/g, "\\"),
      auxiliary(entry),
      text(debit),
      text(credit),
      "已记账",
    ]);
    if (index % 200 === 199)
      rows.push(
        ["", "", "", "本月合计", "", "", "", "8,888.00", "7,777.00", ""],
        ["", "", "", "本年累计", "", "", "", "8,888.00", "7,777.00", ""],
        headings,
      );
  });
  rows.push(
    [
      "202405",
      "记-7777",
      1,
      "购买设备",
      "7201.01.02",
      "事业支出\\财政拨款支出\\项目支出",
      "[功能:2070101-行政运行][经济:30201-办公费][资金性质:111 一般公共预算资金]",
      "5,000.00",
      "",
      "作废",
    ],
    ["202405", "记-7777", 2, "购买设备", "8001", "资金结存", "", "", "5,000.00", "作废"],
  );
  return sheetOf("Sheet1", rows);
}

/** The lines under the English headings of DA/T 95-2022: one amount and its side. */
export function standardJournal(): Sheet {
  return sheetOf("VOUCHER_LINES", [
    [
      "VOUCHER_NO",
      "VOUCHER_DATE",
      "VOU_SEQ",
      "VOU_DET_DESC",
      "GOV_ACCT_CLS_CODE",
      "GOV_ACCT_CLS_NAME",
      "DR_CR",
      "AMT",
      "EXP_FUNC_CODE",
      "DEP_BGT_ECO_CODE",
      "FUND_TYPE_CODE",
      "proName",
      "ProCatCode",
      "IS_CARRY_OVER",
    ],
    ...voucherLines().map(({ voucher, date, summary, account, name, debit, credit, entry, isCarryForward }, index) => [
      voucher,
      date.replace(/-/g, ""),
      index + 1,
      summary,
      account,
      name,
      debit === "" ? "C" : "D",
      amountOf(debit === "" ? credit : debit),
      entry?.functional ?? "",
      entry?.economic ?? "",
      entry?.fund ?? "",
      entry?.project ?? "",
      entry?.nature ?? "",
      isCarryForward ? 1 : 0,
    ]),
  ]);
}

function amountOf(amount: string): number | null {
  return amount === "" ? null : Number(amount);
}

function text(amount: string): string {
  if (amount === "") return "—";
  return amount.startsWith("-") ? `${grouped(amount)}-` : grouped(amount);
}

function code(digits = "", name = ""): string {
  return digits === "" ? "" : `${digits}-${name}`;
}

function auxiliary(entry: TrueEntry | null): string {
  if (entry === null) return "";
  const parts = [
    ["资金性质", entry.fund],
    ["功能", code(entry.functional, entry.functionalName)],
    ["经济", code(entry.economic, entry.economicName)],
    ["项目", entry.project],
  ];
  return parts.flatMap(([name, value]) => (value === "" ? [] : [`[${name}:${value}]`])).join("");
}

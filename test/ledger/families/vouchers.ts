import { groupBy, sum, truth, type TrueEntry } from "./truth";

/** What accounting holds: everything of the year but the budgets. */
export const booked: readonly TrueEntry[] = truth.filter(({ measure }) => measure === "决算");

/** A line of a voucher; budget lines carry what the truth says of them. */
export interface Line {
  readonly voucher: string;
  readonly date: string;
  readonly summary: string;
  readonly account: string;
  readonly name: string;
  readonly debit: string;
  readonly credit: string;
  readonly entry: TrueEntry | null;
  readonly isCarryForward: boolean;
}

const revenueAccounts: Readonly<Record<string, readonly [string, string]>> = {
  一般公共预算财政拨款: ["6001", "财政拨款预算收入"],
  政府性基金预算财政拨款: ["6001", "财政拨款预算收入"],
  事业收入: ["6101", "事业预算收入"],
  其他收入: ["6609", "其他预算收入"],
};

/** The budget account of an entry: code, name, and the side on which its amount stands. */
export function accountOf({
  flow,
  fund,
  nature,
}: TrueEntry): readonly [code: string, name: string, side: "debit" | "credit"] {
  const isFiscal = fund.endsWith("财政拨款");
  switch (flow) {
    case "收入": {
      const [code, name] = revenueAccounts[fund] ?? ["6609", "其他预算收入"];
      return [code, name, "credit"];
    }
    case "支出":
      return [
        `7201${isFiscal ? "01" : "02"}${nature === "基本支出" ? "01" : "02"}`,
        `事业支出-${isFiscal ? "财政拨款支出" : "其他资金支出"}-${nature}`,
        "debit",
      ];
    case "年初结转和结余":
      return isFiscal ? ["8101", "财政拨款结转", "credit"] : ["8201", "非财政拨款结转", "credit"];
    case "使用非财政拨款结余":
      return ["8202", "非财政拨款结余", "debit"];
    default:
      return ["8701", "非财政拨款结余分配", "debit"];
  }
}

/** Financial and budget lines of every entry, then the year-end vouchers that zero the results. */
export function voucherLines(): readonly Line[] {
  return [...booked.flatMap(entryLines), ...carryForwardLines()];
}

function entryLines(entry: TrueEntry, index: number): readonly Line[] {
  const [account, name, side] = accountOf(entry);
  const isOpening = entry.flow === "年初结转和结余";
  const month = isOpening ? 1 : (index % 12) + 1;
  const head = {
    voucher: isOpening ? "" : `记-${String(index + 1).padStart(4, "0")}`,
    date: `2024-${String(month).padStart(2, "0")}-${isOpening ? "01" : "18"}`,
    summary: isOpening ? "上年结转" : entry.summary || entry.flow,
    isCarryForward: false,
  };
  const line = (code: string, called: string, at: "debit" | "credit", of: TrueEntry | null): Line => ({
    ...head,
    account: code,
    name: called,
    debit: at === "debit" ? entry.amount : "",
    credit: at === "credit" ? entry.amount : "",
    entry: of,
  });
  const other = side === "debit" ? "credit" : "debit";
  const own = line(account, name, side, entry);
  if (isOpening) return [own];
  if (entry.flow === "使用非财政拨款结余") return [own, line("8701", "非财政拨款结余分配", "credit", null)];
  if (entry.flow === "结余分配") return [own, line("8301", "专用结余", "credit", null)];
  const financial = side === "debit" ? ["5001", "业务活动费用"] : ["4001", "财政拨款收入"];
  return [
    line(financial[0] ?? "", financial[1] ?? "", side, null),
    line("1011", "零余额账户用款额度", other, null),
    own,
    line("8001", "资金结存", other, null),
  ];
}

function carryForwardLines(): readonly Line[] {
  const results = booked.filter(({ flow }) => flow === "收入" || flow === "支出");
  const groups = groupBy(results, (one) =>
    [accountOf(one)[0], one.fund, one.functional, one.economic, one.nature, one.project, one.entity].join("|"),
  );
  return groups.flatMap((group, index) => {
    const entry = group[0];
    if (entry === undefined) return [];
    const [account, name, side] = accountOf(entry);
    const amount = sum(group.map(({ amount: one }) => one));
    const head = {
      voucher: `记-9${String(index).padStart(3, "0")}`,
      date: "2024-12-31",
      summary: "年末结转本年收支",
      isCarryForward: true,
    };
    const [code, called] = entry.fund.endsWith("财政拨款") ? ["8101", "财政拨款结转"] : ["8201", "非财政拨款结转"];
    const [debit, credit] = side === "debit" ? ["", amount] : [amount, ""];
    return [
      { ...head, account, name, debit, credit, entry },
      { ...head, account: code, name: called, debit: credit, credit: debit, entry: null },
    ];
  });
}

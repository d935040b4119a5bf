import { standardBook } from "../../src/accounts";
import {
  compareLedgers,
  compareTotals,
  controlTotals,
  mapColumns,
  readLedger,
  type LedgerReading,
} from "../../src/ledger";
import type { CellValue, Sheet } from "../../src/files";
import { changedFigures } from "../../src/report";
import { cleanBalances } from "./families/balances";
import { cleanJournal } from "./families/journal";
import { flatLedger, formsOf, readSheets, truth } from "./families/truth";
import { booked } from "./families/vouchers";
import { sheetOf } from "./sampleCase";

const headings = ["年度", "收支", "资金性质", "功能科目编码", "支出类型", "金额", "凭证日期", "凭证号", "摘要"];

function entries(
  count: number,
  change: (row: CellValue[], index: number) => CellValue[] = (row) => row,
): CellValue[][] {
  return Array.from({ length: count }, (_, index) =>
    change(
      [
        2023,
        "支出",
        "一般公共预算财政拨款",
        "2012906",
        "项目支出",
        `${100 + index}.05`,
        "2023-03-05",
        `记-${index}`,
        `第${index}笔`,
      ],
      index,
    ),
  );
}

function sheet(name: string, rows: readonly (readonly CellValue[])[]): Sheet {
  return sheetOf([headings, ...rows], name);
}

function read(...sheets: readonly Sheet[]): LedgerReading {
  const mapped = sheets.map((one) => {
    const mapping = mapColumns(one, standardBook);
    if (mapping === null) throw new Error("no heading");
    return { sheet: one, mapping };
  });
  return readLedger({ sheets: mapped, book: standardBook, reportYear: null });
}

describe("the same vouchers loaded twice", () => {
  const kinds = ({ problems }: LedgerReading): readonly string[] => problems.map(({ kind }) => kind);

  test.each<[string, Sheet, boolean, string]>([
    ["the whole sheet once more", sheet("二", entries(40)), true, "a copy of the sheet"],
    ["in another order", sheet("二", entries(40).reverse()), true, "rows sorted otherwise"],
    [
      "with a few corrected",
      sheet(
        "二",
        entries(40, (row, index) => (index < 3 ? [...row.slice(0, 5), "1.00", ...row.slice(6)] : row)),
      ),
      true,
      "nine tenths are enough",
    ],
    [
      "another quarter",
      sheet(
        "二",
        entries(40, (row, index) => [...row.slice(0, 7), `记-9${index}`, row[8] ?? null]),
      ),
      false,
      "other voucher numbers",
    ],
    [
      "another year",
      sheet(
        "二",
        entries(40, (row) => [2022, ...row.slice(1)]),
      ),
      false,
      "last year's ledger for comparison",
    ],
    ["a handful", sheet("二", entries(5)), false, "too few to tell"],
  ])("%s is recognised or not", (_what, second, isRepeated) => {
    expect(kinds(read(sheet("一", entries(40)), second)).includes("repeatedLoad")).toBe(isRepeated);
  });

  test("it says which sheets, and refuses to add them up", () => {
    const { problems } = read(sheet("一", entries(40)), sheet("二", entries(40)));
    expect(problems).toContainEqual(
      expect.objectContaining({
        severity: "refuses",
        sheet: "二",
        message: "二：40 笔中有 40 笔与「一」完全相同，像是同一批凭证读入了两次。请只保留一份。",
      }),
    );
  });
});

describe("a ledger imported again", () => {
  const before = read(sheet("台账", entries(30))).ledger;

  test("the same rows in another order differ in nothing", () => {
    const after = read(sheet("台账", entries(30).reverse())).ledger;
    expect(compareLedgers(before, after)).toMatchObject({ added: [], removed: [], changed: [], unchanged: 30 });
  });

  test("rows added, removed and changed are told apart, with their money", () => {
    const rows = entries(31, (row, index) =>
      index === 4 ? [...row.slice(0, 5), "500.00", ...row.slice(6)] : row,
    ).filter((_, index) => index !== 10);
    const after = read(sheet("台账", rows)).ledger;
    const difference = compareLedgers(before, after);
    expect(difference.unchanged).toBe(28);
    expect(difference.added).toEqual([29]);
    expect(difference.removed).toEqual([10]);
    expect(difference.changed).toEqual([{ before: 4, after: 4 }]);
    const { added, removed, changed } = difference.yuan;
    expect([added, removed, changed].map(String)).toEqual(["130.05", "110.05", "395.95"]);
  });

  test("its effect on the published numbers is every number that differs", () => {
    const old = formsOf(readSheets([flatLedger(truth)]));
    const fewer = formsOf(readSheets([flatLedger(truth.filter(({ summary }) => summary !== "冲销错记办公费"))]));
    const changed = changedFigures(old, fewer).map(({ ref }) => ref);
    expect(changed).toContain("basicExpenditure.30201.actual");
    expect(changed).toContain("summary.line59.actual");
    expect(changed.some((ref) => ref.startsWith("governmentManagedFunds"))).toBe(false);
    expect(changedFigures(old, old)).toEqual([]);
  });
});

describe("account balances beside a journal", () => {
  const journal = cleanJournal();
  const balances = cleanBalances();

  test("are compared with it and not added to it", () => {
    const reading = readSheets([journal, balances]);
    expect(reading.ledger.size).toBe(readSheets([journal]).ledger.size);
    const told = reading.problems.filter(({ kind }) => kind.startsWith("control")).map(({ message }) => message);
    expect(told).toEqual([
      expect.stringMatching(/余额表只用于核对，没有计入。按收支和资金性质核对 (\d+) 项，\1 项相符。/),
    ]);
  });

  test("tell what the ledger lacks", () => {
    const short = flatLedger(booked.slice(1));
    const told = readSheets([short, balances]).problems.filter(({ kind }) => kind === "controlDiffers");
    const amount = booked[0]?.amount ?? "";
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringMatching(`支出台账为 .* 元，相差 -${amount} 元`),
      expect.stringMatching(`年末结转和结余台账为 .* 元，相差 ${amount} 元`),
    ]);
  });

  test("totals lie side by side, equal ones as well", () => {
    const { ledger } = readSheets([flatLedger(booked)]);
    const totals = controlTotals(ledger, 2024);
    const compared = compareTotals(totals, totals.slice(1));
    expect(compared).toHaveLength(totals.length);
    expect(compared.filter(({ difference }) => !difference.isZero())).toHaveLength(1);
  });
});

import { createOfficeWorkbook } from "../../src/excel";
import { cellAt } from "../../src/files";
import { excelLimits, loadRows } from "../../src/workbench/host";
import { loadClientLibrary } from "../support/host/clientLibrary";

const height = 100_000;
const limit = 5 * 1024 * 1024;

function ledgerRow(row: number): (string | number | null)[] {
  const day = String((row % 28) + 1).padStart(2, "0");
  return [
    2023,
    "决算",
    "西安市总工会（汇总）",
    "支出",
    "一般公共预算财政拨款",
    "2012906",
    "工会事务",
    "30201",
    "办公费",
    "基本支出",
    row % 7 === 0 ? "困难职工帮扶中心运行维护项目" : null,
    `2023-06-${day}`,
    `记-${String(row)}`,
    `报销第 ${String(row)} 笔办公用品`,
    row + 0.25,
  ];
}

function* ledgerRows(): Generator<(string | number | null)[]> {
  for (let row = 0; row < height; row++) yield ledgerRow(row);
}

describe("a ledger of 100,000 rows and 15 columns", () => {
  const { host, excel } = loadClientLibrary();
  const workbook = createOfficeWorkbook({ excel, isSetSupported: () => true, openFile: null });
  const ledger = host.book.addSheet("台账", "load");
  loadRows(host.book, ledger, ledgerRows());

  test("is read whole in blocks far below 5 MB, with progress, and without a write", async () => {
    const shares: number[] = [];
    const sheet = await workbook.readSheet(ledger.id, { onProgress: (share) => void shares.push(share) });
    expect([sheet.height, sheet.width]).toEqual([height, 15]);
    for (const row of [0, 1, 500, 99_999]) {
      expect(sheet.columns.map((_, column) => cellAt(sheet, row, column))).toEqual(ledgerRow(row));
    }
    expect(host.control.largestResponse).toBeLessThan(limit / 2);
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeGreaterThan(5);
    expect([...shares].sort((one, other) => one - other)).toEqual(shares);
    expect(host.book.kept.writes).toBe(0);
  });

  test("a cancelled reading stops at the next block and keeps nothing in Excel", async () => {
    const cancel = new AbortController();
    const before = host.control.requests;
    const reading = workbook.readSheet(ledger.id, { signal: cancel.signal, onProgress: () => cancel.abort("停") });
    await expect(reading).rejects.toBe("停");
    expect(host.control.requests - before).toBeLessThan(8);
    await new Promise((resolve) => setTimeout(resolve));
    expect(host.control.keptReferences).toBe(0);
  });

  test("answers that turn out too large are asked for again in smaller blocks", async () => {
    host.control.limits = { ...excelLimits, responseBytes: 100_000 };
    const sheet = await workbook.readSheet(ledger.id);
    host.control.limits = excelLimits;
    expect(sheet.height).toBe(height);
    expect(cellAt(sheet, 99_999, 14)).toBe(99_999.25);
  });
});

test("an answer of null is a failure with its place, never an empty sheet", async () => {
  const { host, excel } = loadClientLibrary();
  const workbook = createOfficeWorkbook({ excel, isSetSupported: () => true, openFile: null });
  const [sheet] = host.book.sheets;
  const block = { row: 0, column: 0, height: 500_000, width: 11 };
  await expect(workbook.readBlock(sheet?.id ?? "", block)).rejects.toMatchObject({
    refusal: { kind: "valuesMissing", sheet: "Sheet1", address: "A1:K500000" },
  });
});

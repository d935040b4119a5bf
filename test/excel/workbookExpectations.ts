import type { WorkbookEvent } from "../../src/excel";
import type { Desk } from "./desk";
import { describeCharts } from "./chartExpectations";
import { describeCells } from "./cellExpectations";
import { describeKeeping } from "./keepingExpectations";
import { describeWatching } from "./watchingExpectations";
import { expenditurePlan, summaryPlan, tablePlan } from "./samplePlans";

const ledger = [
  ["2023年度台账", null, null],
  ["功能科目编码", "金额", "摘要"],
  ["2012906", 1234.5, "工会经费"],
  ["0012345", -0.1, null],
  [null, true, { kind: "fault", text: "#REF!" }],
] as const;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until what was gathered has been told, and a moment longer for what should not be told. */
export async function settle(expected: readonly unknown[] | null = null): Promise<void> {
  for (let waited = 0; expected?.length === 0 && waited < 5000; waited += 5) await pause(5);
  await pause(60);
}

/** Events of a watched workbook, in order. */
export async function collectEvents(desk: Desk): Promise<{ events: WorkbookEvent[]; stop: () => Promise<void> }> {
  const events: WorkbookEvent[] = [];
  const stop = await desk.workbook.watch((event) => void events.push(event));
  return { events, stop };
}

/** What every workbook must do, whether in memory or Excel's. */
export function describeWorkbook(name: string, open: () => Desk): void {
  describe(name, () => {
    describeReading(open);
    describeWriting(open);
    describeKeeping(open);
    describeWatching(open);
    describeState(open);
    describeCells(open);
    describeCharts(open);
  });
}

function describeReading(open: () => Desk): void {
  test("a sheet is read as it stands: text digits stay text, blanks are null, errors are errors", async () => {
    const desk = open();
    const id = desk.addSheet("台账", ledger);
    const sheet = await desk.workbook.readSheet(id);
    expect([sheet.name, sheet.height, sheet.width]).toEqual(["台账", 5, 3]);
    expect(await desk.workbook.readBlock(id, { row: 0, column: 0, height: 5, width: 3 })).toEqual(ledger);
  });

  test("an empty sheet is read as empty", async () => {
    const desk = open();
    const sheet = await desk.workbook.readSheet(desk.addSheet("空表"));
    expect([sheet.height, sheet.width]).toEqual([0, 0]);
  });

  test("a sheet that is gone is told by name of the failure", async () => {
    const desk = open();
    const id = desk.addSheet("台账", ledger);
    desk.addSheet("其他");
    desk.deleteSheet(id);
    await expect(desk.workbook.readSheet(id)).rejects.toMatchObject({ refusal: { kind: "sheetMissing" } });
  });

  test("a cancelled reading rejects with the reason", async () => {
    const desk = open();
    const rows = Array.from({ length: 3000 }, (_, row) => [row, "文"]);
    const id = desk.addSheet("台账", rows);
    const cancel = new AbortController();
    const reading = desk.workbook.readSheet(id, { signal: cancel.signal, onProgress: () => cancel.abort("停") });
    await expect(reading).rejects.toBe("停");
  });
}

function describeWriting(open: () => Desk): void {
  test("plans stand on sheets of their own, amounts as numbers and text as text", async () => {
    const desk = open();
    desk.addSheet("台账", ledger);
    const [written] = await desk.workbook.writeSheets([expenditurePlan]);
    expect(written).toMatchObject({ plan: "expenditure", name: "公开03表", isNew: true, isLayoutWritten: true });
    expect(await desk.values(written?.sheetId ?? "", 6, 4)).toEqual([
      ["公开03表决算表", null, null, null],
      ["栏0", "栏1", "栏2", "栏3"],
      ["工会事务", 9605.11, 5000, null],
      ["其他支出", 210.01, null, -0.5],
      ["合计", 9815.12, 5000, 0],
      ["=注：本表以万元为单位", null, null, null],
    ]);
  });

  test("our sheets are known by their mark, the clerk's are not ours whatever their name", async () => {
    const desk = open();
    const own = desk.addSheet("公开01表", [["我的"]]);
    await desk.workbook.writeSheets([summaryPlan]);
    await desk.workbook.writeSheets([summaryPlan]);
    const sheets = await desk.workbook.listSheets();
    expect(sheets.filter(({ name }) => name.startsWith("公开01表")).map(({ name, plan }) => [name, plan])).toEqual([
      ["公开01表", null],
      ["公开01表(2)", "summary"],
    ]);
    expect(await desk.values(own, 1, 1)).toEqual([["我的"]]);
  });

  test("a rebuild with nothing changed writes nothing", async () => {
    const desk = open();
    await desk.workbook.writeSheets([summaryPlan, expenditurePlan]);
    const again = await desk.workbook.writeSheets([summaryPlan, expenditurePlan]);
    expect(again.map(({ cellsChanged, isNew, isLayoutWritten }) => [cellsChanged, isNew, isLayoutWritten])).toEqual([
      [0, false, false],
      [0, false, false],
    ]);
  });

  test("a rebuild after one changed voucher writes only the cells that changed", async () => {
    const desk = open();
    await desk.workbook.writeSheets([expenditurePlan]);
    const next = tablePlan("expenditure", "公开03表", [
      ["工会事务", "9605.12", "5000.00", ""],
      ["其他支出", "210.01", "", "-0.50"],
      ["合计", "9815.13", "5000.00", "0.00"],
    ]);
    const [written] = await desk.workbook.writeSheets([next]);
    expect(written).toMatchObject({ cellsChanged: 2, isLayoutWritten: false });
  });

  test("a cancelled building leaves nothing behind", async () => {
    const desk = open();
    const before = await desk.dump();
    const cancel = new AbortController();
    const watch = { signal: cancel.signal, onProgress: (): void => cancel.abort("停") };
    await expect(desk.workbook.writeSheets([summaryPlan, expenditurePlan], watch)).rejects.toBe("停");
    expect(await desk.dump()).toEqual(before);
  });

  test("sheets of plans no longer wanted are removed, the clerk's never", async () => {
    const desk = open();
    const own = desk.addSheet("公开01表");
    await desk.workbook.writeSheets([summaryPlan]);
    await desk.workbook.removeSheets(["summary"]);
    const sheets = await desk.workbook.listSheets();
    expect(sheets.some(({ plan }) => plan !== null)).toBe(false);
    expect(sheets.some(({ id }) => id === own)).toBe(true);
  });
}

function describeState(open: () => Desk): void {
  test("state is stored with the workbook and read back", async () => {
    const desk = open();
    expect(await desk.workbook.readState()).toBeNull();
    const state = { edition: "xian2023", reasons: ['a<b & "c"', "换\r\n行\u0001"], none: null };
    await desk.workbook.writeState(state);
    await desk.workbook.writeState({ ...state, year: 2023 });
    expect(await desk.workbook.readState()).toEqual({ ...state, year: 2023 });
    await desk.workbook.writeState(null);
    expect(await desk.workbook.readState()).toBeNull();
  });

  test("jumping to a cell selects it", async () => {
    const desk = open();
    const id = desk.addSheet("台账", ledger);
    const place = { sheetId: id, row: 2, column: 1, height: 1, width: 2 };
    await desk.workbook.select(place);
    expect(await desk.workbook.selection()).toEqual(place);
  });
}

import { WorkbookFailure } from "../../src/excel";
import { officeDesk } from "./desk";
import { expenditurePlan, summaryPlan, tablePlan } from "./samplePlans";

async function failureOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof WorkbookFailure ? error.message : `no failure: ${String(error)}`;
}

const widerPlan = tablePlan("expenditure", "公开03表", [["工会事务", "1.00", "2.00", "3.00", "4.00"]]);

describe("in a bad state each has its message and nothing is lost", () => {
  test("a sheet of ours is deleted while it is being built", async () => {
    const desk = officeDesk();
    const { host, workbook } = desk;
    const [summary, expenditure] = await workbook.writeSheets([summaryPlan, expenditurePlan]);
    const before = await desk.values(summary?.sheetId ?? "", 5, 2);
    let requests = 0;
    host.control.onRequest = () => {
      requests++;
      if (requests === 6) desk.deleteSheet(expenditure?.sheetId ?? "");
    };
    const next = tablePlan("summary", "公开01表", [
      ["收入", "1.00"],
      ["支出", "1.00"],
    ]);
    expect(await failureOf(workbook.writeSheets([next, widerPlan]))).toBe(
      "找不到工作表「公开03表」，可能已被删除。请刷新工作表列表后重新选择。",
    );
    host.control.onRequest = null;
    expect(await desk.values(summary?.sheetId ?? "", 5, 2)).toEqual(before);
  });

  test("another workbook is in front when new sheets are to be added", async () => {
    const desk = officeDesk();
    const before = await desk.dump();
    desk.host.control.bringToFront(false);
    expect(await failureOf(desk.workbook.writeSheets([summaryPlan]))).toBe(
      "当前窗口是另一个工作簿，操作没有进行。请切换回本工作簿后重试。",
    );
    expect(await desk.dump()).toEqual(before);
  });

  test("the clerk starts typing in a cell while sheets are being built: the building waits for her", async () => {
    const desk = officeDesk();
    const { control } = desk.host;
    control.onRequest = (number) => {
      if (number !== 5) return;
      queueMicrotask(() => control.setEditing(true));
      setTimeout(() => control.setEditing(false), 10);
    };
    const written = await desk.workbook.writeSheets([summaryPlan, expenditurePlan]);
    expect(written.map(({ isNew }) => isNew)).toEqual([true, true]);
  });

  test("Excel refuses everything from some request on: what could not be restored is named", async () => {
    const desk = officeDesk();
    await desk.workbook.writeSheets([expenditurePlan]);
    const { control } = desk.host;
    let requests = 0;
    control.onRequest = () => {
      requests++;
      if (requests > 6) control.failAt({ at: 1, when: "before" });
    };
    expect(await failureOf(desk.workbook.writeSheets([widerPlan]))).toBe(
      "写入中断，且未能恢复工作表「公开03表」。请不保存并关闭工作簿，重新打开后再试。",
    );
  });

  test("the stored state was damaged", async () => {
    const desk = officeDesk();
    await desk.workbook.writeState({ year: 2023 });
    const { customXml } = desk.host.book;
    for (const [id] of customXml) customXml.set(id, '<state xmlns="urn:juesuan:state:1">{"year":</state>');
    expect(await failureOf(desk.workbook.readState())).toBe(
      "工作簿中保存的设置已损坏，不能读取。重新设置并保存后会覆盖它。",
    );
  });

  test("a file that is no workbook is not opened", async () => {
    const desk = officeDesk();
    expect(await failureOf(desk.workbook.openCopy(new Uint8Array([1, 2, 3])))).toMatch(/^Excel 拒绝了操作/);
    await desk.workbook.openCopy(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff]));
    expect(desk.host.control.opened).toEqual(["UEsDBP8="]);
  });
});

describe("looking changes nothing", () => {
  test("listing, reading, jumping and watching write nothing and leave the clerk's undo alone", async () => {
    const desk = officeDesk();
    const { host, workbook } = desk;
    const id = desk.addSheet("台账", [["a", 1]]);
    desk.paste(id, { row: 1, column: 0 }, [["b", 2]]);
    await workbook.watch(() => undefined);
    await workbook.listSheets();
    await workbook.readSheet(id);
    await workbook.readBlock(id, { row: 0, column: 0, height: 1, width: 1 });
    await workbook.select({ sheetId: id, row: 0, column: 0, height: 1, width: 1 });
    await workbook.selection();
    await workbook.readState();
    expect(host.book.kept).toEqual({ writes: 0, cellsWritten: 0, undoSteps: 1, undoCleared: 0 });
  });

  test("a rebuild with nothing changed leaves the clerk's undo alone, too", async () => {
    const desk = officeDesk();
    await desk.workbook.writeSheets([summaryPlan, expenditurePlan]);
    const { writes } = desk.host.book.kept;
    await desk.workbook.writeSheets([summaryPlan, expenditurePlan]);
    expect(desk.host.book.kept.writes).toBe(writes);
  });

  test("a rebuild after one changed figure is one write of one cell", async () => {
    const desk = officeDesk();
    await desk.workbook.writeSheets([summaryPlan, expenditurePlan]);
    const before = { ...desk.host.book.kept };
    const requests = desk.host.control.requests;
    const next = tablePlan("summary", "公开01表", [
      ["收入", "9815.13"],
      ["支出", "9815.12"],
    ]);
    await desk.workbook.writeSheets([next, expenditurePlan]);
    expect(desk.host.book.kept).toMatchObject({
      writes: before.writes + 1,
      cellsWritten: before.cellsWritten + 1,
    });
    expect(desk.host.control.requests - requests).toBeLessThanOrEqual(9);
  });
});

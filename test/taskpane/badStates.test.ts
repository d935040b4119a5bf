import { MemoryWorkbook } from "../../src/excel";
import { cellAt } from "../../src/files";
import { officeDesk } from "../excel/desk";
import { build, built, filled, openOver, openPane, rows, sheetIdOf } from "./openPane";

const failed = (words: string): unknown => ({ kind: "failed", message: expect.stringContaining(words) });

test("a workbook without a ledger: there is nothing to choose, and nothing is read", async () => {
  const { session } = await openOver(new MemoryWorkbook());
  expect(session().progress).toEqual({ step: "empty", sheets: [] });
});

test("a report sheet is protected: the rebuild is refused by its name, and the report shown stays", async () => {
  const pane = await built();
  const id = await sheetIdOf(pane, "expenditure");
  pane.workbook.clerk.protectSheet(id, true);
  const before = await pane.workbook.readSheet(id);
  const session = await pane.send({ kind: "build", leaveOut: false });
  expect(session.work).toEqual(failed("工作表「公开03表」受保护"));
  expect(filled(session).report.forms).toHaveLength(9);
  expect(await pane.workbook.readSheet(id)).toEqual(before);
});

test("a cell is being edited: nothing is read, it is said, and it goes on afterwards", async () => {
  const pane = await openPane();
  pane.workbook.isEditing = true;
  expect((await pane.send({ kind: "readLedger" })).work).toEqual(failed("正在编辑"));
  pane.workbook.isEditing = false;
  expect((await pane.send({ kind: "readLedger" })).progress.step).toBe("read");
});

test("last year's report stands there: it is kept under its year, and the clerk is told", async () => {
  const pane = await built();
  await pane.send({ kind: "chosen", choices: { year: 2022 } });
  const session = await pane.send({ kind: "build", leaveOut: false });
  expect(session.work).toMatchObject({ kind: "done", message: expect.stringContaining("公开03表(2023)") });
  const names = (await pane.workbook.listSheets()).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["公开03表", "公开03表(2023)", "情况说明(2023)", "目录(2023)"]));
  expect(filled(session).report.year).toBe(2022);
});

test("a report cell changed by hand is written back alone", async () => {
  const pane = await built();
  const id = await sheetIdOf(pane, "threePublicExpenses");
  const sheet = await pane.workbook.readSheet(id);
  const row = sheet.height - 2;
  const column = Array.from({ length: sheet.width }, (_, index) => index).find(
    (index) => typeof cellAt(sheet, row, index) === "number",
  );
  pane.workbook.clerk.paste(id, { row, column: column ?? 0 }, [["改"]]);
  const finding = filled(await pane.settled()).report.findings[0];
  expect(finding).toMatchObject({ remedy: "restore", place: { plan: "threePublicExpenses", row, column } });
  const written = pane.workbook.cellsWritten;
  const session = await pane.send({ kind: "restore", key: finding?.key ?? "" });
  expect(pane.workbook.cellsWritten - written).toBe(1);
  expect(await pane.workbook.readSheet(id)).toEqual(sheet);
  expect(filled(session).report.findings.some(({ remedy }) => remedy === "restore")).toBe(false);
});

test("our functions become values on the clerk's wish, and are entered again where they show #NAME?", async () => {
  const pane = await openPane();
  const { clerk } = pane.workbook;
  const id = clerk.addSheet("自制表");
  clerk.typeFormula(id, { row: 0, column: 0 }, { formula: '=三公经费("会议费")', value: 48.13 });
  clerk.typeFormula(id, { row: 1, column: 0 }, { formula: '="SANGONG("', value: "SANGONG(" });
  clerk.typeFormula(id, { row: 2, column: 0 }, { formula: "=sangong()", value: { kind: "fault", text: "#NAME?" } });
  clerk.typeFormula(id, { row: 3, column: 0 }, { formula: "=MYSANGONG()", value: 1 });
  const done = async (message: Parameters<typeof pane.send>[0]): Promise<unknown> => (await pane.send(message)).work;
  clerk.select({ sheetId: id, row: 1, column: 0, height: 1, width: 1 });
  expect(await done({ kind: "freeze", scope: "selection" })).toMatchObject({ message: "已把 0 个单元格转为数值。" });
  expect(await done({ kind: "freeze", scope: "workbook" })).toMatchObject({
    message: "已把 1 个单元格转为数值。另有 1 个显示错误值，没有改动，请先更正。",
  });
  expect(await done({ kind: "reenter" })).toMatchObject({ message: "已重新输入 1 个单元格的函数。" });
  expect(await done({ kind: "reenter" })).toMatchObject({ message: "没有显示 #NAME? 的函数。" });
});

describe("in Excel itself", () => {
  const open = async () => {
    const desk = officeDesk();
    desk.addSheet("台账", rows);
    return { desk, pane: await openOver(desk.workbook) };
  };

  test("a sheet of ours is deleted while it is being written: the others are as before, and it is said", async () => {
    const { desk, pane } = await open();
    await build(pane);
    const summary = await sheetIdOf(pane, "summary");
    const deleted = await sheetIdOf(pane, "stateCapitalOperations");
    desk.paste(summary, { row: 3, column: 0 }, [["改"]]);
    await pane.settled();
    const before = await desk.values(summary, 40, 6);
    let writes = 0;
    desk.host.control.onRequest = () => {
      writes += 1;
      if (writes === 5) desk.deleteSheet(deleted);
    };
    await pane.send({ kind: "chosen", choices: { department: "改名的部门" } });
    const session = await pane.send({ kind: "build", leaveOut: false });
    desk.host.control.onRequest = null;
    expect(session.work).toEqual(failed("可能已被删除"));
    expect(await desk.values(summary, 40, 6)).toEqual(before);
    const again = await pane.send({ kind: "build", leaveOut: false });
    expect(again.work.kind).toBe("done");
    expect(await sheetIdOf(pane, "stateCapitalOperations")).not.toBe("");
  });

  test("another workbook is in front: nothing is written, and it is said", async () => {
    const { desk, pane } = await open();
    await pane.send({ kind: "readLedger" });
    desk.host.control.bringToFront(false);
    const before = await desk.dump();
    const session = await pane.send({ kind: "build", leaveOut: false });
    expect(session.work).toEqual(failed("当前窗口是另一个工作簿"));
    expect(session.progress.step).toBe("read");
    expect(await desk.dump()).toEqual(before);
  });
});

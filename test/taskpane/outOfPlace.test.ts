import { cellAt, type CellValue } from "../../src/files";
import { officeDesk } from "../excel/desk";
import { build, built, filled, openOver, rows, sheetIdOf, type OpenPane } from "./openPane";

async function valuesOf({ workbook }: OpenPane, id: string): Promise<readonly (readonly CellValue[])[]> {
  const sheet = await workbook.readSheet(id);
  return Array.from({ length: sheet.height }, (_row, row) =>
    Array.from({ length: sheet.width }, (_cell, column) => cellAt(sheet, row, column)),
  );
}

async function nameOf({ workbook }: OpenPane, id: string): Promise<string | undefined> {
  return (await workbook.listSheets()).find((sheet) => sheet.id === id)?.name;
}

const displaced = (pane: OpenPane): readonly string[] =>
  filled(pane.session())
    .report.findings.filter(({ remedy }) => remedy === "restore")
    .map(({ message }) => message);

test("a row put into a report sheet is told once, with its place and the way out, and taking it out ends it", async () => {
  const pane = await built();
  const id = await sheetIdOf(pane, "expenditure");
  pane.workbook.clerk.insertRows(id, 11, 2);
  await pane.settled();
  expect(displaced(pane)).toEqual([
    "公开03表第 12 行：打印区域内插入了 2 行，其后的数已不在编制时的位置。请撤销这一步；或点「恢复为编制结果」，现在这张表改名保留，另写一张新的公开03表。",
  ]);
  pane.workbook.clerk.deleteRows(id, 11, 2);
  await pane.settled();
  expect(displaced(pane)).toEqual([]);
});

test("while rows are put in, a figure is found and drilled where it stands now", async () => {
  const pane = await built();
  const id = await sheetIdOf(pane, "expenditure");
  const before = await valuesOf(pane, id);
  const row = before.findIndex((cells) => cells.includes("20129"));
  const column = (before[row] ?? []).findIndex((cell) => typeof cell === "number");
  pane.workbook.clerk.insertRows(id, row - 1, 3);
  await pane.settled();
  pane.workbook.clerk.select({ sheetId: id, row: row + 3, column, height: 1, width: 1 });
  const { drill } = filled(await pane.settled());
  expect(drill).toMatchObject({ kind: "figure", cell: "expenditure.20129.total" });
  await pane.send({ kind: "goTo", place: { kind: "figure", cell: "expenditure.20129.total" } });
  expect(await pane.workbook.selection()).toMatchObject({ sheetId: id, row: row + 3, column });
});

test("restoring writes a new sheet and keeps the old one with all that the clerk put into it", async () => {
  const pane = await built();
  const id = await sheetIdOf(pane, "expenditure");
  const before = await valuesOf(pane, id);
  pane.workbook.clerk.insertRows(id, 11, 1);
  pane.workbook.clerk.paste(id, { row: 11, column: 0 }, [["我加的说明行", 12]]);
  const edited = await valuesOf(pane, id);
  const [finding] = filled(await pane.settled()).report.findings;
  const session = await pane.send({ kind: "restore", key: finding?.key ?? "" });
  expect(session.work).toMatchObject({ message: "已另写新表。原有的 1 张表已保留并改名：公开03表(手工改动)。" });
  expect(displaced(pane)).toEqual([]);
  expect(await nameOf(pane, id)).toBe("公开03表(手工改动)");
  expect(await valuesOf(pane, id)).toEqual(edited);
  expect(await valuesOf(pane, await sheetIdOf(pane, "expenditure"))).toEqual(before);
});

test("a build does not write over a row that was put in: the sheet is kept under another name, and it is said", async () => {
  const pane = await built();
  const id = await sheetIdOf(pane, "summary");
  pane.workbook.clerk.deleteRows(id, 8, 1);
  await pane.settled();
  expect(displaced(pane)[0]).toContain("公开01表第 9 行：打印区域内删除了 1 行");
  const session = await pane.send({ kind: "build", leaveOut: false });
  expect(session.work).toMatchObject({ message: expect.stringContaining("公开01表(手工改动)") });
  expect(await nameOf(pane, id)).toBe("公开01表(手工改动)");
});

test("rows put in while the pane was away are found when the workbook is opened again", async () => {
  const first = await built();
  const id = await sheetIdOf(first, "expenditure");
  first.workbook.clerk.insertRows(id, 9, 1);
  first.workbook.clerk.paste(first.ledger, { row: 1, column: 5 }, [["2080505"]]);
  const pane = await openOver(first.workbook);
  await pane.settled();
  expect(displaced(pane).filter((message) => message.includes("打印区域"))).toHaveLength(1);
});

test("notes below and beside a table are no rows put in", async () => {
  const pane = await built();
  const id = await sheetIdOf(pane, "expenditure");
  const { length: height } = await valuesOf(pane, id);
  pane.workbook.clerk.paste(id, { row: height + 3, column: 0 }, [["我的备注"]]);
  pane.workbook.clerk.paste(id, { row: 9, column: 20 }, [["旁注"]]);
  pane.workbook.clerk.insertRows(id, height + 1, 2);
  await pane.settled();
  expect(displaced(pane)).toEqual([]);
});

test("columns put into a report sheet in Excel itself are told too", async () => {
  const desk = officeDesk();
  desk.addSheet("台账", rows);
  const pane = await build(await openOver(desk.workbook));
  const id = await sheetIdOf(pane, "summary");
  desk.host.person.shift(desk.host.book.sheet(id), { what: "columns", how: "inserted", at: 2, count: 1 });
  const { report } = filled(await pane.settled());
  expect(report.findings[0]?.message).toContain("公开01表第 3 列：打印区域内插入了 1 列");
  await pane.send({ kind: "restore", key: report.findings[0]?.key ?? "" });
  const names = (await desk.workbook.listSheets()).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["公开01表", "公开01表(手工改动)"]));
});

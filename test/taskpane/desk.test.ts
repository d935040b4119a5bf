import { MemoryWorkbook } from "../../src/excel";
import { cellAt } from "../../src/files";
import type { Session } from "../../taskpane/session";
import { amountColumn, built, filled, openPane, openWithFacts, rows, sheetIdOf, type OpenPane } from "./openPane";

test("the sheet called 台账 is chosen before anybody chose", async () => {
  const { session } = await openPane();
  expect(session().progress).toMatchObject({ step: "empty", sheets: [{ name: "台账", isChosen: true }] });
});

test("a build puts contents, nine tables, 情况说明 and 图表 beside the ledger, and functions see the same report", async () => {
  const pane = await built();
  expect(pane.session().work).toMatchObject({ kind: "done" });
  const sheets = await pane.workbook.listSheets();
  expect(sheets.filter(({ plan }) => plan !== null)).toHaveLength(12);
  expect(filled(pane.session()).report.forms).toHaveLength(9);
  expect(pane.published.at(-1)?.year).toBe(2023);
});

test("a second build changes no cell", async () => {
  const pane = await built();
  const before = pane.workbook.cellsWritten;
  await pane.send({ kind: "build", leaveOut: false });
  expect(pane.workbook.cellsWritten).toBe(before);
});

test("an edited voucher changes the verdicts' figures and writes to no cell", async () => {
  const pane = await built();
  const written = pane.workbook.cellsWritten;
  const before = filled(pane.session()).report.forms[2]?.totals[0]?.shown;
  const row = rows.findIndex((cells) => cells.includes("支出") && cells.includes("2023"));
  pane.workbook.clerk.paste(pane.ledger, { row, column: amountColumn }, [[Number(rows[row]?.[amountColumn]) + 20_000]]);
  const after = filled(await pane.settled());
  expect(Number(after.report.forms[2]?.totals[0]?.shown.replaceAll(",", ""))).toBeCloseTo(
    Number(before?.replaceAll(",", "")) + 2,
    2,
  );
  expect(after.isWritten).toBe(false);
  expect(pane.workbook.cellsWritten).toBe(written);
});

test("an inserted row moves the entries and changes no figure", async () => {
  const pane = await built();
  const before = filled(pane.session()).report.forms;
  pane.workbook.clerk.insertRows(pane.ledger, 5, 2);
  const after = filled(await pane.settled());
  expect(after.report.forms).toEqual(before);
  expect(after.isWritten).toBe(true);
});

test("rows taken out and put back give the figures of before, without reading the whole sheet again", async () => {
  const pane = await built();
  const before = filled(pane.session()).report.forms;
  const sheet = await pane.workbook.readSheet(pane.ledger);
  const removed = [5, 6, 7].map((row) =>
    Array.from({ length: sheet.width }, (_, column) => cellAt(sheet, row, column)),
  );
  pane.workbook.clerk.deleteRows(pane.ledger, 5, 3);
  expect(filled(await pane.settled()).report.forms).not.toEqual(before);
  pane.workbook.clerk.insertRows(pane.ledger, 5, 3);
  pane.workbook.clerk.paste(pane.ledger, { row: 5, column: 0 }, removed);
  const after = filled(await pane.settled());
  expect(after.report.forms).toEqual(before);
  expect(after.isWritten).toBe(true);
});

test("a report cell changed by hand is told against the ledger, and restored by the next build", async () => {
  const pane = await built();
  const sheetId = await sheetIdOf(pane, "threePublicExpenses");
  const sheet = await pane.workbook.readSheet(sheetId);
  const cells = Array.from({ length: sheet.height * sheet.width }, (_, index) => ({
    row: Math.floor(index / sheet.width),
    column: index % sheet.width,
  }));
  const cell = cells.find(({ row, column }) => cellAt(sheet, row, column) === 48.13) ?? { row: 0, column: 0 };
  pane.workbook.clerk.paste(sheetId, cell, [[50]]);
  const edited = filled(await pane.settled()).report.findings[0];
  expect(edited).toMatchObject({ verdict: "error", form: "threePublicExpenses" });
  expect(edited?.message).toContain("表中为「50」，由台账得出的是「48.13」");
  const restored = filled(await pane.send({ kind: "build", leaveOut: false }));
  expect(restored.report.findings.filter(({ key }) => key.startsWith("handEdit"))).toEqual([]);
  expect(cellAt(await pane.workbook.readSheet(sheetId), cell.row, cell.column)).toBe(48.13);
});

test("selecting an amount tells where it comes from; selecting a ledger row tells where it goes", async () => {
  const pane = await built();
  await pane.send({ kind: "drill", cell: "expenditure.total.total" });
  expect(filled(pane.session()).drill).toMatchObject({ kind: "figure", shown: "9,815.11" });
  pane.workbook.clerk.select({ sheetId: pane.ledger, row: 1, column: 0, height: 1, width: 1 });
  expect(filled(await pane.settled()).drill).toMatchObject({ kind: "entry", entry: { sheet: "台账", row: 2 } });
});

test("going to an entry from a drill keeps the drill open", async () => {
  const pane = await built();
  await pane.send({ kind: "drill", cell: "expenditure.total.total" });
  await pane.send({ kind: "goTo", place: { kind: "row", sheet: "台账", row: 9, column: null } });
  expect(await pane.workbook.selection()).toMatchObject({ sheetId: pane.ledger, row: 8 });
  expect(filled(pane.session()).drill).toMatchObject({ kind: "figure" });
});

test("a reopened workbook shows its report without writing, with what the clerk noted", async () => {
  const pane = await built();
  const finding = filled(pane.session()).report.findings.find(({ verdict }) => verdict === "rounding");
  await pane.send({ kind: "waive", key: finding?.key ?? "", reason: "四舍五入" });
  const written = pane.workbook.cellsWritten;
  const again = await openPane(pane.workbook);
  const { report } = filled(await again.settled());
  expect(report.findings.find(({ key }) => key === finding?.key)?.waiver).toEqual({
    kind: "waived",
    reason: "四舍五入",
  });
  expect(again.session().choices.department).toBe("西安市总工会（汇总）");
  expect(pane.workbook.cellsWritten).toBe(written);
});

test("state of another origin in the workbook is left alone and counts as none", async () => {
  const workbook = new MemoryWorkbook();
  await workbook.writeState({ schema: "juesuan-pane/1", sheets: [1] });
  const { session } = await openPane(workbook);
  expect(session().progress.step).toBe("empty");
});

test("a build that fails while writing says why and leaves sheets and report as they were", async () => {
  const pane = await openPane();
  await pane.send({ kind: "readLedger" });
  pane.workbook.isStructureProtected = true;
  const session = await pane.send({ kind: "build", leaveOut: false });
  expect(session.work).toMatchObject({ kind: "failed", message: expect.stringContaining("工作簿结构受保护") });
  expect(session.progress.step).toBe("read");
  expect(await pane.workbook.listSheets()).toHaveLength(1);
});

test("a build the clerk stops waiting for leaves the report before it, and edits go on with that one", async () => {
  const pane = await built();
  const { workbook, ledger, session } = pane;
  await pane.send({ kind: "chosen", choices: { year: 2022 } });
  const names = (await workbook.listSheets()).map(({ name }) => name);
  const building = pane.send({ kind: "build", leaveOut: false });
  const isBuilding = (): boolean => JSON.stringify(session().work).includes("building");
  while (!isBuilding()) await Promise.resolve();
  const stopped = await pane.send({ kind: "cancel" });
  await building;
  expect(stopped.work).toEqual({ kind: "done", message: "已取消，工作簿没有改动。" });
  expect((await workbook.listSheets()).map(({ name }) => name)).toEqual(names);
  workbook.clerk.paste(ledger, { row: 1, column: amountColumn }, [[12_345_678.9]]);
  expect(filled(await pane.settled()).report.year).toBe(2023);
});

test("a clerk's sheet called 公开01表 is not touched", async () => {
  const workbook = new MemoryWorkbook();
  const own = workbook.clerk.addSheet("公开01表", [["我的"]]);
  const pane = await openPane(workbook);
  await pane.send({ kind: "readLedger" });
  await pane.send({ kind: "build", leaveOut: false });
  expect(cellAt(await workbook.readSheet(own), 0, 0)).toBe("我的");
});

test("nothing is opened while a condition is not met, and it is said which", async () => {
  const pane = await built();
  const session = await pane.send({ kind: "exportAs", format: "open" });
  expect(pane.workbook.opened).toHaveLength(0);
  expect(session.work).toMatchObject({ kind: "failed", message: expect.stringContaining("保密审查已完成") });
  expect(session.gate?.mayPublish).toBe(false);
});

/** The sample once its evaluation tables are mended: every condition of publishing is met. */
async function readyToPublish(): Promise<OpenPane> {
  const pane = await openWithFacts();
  const before = await pane.send({ kind: "checkGate" });
  const open = before.gate?.conditions.filter(({ kind, isMet }) => kind === "condition" && !isMet) ?? [];
  expect(open.map(({ id }) => id)).toEqual(["evaluations"]);
  for (const { id, name } of await pane.workbook.listSheets()) {
    if (name === "绩效自评1" || name === "绩效自评2") pane.workbook.clerk.deleteSheet(id);
    if (name !== "绩效自评0部门") continue;
    const sheet = await pane.workbook.readSheet(id);
    for (let row = 0; row < sheet.height; row += 1) {
      for (let column = 0; column < sheet.width; column += 1) {
        const mended = { "效益指标（30分）": "效益指标（34分）", "满意度指标（10分）": "满意度指标（6分）" };
        const to = Object.entries(mended).find(([from]) => from === cellAt(sheet, row, column))?.[1];
        if (to !== undefined) pane.workbook.clerk.paste(id, { row, column }, [[to]]);
      }
    }
  }
  await pane.settled();
  return pane;
}

test("once every condition is met, one click opens the workbook, and files are handed over", async () => {
  const pane = await readyToPublish();
  expect((await pane.settled()).gate).toBeNull();
  await pane.send({ kind: "exportAs", format: "open" });
  expect(pane.workbook.opened).toHaveLength(1);
  await pane.send({ kind: "exportAs", format: "json" });
  await pane.send({ kind: "exportAs", format: "docx" });
  expect(pane.downloads).toEqual(["公开数据.json", "决算公开.docx"]);
});

test("基本信息 is added empty, and what the clerk fills in meets the conditions by itself", async () => {
  const pane = await built();
  await pane.send({ kind: "addFactsSheets" });
  const sheet = (await pane.workbook.listSheets()).find(({ name }) => name === "基本信息");
  const whole = await pane.workbook.readSheet(sheet?.id ?? "");
  const row = Array.from({ length: whole.height }, (_, index) => index).find(
    (index) => cellAt(whole, index, 0) === "保密审查情况",
  );
  const isMet = async (): Promise<boolean | undefined> => {
    const { gate }: Session = await pane.send({ kind: "checkGate" });
    return gate?.conditions.find(({ id }) => id === "secrecy")?.isMet;
  };
  expect(await isMet()).toBe(false);
  pane.workbook.clerk.paste(sheet?.id ?? "", { row: row ?? 0, column: 1 }, [["已审查"]]);
  await pane.settled();
  expect(await isMet()).toBe(true);
  await pane.send({ kind: "build", leaveOut: false });
  expect(cellAt(await pane.workbook.readSheet(sheet?.id ?? ""), row ?? 0, 1)).toBe("已审查");
});

test("a workbook edited while the pane was away shows where its sheets are behind", async () => {
  const pane = await built();
  const row = rows.findIndex((cells) => cells.includes("支出") && cells.includes("2023"));
  const workbook = pane.workbook;
  workbook.clerk.paste(pane.ledger, { row, column: amountColumn }, [[Number(rows[row]?.[amountColumn]) + 20_000]]);
  await pane.settled();
  const again = filled(await (await openPane(workbook)).settled());
  expect(again.report.findings.some(({ key }) => key.startsWith("handEdit"))).toBe(true);
});

test("the document is shown from cover to annex as it will be printed, and no longer once anything has changed", async () => {
  const pane = await openWithFacts();
  const { preview } = await pane.send({ kind: "preview" });
  expect(preview?.parts.map(({ id }) => id)).toEqual([
    "cover",
    "contents",
    "overview",
    "narrative",
    "tables",
    "terms",
    "annex",
  ]);
  const blocks = preview?.parts.flatMap((part) => part.blocks) ?? [];
  const charts = blocks.flatMap((block) => (block.kind === "chart" ? [block] : []));
  expect(charts).toHaveLength(5);
  for (const { bars } of charts) {
    for (const { from, to } of bars) expect([from >= 0, to <= 1, from <= to]).toEqual([true, true, true]);
  }
  expect(blocks.filter(({ kind }) => kind === "table").length).toBeGreaterThan(10);
  await pane.send({ kind: "print" });
  expect(pane.printed).toEqual(["page"]);
  await pane.send({ kind: "setWords", words: "蓝鲸" });
  expect(pane.session().preview).toBeNull();
});

test("when Excel refuses at any step of an export nothing is opened or written, and it is said", async () => {
  const pane = await readyToPublish();
  const before = await dumpOf(pane);
  for (let step = 1; pane.workbook.opened.length === 0; step += 1) {
    pane.workbook.failAt(step);
    const { work } = await pane.send({ kind: "exportAs", format: "open" });
    pane.workbook.failAt(null);
    if (pane.workbook.opened.length === 0) expect(work).toMatchObject({ kind: "failed" });
    expect(await dumpOf(pane)).toEqual(before);
    expect(step).toBeLessThan(10);
  }
  expect(pane.workbook.opened).toHaveLength(1);
  expect(pane.downloads).toEqual([]);
});

async function dumpOf({ workbook }: OpenPane): Promise<unknown> {
  const sheets = await workbook.listSheets();
  return Promise.all(sheets.map(async ({ id, name }) => [name, await workbook.readSheet(id)]));
}

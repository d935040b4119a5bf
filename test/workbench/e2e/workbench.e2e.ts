import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import type { Browser } from "playwright-core";
import { launch, type OpenPage, openPage } from "./browser";
import { goTo, typeInto, until, waitForPane } from "./person";
import { type RunningServer, root, startServer } from "./server";
import { assembleTestPane } from "./testPane";

let server: RunningServer;
let browser: Browser;
let open: OpenPage;

beforeAll(async () => {
  server = await startServer(3391, assembleTestPane(root));
  browser = await launch();
}, 180_000);

afterAll(async () => {
  await browser.close();
  server.stop();
});

beforeEach(async () => {
  open = await openPage(browser, server.address);
  await waitForPane(open, "工作表：台账、基本信息");
});

afterEach(async () => {
  expect(open.complaints).toEqual([]);
  await open.page.close({ runBeforeUnload: false });
});

/** Values and formulas of a range of the active sheet, as the add-in reads them through the real client library. */
function read(address: string): Promise<{ values: unknown[][]; formulas: unknown[][]; numberFormat: unknown[][] }> {
  return open.pane().evaluate(async (wanted) => {
    const { excel } = window as unknown as {
      excel: <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
    };
    return excel(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(wanted);
      range.load("values,formulas,numberFormat");
      await context.sync();
      return { values: range.values, formulas: range.formulas, numberFormat: range.numberFormat };
    });
  }, address);
}

/** Lets the add-in do something in Excel's own language. */
function addin(script: string): Promise<unknown> {
  return open.pane().evaluate(`window.excel(async (context) => { ${script}; await context.sync(); })`);
}

async function log(): Promise<string[]> {
  return open.pane().locator("#log li").allInnerTexts();
}

test("the sample stands in the grid, the ribbon above it, and the page says that it is a stand-in", async () => {
  expect((await read("A1:L2")).values).toMatchObject([{ 0: "年度" }, { 0: "2023", 11: 113894.34 }]);
  const ribbon = open.page.locator("#ribbon");
  expect(await ribbon.getByRole("button").allInnerTexts()).toEqual(["编制", "校验", "说明", "导出", "打开窗格"]);
  expect(await open.page.locator("#standIn").innerText()).toContain("不是 Excel");
});

test("what the person types is read as Excel reads it, and the add-in hears of each action once", async () => {
  await typeInto(open.page, "Q2", "1,234.5");
  await typeInto(open.page, "Q3", "12.5%");
  await typeInto(open.page, "Q4", "'001");
  await typeInto(open.page, "Q5", "=Q2*2");
  await until(async () => (await read("Q5")).values[0]?.[0], 2469);
  expect((await read("Q2:Q5")).values).toEqual([[1234.5], [0.125], ["001"], [2469]]);
  expect((await read("Q2:Q5")).formulas).toEqual([[1234.5], [0.125], ["001"], ["=Q2*2"]]);
  expect((await log()).slice(1)).toEqual(["Q2 Unknown", "Q3 Unknown", "Q4 Unknown", "Q5 Unknown"]);
});

test("copying, undoing and clearing reach the add-in as they reach the grid", async () => {
  const { keyboard } = open.page;
  await typeInto(open.page, "Q2", "7");
  await goTo(open.page, "Q2");
  await keyboard.press("Control+c");
  await goTo(open.page, "S2");
  await keyboard.press("Control+v");
  await until(async () => (await read("S2")).values[0]?.[0], 7);
  await keyboard.press("Control+z");
  await until(async () => (await read("S2")).values[0]?.[0], "");
  await goTo(open.page, "Q2");
  await keyboard.press("Delete");
  await until(async () => (await read("Q2")).values[0]?.[0], "");
});

test("an inserted row is one event, and the rows below move", async () => {
  const third = (await read("L3")).values[0]?.[0];
  await open.page.mouse.click(22, 251, { button: "right" });
  await open.page
    .getByText("在上方插入")
    .first()
    .click({ position: { x: 20, y: 10 } });
  await waitForPane(open, "3:3 Unknown");
  expect((await read("L3:L4")).values).toEqual([[""], [third]]);
});

test("what the add-in writes appears with its formats, and cannot be undone by the person", async () => {
  await typeInto(open.page, "Q2", "7");
  await addin(`
    const sheet = context.workbook.worksheets.add("公开01表");
    const range = sheet.getRange("A1:C3");
    range.values = [["标题", "", ""], ["甲", 1, "=B2*2"], ["乙", 2, "=B3*2"]];
    range.format.font.bold = true;
    range.format.fill.color = "#FFF2CC";
    sheet.getRange("A1:C1").merge();
    sheet.getRange("B2:B3").numberFormat = [["0.00"], ["0.00"]];
    sheet.activate()`);
  await until(async () => (await read("C2:C3")).values.flat().join(), "2,4");
  expect(await open.page.getByText("公开01表").count()).toBeGreaterThan(0);
  await open.page.screenshot({ path: join(tmpdir(), "workbench-written.png") });
  await goTo(open.page, "A5");
  await open.page.keyboard.press("Control+z");
  expect((await read("A2")).values).toEqual([["甲"]]);
});

test("custom functions calculate, spill, refuse with their words and follow their stream", async () => {
  await typeInto(open.page, "Q2", "=ADDTWO(1,2)");
  await typeInto(open.page, "Q3", "=两数之和(Q2,5)");
  await typeInto(open.page, "Q5", "=SQUARE(2)");
  await typeInto(open.page, "Q8", "=TICKING()");
  await typeInto(open.page, "Q9", "=REFUSED()");
  await until(async () => JSON.stringify((await read("Q2:Q3")).values), "[[3],[8]]");
  await until(async () => JSON.stringify((await read("Q5:R6")).values), "[[0,1],[2,3]]");
  await until(async () => JSON.stringify((await read("Q8:Q9")).values), '[[0],["#VALUE!"]]');
  await open.pane().evaluate("window.tick()");
  await until(async () => (await read("Q8")).values[0]?.[0], 1);
  await goTo(open.page, "Q9");
  await until(() => open.page.locator("#message").innerText(), "没有这个名称");
  await typeInto(open.page, "Q10", "=STREAMED()");
  await until(async () => (await read("Q10")).values[0]?.[0], "#N/A");
  await goTo(open.page, "Q10");
  await until(() => open.page.locator("#message").innerText(), "还没有编制");
  await goTo(open.page, "Q8");
  await open.page.keyboard.press("Delete");
  await open.pane().evaluate("window.tick()");
  await waitForPane(open, "不再使用");
});

test("a ribbon button runs the add-in's action, and the pane can be closed and opened", async () => {
  await open.page.getByRole("button", { name: "编制" }).click();
  await waitForPane(open, "按了编制");
  await open.page.getByRole("button", { name: "关闭窗格" }).click();
  expect(await open.page.locator("#pane").isVisible()).toBe(false);
  await open.page.getByRole("button", { name: "打开窗格" }).click();
  expect(await open.page.locator("#pane").isVisible()).toBe(true);
});

test("a saved workbook opens again with values, formulas, formats and the add-in's own parts", async () => {
  await addin(`
    const sheet = context.workbook.worksheets.add("表");
    sheet.getRange("A1:B2").values = [["甲", 1.25], ["乙", "=B1*2"]];
    sheet.getRange("B1:B2").numberFormat = [["0.00"], ["0.0"]];
    sheet.customProperties.add("juesuan", "expenditure");
    context.workbook.customXmlParts.add('<mapping xmlns="urn:juesuan:test">列</mapping>');
    sheet.activate()`);
  const waiting = open.page.waitForEvent("download");
  await open.page.getByRole("button", { name: "另存为 xlsx" }).click();
  const file = join(mkdtempSync(join(tmpdir(), "workbench-")), "台账.xlsx");
  await (await waiting).saveAs(file);
  await open.page.locator("#files input").setInputFiles(file);
  await waitForPane(open, "绩效自评、表");
  await until(async () => (await read("B2")).values[0]?.[0], 2.5);
  expect(await read("A1:B2")).toMatchObject({
    formulas: [
      ["甲", 1.25],
      ["乙", "=B1*2"],
    ],
    numberFormat: [
      ["General", "0.00"],
      ["General", "0.0"],
    ],
  });
  const kept = await open.pane().evaluate(`window.excel(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace("urn:juesuan:test");
    const mark = context.workbook.worksheets.getActiveWorksheet().customProperties.getItem("juesuan");
    parts.load("items"); mark.load("value"); await context.sync();
    const xml = parts.items[0].getXml(); await context.sync();
    return [xml.value, mark.value];
  })`);
  expect(kept).toEqual(['<mapping xmlns="urn:juesuan:test">列</mapping>', "expenditure"]);
});

test("a broken file is refused with a sentence and the workbook stays", async () => {
  const broken = join(mkdtempSync(join(tmpdir(), "workbench-")), "坏.xlsx");
  writeFileSync(broken, readFileSync(join(root, "test/cases/xian-2023/台账.csv")).subarray(3, 40).reverse());
  await open.page.locator("#files input").setInputFiles(broken);
  await until(async () => (await open.page.locator("#message").innerText()).includes("坏.xlsx"), true);
  expect((await read("A1")).values).toEqual([["年度"]]);
});

test("two windows on one origin hold two workbooks", async () => {
  const other = await openPage(browser, server.address);
  await waitForPane(other, "工作表：台账、基本信息");
  await typeInto(other.page, "Q2", "99");
  expect((await read("Q2")).values).toEqual([[""]]);
  expect(other.complaints).toEqual([]);
  await other.page.close();
});

test("a ledger of 50,000 rows opens, scrolls, and is read by the add-in", async () => {
  const rows = Array.from(
    { length: 50_000 },
    (_, row) => `2023,决算,单位${String(row % 40)},支出,${String(row)}.25,2023-01-02,摘要${String(row)}`,
  );
  const file = join(mkdtempSync(join(tmpdir(), "workbench-")), "大台账.csv");
  writeFileSync(file, `年度,数据类型,单位,收支,金额,凭证日期,摘要\n${rows.join("\n")}\n`);
  await open.page.locator("#files input").setInputFiles(file);
  await waitForPane(open, "工作表：大台账", 60_000);
  await goTo(open.page, "E50001");
  await until(async () => (await read("E50001")).values[0]?.[0], 49999.25);
  await open.page.screenshot({ path: join(tmpdir(), "workbench-50000.png") });
});

test("a locked cell of a protected sheet goes back to what it was, and the person is told", async () => {
  await addin(`context.workbook.worksheets.getItem("台账").protection.protect()`);
  await typeInto(open.page, "A2", "1999");
  await until(async () => (await open.page.locator("#message").innerText()).includes("受保护"), true);
  expect((await read("A2")).values).toEqual([["2023"]]);
});

test("the empty 编报工作簿 opens in the place of an unchanged workbook", async () => {
  await open.page.getByRole("button", { name: "新建编报工作簿" }).click();
  await waitForPane(open, "工作表：台账、基本信息、补充资料、单位构成、变动原因、绩效自评");
});

test("a workbook the add-in opens is offered, and opens in a page of its own", async () => {
  await typeInto(open.page, "Q2", "7");
  const saving = open.page.waitForEvent("download");
  await open.page.getByRole("button", { name: "另存为 xlsx" }).click();
  const base64 = readFileSync(await (await saving).path()).toString("base64");
  await addin(`await Excel.createWorkbook(${JSON.stringify(base64)})`);
  const opening = open.page.context().waitForEvent("page");
  await open.page.getByRole("button", { name: "在新页打开" }).click();
  const other = await opening;
  await other.frameLocator("#pane").getByText("工作表：台账").first().waitFor();
  await other.locator("#message").getByText("工作簿2.xlsx").waitFor();
  await other.close();
});

test("a file dropped on the page is opened", async () => {
  const data = await open.page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["年度,金额\n2023,1.50\n"], "小表.csv"));
    return transfer;
  });
  await open.page.dispatchEvent("body", "dragenter", { dataTransfer: data });
  await open.page.dispatchEvent("#drop", "drop", { dataTransfer: data });
  await waitForPane(open, "工作表：小表");
  expect((await read("B2")).values).toEqual([[1.5]]);
});

test("macros of a workbook are left out with a word, the rest opens", async () => {
  const saving = open.page.waitForEvent("download");
  await open.page.getByRole("button", { name: "另存为 xlsx" }).click();
  const parts = unzipSync(new Uint8Array(readFileSync(await (await saving).path())));
  const file = join(mkdtempSync(join(tmpdir(), "workbench-")), "有宏.xlsm");
  writeFileSync(file, zipSync({ ...parts, "xl/vbaProject.bin": new Uint8Array(16) }));
  await open.page.locator("#files input").setInputFiles(file);
  await until(async () => (await open.page.locator("#message").innerText()).includes("含有宏"), true);
  await open.page.waitForTimeout(2000);
  await until(async () => (await read("A1")).values[0]?.[0], "年度");
});

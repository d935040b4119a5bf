import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator } from "playwright-core";
import { launch, type OpenPage, openPage } from "./browser";
import { goTo, shownAddress, typeInto, until, waitForPane } from "./person";
import { type RunningServer, root, startServer } from "./server";

/** The clerk's first hour with the pane that is shipped. Each step leaves a picture in `.cache/e2e`. */
const pictures = join(root, ".cache/e2e");
const sample = join(root, "test/cases/xian-2023");

let server: RunningServer;
let browser: Browser;
let open: OpenPage;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  server = await startServer(3392, process.env["PANE"] ?? null);
  browser = await launch();
  open = await openPage(browser, server.address);
  await waitForPane(open, "读取台账", 60_000);
}, 240_000);

afterAll(async () => {
  await browser.close();
  server.stop();
});

afterEach(() => expect(open.complaints).toEqual([]));

function pane(): ReturnType<OpenPage["page"]["frameLocator"]> {
  return open.page.frameLocator("#pane");
}

function press(name: string): Promise<void> {
  return pane().getByRole("button", { name, exact: true }).first().click();
}

function tab(name: string): Promise<void> {
  return pane().getByRole("tab", { name }).click();
}

function picture(name: string): Promise<unknown> {
  return open.page.screenshot({ path: join(pictures, `${name}.png`) });
}

/** How many findings of a kind the pane's head counts. */
async function counted(kind: string): Promise<number> {
  const words = await pane()
    .getByRole("button", { name: new RegExp(`^${kind}`) })
    .first()
    .innerText();
  return Number(/\d+/.exec(words)?.[0]);
}

/** The sample's first row that holds all these words, as the grid numbers rows. */
function rowWith(...words: string[]): number {
  const lines = readFileSync(join(sample, "台账.csv"), "utf8").split("\n");
  return lines.findIndex((line) => words.every((word) => line.includes(word))) + 1;
}

async function build(): Promise<void> {
  await press("读取台账");
  await press("下一步：编制");
  await press("编制公开表");
  await waitForPane(open, "已编制", 60_000);
}

test("three clicks turn the sample into nine tables", async () => {
  await build();
  await picture("1-编制");
  for (let number = 1; number <= 9; number++)
    expect(await open.page.getByText(`公开0${String(number)}表`).count()).toBeGreaterThan(0);
});

test("the verdicts name eight 尾差 and no error", async () => {
  await tab("校验");
  expect(await counted("错误")).toBe(0);
  expect(await counted("尾差")).toBe(8);
  await picture("2-校验");
});

test("a function typed by hand shows the published figure and says what is wrong with a wrong name", async () => {
  await typeInto(open.page, "Q2", '=SANGONG("会议费","决算")');
  await typeInto(open.page, "Q3", '=SANGONG("公务接代费")');
  await until(async () => (await gridText("Q2")) === "48.13", true);
  // The refusal is told where the cell is selected; it is selected again until the function has answered.
  const told = async (): Promise<boolean> => {
    await goTo(open.page, "Q2");
    await goTo(open.page, "Q3");
    return (await open.page.locator("#message").innerText()).includes("公务接待费");
  };
  await until(told, true);
  await picture("3-函数");
});

test("a broken voucher changes tables, verdicts and functions at once, and its repair too", async () => {
  const row = rowWith("2023,决算", ",支出,", "会议费");
  const amount = readFileSync(join(sample, "台账.csv"), "utf8").split("\n")[row - 1]?.split(",")[11] ?? "";
  await typeInto(open.page, `L${String(row)}`, String(Number(amount) + 10_000));
  await until(() => counted("请确认").then((count) => count > 0), true);
  await until(async () => (await gridText("Q2")) === "49.13", true);
  await picture("4-改动凭证");
  await typeInto(open.page, `L${String(row)}`, amount);
  await until(() => counted("请确认"), 0);
  await until(async () => (await gridText("Q2")) === "48.13", true);
});

test("a figure leads to its vouchers, and a voucher to its place in the ledger", async () => {
  await tab("校验");
  await press("来源");
  await waitForPane(open, "数字来源");
  const entry: Locator = pane()
    .getByText(/^台账 第 \d+ 行$/)
    .first();
  const row = /\d+/.exec(await entry.innerText())?.[0] ?? "";
  await entry.click();
  await until(async () => (await shownAddress(open.page)).includes(row), true);
  await picture("5-来源");
});

test("a typed reason stands in the narrative at once", async () => {
  await tab("说明");
  await press("修改");
  await pane().locator("textarea").first().fill("2023年新增了边家村工人文化宫新建项目。");
  await press("保存");
  await waitForPane(open, "增长的主要原因是：2023年新增了边家村工人文化宫新建项目。");
  await picture("6-说明");
});

test("with every sheet filled in the tables are exported, and the export opens again", async () => {
  open.page.on("dialog", (dialog) => void dialog.accept());
  await open.page.locator("#files input").setInputFiles(wholeSample());
  await waitForPane(open, "读取台账", 60_000);
  await build();
  await tab("导出");
  const waiting = open.page.waitForEvent("download");
  await press("下载 公开表.xlsx");
  const file = join(mkdtempSync(join(tmpdir(), "workbench-")), "公开表.xlsx");
  await (await waiting).saveAs(file);
  await picture("7-导出");
  await open.page.locator("#files input").setInputFiles(file);
  await open.page.getByText("公开01表", { exact: true }).first().waitFor();
  await picture("8-重新打开");
});

/**
 * Every sheet of the sample as a csv file, the evaluations below each other on one. Those that do not add up are left
 * out, and the points of the department's are labelled as they add: else nothing may be published.
 */
function wholeSample(): string[] {
  const folder = mkdtempSync(join(tmpdir(), "workbench-"));
  const evaluations = readdirSync(join(sample, "绩效自评"))
    .filter((name) => name !== "绩效自评1.csv" && name !== "绩效自评2.csv")
    .sort();
  const together = evaluations.map((name) =>
    readFileSync(join(sample, "绩效自评", name), "utf8")
      .replace(/^\uFEFF/, "")
      .replaceAll("效益指标（30分）", name.includes("部门") ? "效益指标（34分）" : "效益指标（30分）")
      .replaceAll("满意度指标（10分）", name.includes("部门") ? "满意度指标（6分）" : "满意度指标（10分）"),
  );
  writeFileSync(join(folder, "绩效自评.csv"), together.join("\n"));
  const names = ["台账", "基本信息", "单位构成", "补充资料", "变动原因"];
  return [...names.map((name) => join(sample, `${name}.csv`)), join(folder, "绩效自评.csv")];
}

/** What a cell shows, as a person reads it in the formula bar's place: through the add-in's own library. */
function gridText(address: string): Promise<string> {
  return open.pane().evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("台账").getRange(wanted);
        range.load("text");
        await context.sync();
        return range.text[0]?.[0] ?? "";
      }),
    address,
  );
}

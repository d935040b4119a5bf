import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { launch, openPage, type OpenPage } from "../workbench/e2e/browser";
import { typeInto, until, waitForPane } from "../workbench/e2e/person";
import { root, startServer, type RunningServer } from "../workbench/e2e/server";

const axe = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");
const pictures = join(root, "coverage/pane");

let server: RunningServer;
let browser: Browser;
let open: OpenPage;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  server = await startServer(3397, null);
  browser = await launch();
}, 240_000);

afterAll(async () => {
  await browser.close();
  server.stop();
});

beforeEach(async () => {
  open = await openPage(browser, server.address);
  await waitForPane(open, "读取台账", 60_000);
});

afterEach(async () => {
  expect(open.complaints).toEqual([]);
  await open.page.close({ runBeforeUnload: false });
});

const pane = (): Frame => open.pane();
const isThere = async (words: string): Promise<boolean> => (await pane().getByText(words).count()) > 0;

/** The name of what has the keyboard. */
function focused(): Promise<string> {
  return pane().evaluate(() => {
    const { activeElement: element } = document;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });
}

/** Goes to a control with the Tab key alone and presses it. */
async function press(name: string): Promise<void> {
  for (let step = 0; step < 80 && !(await focused()).startsWith(name); step += 1) await open.page.keyboard.press("Tab");
  expect(await focused()).toContain(name);
  await open.page.keyboard.press("Enter");
}

/** Goes to a step with the arrow keys. */
async function goToStep(name: string): Promise<void> {
  await pane().evaluate(() => document.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus());
  for (let step = 0; step < 5 && !(await focused()).startsWith(name); step += 1) {
    await open.page.keyboard.press("ArrowRight");
  }
  await open.page.keyboard.press("Enter");
}

/** No fault of access; what the focus library puts in for itself is not ours. A picture is kept. */
async function expectAccessible(name: string): Promise<void> {
  await open.page.waitForTimeout(700);
  await pane().evaluate(`${axe}; 0`);
  const faults = await pane().evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run: (of: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await checker.run({ exclude: [["[data-tabster-dummy]"]] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  });
  expect(faults).toEqual([]);
  await open.page.locator("#pane").screenshot({ path: join(pictures, `${name}.png`) });
}

/** Reads the ledger and builds the tables. */
async function build(): Promise<void> {
  await pane().getByRole("button", { name: "读取台账" }).click();
  await pane().getByRole("button", { name: "下一步：编制" }).click();
  await pane().getByLabel("部门名称").fill("西安市总工会（汇总）");
  await pane().getByRole("button", { name: "编制公开表" }).click();
  await until(() => isThere("已编制 10 张表"), true, 60_000);
}

test("the five steps go by keyboard alone, and every panel is open to everybody", async () => {
  await pane().evaluate(() => document.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus());
  await expectAccessible("1-ledger");
  await press("读取台账");
  await until(() => isThere("下一步：编制"), true);
  await expectAccessible("2-read");
  await press("下一步：编制");
  await until(() => isThere("编制公开表"), true);
  await press("编制公开表");
  await until(() => isThere("已编制的表"), true, 60_000);
  await expectAccessible("3-built");
  await goToStep("校验");
  await until(() => isThere("核对条款"), true);
  await press("来源");
  await until(() => isThere("数字来源"), true);
  await expectAccessible("4-drill");
  await goToStep("说明");
  await until(() => isThere("一、收入支出决算总体情况说明"), true);
  await expectAccessible("5-narrative");
  await goToStep("导出");
  await until(() => isThere("公开前的条件"), true, 20_000);
  await expectAccessible("6-export");
  await press("预览整份文件");
  await until(() => isThere("保密审查情况："), true, 20_000);
  await expectAccessible("7-preview");
  await pane().getByLabel("显示").selectOption("whole");
  await expectAccessible("8-whole-preview");
  await goToStep("导出");
  await press("设置");
  await until(() => isThere("诊断信息"), true);
  await expectAccessible("9-settings");
});

test("a voucher edited in the grid changes the pane's figures and no report cell", async () => {
  await build();
  await open.page.getByText("台账", { exact: true }).last().click();
  await until(() => isThere("9,815.11"), true);
  await typeInto(open.page, "L2", "10113894.34");
  await until(() => isThere("台账或原因已改动，工作表尚未更新。"), true, 20_000);
  expect(await isThere("10,815.11")).toBe(true);
});

test("a number of the text leads to its cell, and an accepted draft is locked", async () => {
  await build();
  await pane().getByRole("tab", { name: "说明" }).click();
  await pane()
    .getByRole("button", { name: /9,815\.11，本年数|9815\.11，本年数/ })
    .first()
    .click();
  await until(() => isThere("数字来源"), true, 20_000);
  await pane().getByRole("button", { name: "关闭" }).click();
  const accept = pane().getByRole("button", { name: "采用草稿" });
  const drafts = await accept.count();
  await accept.first().click();
  await until(() => accept.count(), drafts - 1, 20_000);
  await pane().getByText("已锁定").first().scrollIntoViewIfNeeded();
  await expectAccessible("9-narrative-locked");
});

/** Opens the page once more as Excel in its dark theme would. */
async function reopenInTheDark(): Promise<void> {
  await open.page.addInitScript(() => {
    let held: { context?: { officeTheme?: unknown } } | undefined;
    Object.defineProperty(window, "Office", {
      configurable: true,
      get: () => held,
      set: (given: typeof held) => {
        held = given;
        if (given?.context !== undefined) given.context.officeTheme = { bodyBackgroundColor: "#1f1f1f" };
      },
    });
  });
  await open.page.reload();
  await waitForPane(open, "读取台账", 60_000);
}

test("in Excel's dark theme every panel is open to everybody", async () => {
  await reopenInTheDark();
  await build();
  await expectAccessible("dark-built");
  await pane().getByRole("tab", { name: "校验" }).click();
  await until(() => isThere("核对条款"), true);
  await expectAccessible("dark-check");
  await pane().getByRole("tab", { name: "说明" }).click();
  await until(() => isThere("一、收入支出决算总体情况说明"), true);
  await expectAccessible("dark-narrative");
  await pane().getByRole("tab", { name: "导出" }).click();
  await until(() => isThere("公开前的条件"), true, 20_000);
  await expectAccessible("dark-export");
});

test("with the system's high contrast every panel stays legible and open to everybody", async () => {
  await open.page.emulateMedia({ forcedColors: "active" });
  await build();
  await expectAccessible("contrast-built");
  await pane().getByRole("tab", { name: "校验" }).click();
  await until(() => isThere("核对条款"), true);
  await pane().getByRole("button", { name: "来源" }).first().click();
  await until(() => isThere("数字来源"), true);
  await expectAccessible("contrast-check");
  await open.page.emulateMedia({ forcedColors: "none" });
});

test("受控取整 lists each figure it would move and is adopted, by WebAssembly under the pane's own policy", async () => {
  await build();
  await pane().getByRole("button", { name: "设置" }).click();
  await pane().getByRole("button", { name: "试算" }).click();
  await until(() => isThere("需要改动"), true, 30_000);
  await expectAccessible("8-rounding");
  await pane().getByLabel("采用的原因").fill("分项之和等于合计");
  await pane().getByRole("button", { name: "采用", exact: true }).click();
  await until(() => isThere("已采用，8 个数按尾差处理列示"), true, 30_000);
  await expectAccessible("8-rounding-adopted");
});

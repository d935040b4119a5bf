import type { Locator, Page } from "playwright-core";
import type { OpenPage } from "./browser";

function nameBox(page: Page): Locator {
  return page.locator('#grid input[class*="univer-pl-1.5"]').first();
}

/** The address the name box shows. */
export function shownAddress(page: Page): Promise<string> {
  return nameBox(page).inputValue();
}

/** Selects a cell through the name box, as a person who knows its address does. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = nameBox(page);
  await box.click();
  await box.fill(address);
  await box.press("Enter");
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement === false);
  await page.waitForTimeout(250);
}

/** Types into a cell and presses Enter. */
export async function typeInto(page: Page, address: string, words: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(150);
}

/** Waits until the pane says these words. */
export async function waitForPane({ page }: OpenPage, words: string, timeout = 20_000): Promise<void> {
  await page.frameLocator("#pane").getByText(words).first().waitFor({ timeout });
}

/**
 * Asks again until the answer is the wished one; the last answer stands in the failure. A workbook refuses while a cell
 * is being edited, as Excel does: then it is asked again too.
 */
export async function until<T>(ask: () => Promise<T>, wished: T, timeout = 15_000): Promise<void> {
  const end = Date.now() + timeout;
  let answer = await askOrRefused(ask);
  while (answer !== wished && Date.now() < end) {
    await new Promise((done) => setTimeout(done, 100));
    answer = await askOrRefused(ask);
  }
  expect(answer).toEqual(wished);
}

const refusedInEdit = "InvalidOperationInCellEditMode";

async function askOrRefused<T>(ask: () => Promise<T>): Promise<T | typeof refusedInEdit> {
  try {
    return await ask();
  } catch (error) {
    if (String(error).includes(refusedInEdit)) return refusedInEdit;
    throw error;
  }
}

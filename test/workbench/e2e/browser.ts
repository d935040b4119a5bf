import { type Browser, chromium, type Frame, type Page } from "playwright-core";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A page of the workbench, and what went wrong in it so far. */
export interface OpenPage {
  readonly page: Page;
  readonly pane: () => Frame;
  /** Console errors, thrown errors, failed requests, and requests off this machine. */
  readonly complaints: readonly string[];
}

/** The system's Chromium; its path may be given in CHROMIUM. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: flags });
}

/** Opens an address and waits until the workbench stands. */
export async function openPage(browser: Browser, address: string): Promise<OpenPage> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`thrown: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!["blob:", "data:"].includes(url.protocol) && url.origin !== new URL(address).origin)
      complaints.push(`off the machine: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${String(response.status())}: ${response.url()}`);
  });
  await page.goto(address);
  const pane = (): Frame => {
    const frame = page.frames().find((one) => one.url().endsWith("/taskpane.html"));
    if (frame === undefined) throw new Error("there is no pane");
    return frame;
  };
  return { page, pane, complaints };
}

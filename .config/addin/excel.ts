import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const developerKey = String.raw`HKCU\SOFTWARE\Microsoft\Office\16.0\Wef\Developer`;
const excelKey = String.raw`HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths\excel.exe`;
const macFolder = "Library/Containers/com.microsoft.Excel/Data/Documents/wef";

/** An add-in to show to Excel: its id and where its manifest stands. */
export interface Sideload {
  readonly id: string;
  readonly manifest: string;
}

/** Whether Excel is installed here. */
export async function hasExcel(): Promise<boolean> {
  if (process.platform === "darwin") return existsSync("/Applications/Microsoft Excel.app");
  if (process.platform !== "win32") return false;
  return run("reg", ["query", excelKey, "/ve"]).then(
    () => true,
    () => false,
  );
}

/** Tells Excel of the add-in: the Developer registry value on Windows, the `wef` folder on a Mac. */
export async function sideload({ id, manifest }: Sideload): Promise<void> {
  if (process.platform === "darwin") {
    const folder = resolve(homedir(), macFolder);
    mkdirSync(folder, { recursive: true });
    copyFileSync(manifest, resolve(folder, `${id}.manifest.xml`));
    return;
  }
  await run("reg", ["add", developerKey, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"]);
}

/** Starts Excel and does not wait for it. */
export async function startExcel(): Promise<void> {
  if (process.platform === "darwin") await run("open", ["-a", "Microsoft Excel"]);
  else await run("cmd", ["/c", "start", "", "excel.exe"]);
}

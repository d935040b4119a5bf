import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";

/** A folder like `dist`, with the small pane of the tests in it: for looking at the workbench alone. */
export function assembleTestPane(root: string): string {
  const folder = join(root, ".cache/testPane");
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, "test/workbench/e2e/pane"), folder, { recursive: true });
  cpSync(join(root, "taskpane/assets"), join(folder, "assets"), { recursive: true });
  cpSync(
    join(root, "node_modules/@microsoft/office-js/dist/excel-win32-16.01.js"),
    join(folder, "excel-win32-16.01.js"),
  );
  return folder;
}

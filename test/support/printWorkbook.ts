import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Whether the programs that print are here; where they must be (CI), their absence is a failure and not a skip. */
const canPrint = process.env["CI"] !== undefined || spawnSync("soffice", ["--version"]).status === 0;

/** A test that prints; skipped, and told, only on a machine without LibreOffice. */
export function printingTest(name: string, run: () => Promise<void>): void {
  if (!canPrint) console.warn(`没有 LibreOffice，未核对打印效果：${name}`);
  (canPrint ? test : test.skip)(name, run, 120_000);
}

/** A printed page: its size in points and its text as it stands on the paper. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** Prints an Office file through LibreOffice and reads the pages back. `extension` says what the bytes are. */
export function printFile(bytes: Uint8Array, extension: "xlsx" | "docx" = "xlsx"): readonly PrintedPage[] {
  const folder = mkdtempSync(join(tmpdir(), "juesuan-print-"));
  try {
    const file = join(folder, `printed.${extension}`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], {
      stdio: "ignore",
    });
    const pdf = join(folder, "printed.pdf");
    execFileSync("pdftotext", ["-layout", "-enc", "UTF-8", pdf, join(folder, "printed.txt")]);
    const texts = readFileSync(join(folder, "printed.txt"), "utf8").split("\f").slice(0, -1);
    const info = execFileSync("pdfinfo", ["-f", "1", "-l", String(texts.length), pdf], { encoding: "utf8" });
    const sizes = [...info.matchAll(/Page +\d+ size: +([\d.]+) x ([\d.]+)/g)];
    return texts.map((text, page) => ({ width: Number(sizes[page]?.[1]), height: Number(sizes[page]?.[2]), text }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

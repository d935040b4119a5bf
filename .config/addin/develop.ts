import { getHttpsServerOptions } from "office-addin-dev-certs";
import { OfficeAddinManifest } from "office-addin-manifest";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { build, preview } from "vite";
import { builtFolder, manifestPath, projectRoot } from "./paths";
import { withAddress } from "./deployment";
import { hasExcel, sideload, startExcel } from "./excel";

const configFile = resolve(projectRoot, ".config/vite.config.ts");

/** Builds on every change, serves the build over HTTPS and shows it to the Excel of this computer. */
export async function develop({ port }: { port: number }): Promise<void> {
  if (!(await hasExcel())) {
    console.log("这台电脑上没有找到 Excel，不能在 Excel 中打开。请运行 npm start，在浏览器的工作台中使用同一个窗格。");
    return;
  }
  const https = await getHttpsServerOptions();
  await build({ configFile, build: { watch: {} } });
  await preview({ configFile, preview: { port, strictPort: true, https } });
  await sideload(await ownManifest(`https://localhost:${port}/`));
  await startExcel();
  console.log("Excel 已打开：「插入」→「我的加载项」→「开发人员加载项」→「决算公开助手」。按 Ctrl+C 结束。");
}

async function ownManifest(address: string): Promise<{ id: string; manifest: string }> {
  const { id } = await OfficeAddinManifest.readManifestFile(manifestPath);
  if (id === undefined) throw new Error("manifest.xml 没有 <Id>。");
  const folder = resolve(builtFolder, "../node_modules/.cache/addin");
  mkdirSync(folder, { recursive: true });
  const manifest = resolve(folder, "manifest.xml");
  writeFileSync(manifest, withAddress(readFileSync(manifestPath, "utf8"), address));
  return { id, manifest };
}

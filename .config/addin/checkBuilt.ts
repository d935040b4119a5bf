import { existsSync, readFileSync } from "node:fs";
import { OfficeAddinManifest } from "office-addin-manifest";
import { checkManifest } from "./checkManifest";
import { builtFolder, manifestPath, readBuilt } from "./paths";

/** Checks the manifest and what it refers to, prints what is wrong; exit code 1 when anything is. */
export async function checkBuilt(): Promise<void> {
  const info = await OfficeAddinManifest.readManifestFile(manifestPath);
  const isBuilt = existsSync(builtFolder);
  if (!isBuilt) console.log("dist 尚未构建，只检查清单本身。完整检查请先运行 npm run build。");
  const faults = checkManifest(readFileSync(manifestPath, "utf8"), isBuilt ? readBuilt : null);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`manifest.xml 没有问题：${info.displayName ?? ""} ${info.version ?? ""}，${info.id ?? ""}`);
}

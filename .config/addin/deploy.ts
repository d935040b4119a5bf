import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { checkManifest } from "./checkManifest";
import { trustedFolder, withAddress } from "./deployment";
import { builtFolder, manifestPath, readBuilt } from "./paths";

/** Writes `dist/部署`: the manifest for that server, and the registry file for that shared folder. */
export function deploy({ address, share }: { address: string; share?: string }): void {
  const url = new URL(address);
  if (url.protocol !== "https:") throw new Error(`地址「${address}」应以 https:// 开头。`);
  const manifest = withAddress(readFileSync(manifestPath, "utf8"), url.href);
  const faults = checkManifest(manifest, readBuilt);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const folder = resolve(builtFolder, "部署");
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, "manifest.xml"), manifest);
  console.log("dist/部署/manifest.xml 已写出。把 dist 中的其他文件放到该地址之下。");
  if (share === undefined) return;
  const id = /<Id>([^<]+)<\/Id>/u.exec(manifest)?.[1] ?? "";
  writeFileSync(resolve(folder, "信任共享文件夹.reg"), trustedFolder(share, id));
  console.log(`dist/部署/信任共享文件夹.reg 已写出。把 manifest.xml 放到「${share}」，在每台电脑上双击该 .reg 文件。`);
}

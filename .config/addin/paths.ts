import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/** The project's folder. */
export const projectRoot = resolve(import.meta.dirname, "../..");
/** The manifest that developers edit; deployments get a copy with their own address. */
export const manifestPath = resolve(projectRoot, "manifest.xml");
/** What `npm run build` writes. */
export const builtFolder = resolve(projectRoot, "dist");

/** A file of the built add-in; null when it is not there. */
export function readBuilt(path: string): Uint8Array | null {
  const file = resolve(builtFolder, path);
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
}

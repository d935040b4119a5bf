// Draws the icons of the ribbon into taskpane/assets: `npx tsx .config/addin/drawIcons.ts`.
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { drawIcon, iconNames, iconSizes } from "./icons";

const folder = resolve(import.meta.dirname, "../../taskpane/assets");
mkdirSync(folder, { recursive: true });
for (const name of iconNames) {
  for (const size of iconSizes) {
    if (size === 64 && name !== "app") continue;
    writeFileSync(resolve(folder, `${name}-${size}.png`), drawIcon(name, size));
  }
}

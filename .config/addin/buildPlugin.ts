import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** Script of ours that may load before the first panel shows, gzipped; office.js is not ours and not counted. */
export const firstPanelLimit = 250 * 1024;

/**
 * What Excel needs of Microsoft's library: the loader, one client file per kind of Excel, and the two languages. They are
 * copied as they are and loaded by a script tag; its licence forbids changing them, and the loader finds the rest by its
 * own address.
 */
const officeFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
] as const;

/** Puts beside the bundle what is served as it stands: office.js, the icons, and the message for an old browser. */
export function copyVerbatim(root: string): Plugin {
  return {
    name: "juesuan-verbatim",
    writeBundle({ dir }) {
      const out = dir ?? resolve(root, "dist");
      const copy = (from: string, to: string): void => {
        mkdirSync(dirname(resolve(out, to)), { recursive: true });
        cpSync(resolve(root, from), resolve(out, to));
      };
      for (const file of officeFiles) copy(`node_modules/@microsoft/office-js/dist/${file}`, file);
      copy("node_modules/@microsoft/office-js/LICENSE.md", "office-js-LICENSE.md");
      copy("taskpane/upgrade.js", "upgrade.js");
      const icons = readdirSync(resolve(root, "taskpane/assets")).filter((file) => file.endsWith(".png"));
      for (const file of icons) copy(`taskpane/assets/${file}`, `assets/${file}`);
    },
  };
}

interface Chunk {
  readonly code: string;
  readonly imports: readonly string[];
}

/** The gzipped size of an entry and of everything it loads before it runs; parts loaded on demand are not counted. */
export function firstLoad(entry: string, chunks: ReadonlyMap<string, Chunk>): number {
  const seen = new Set<string>();
  const visit = (file: string): number => {
    const chunk = chunks.get(file);
    if (chunk === undefined || seen.has(file)) return 0;
    seen.add(file);
    return chunk.imports.map(visit).reduce((sum, size) => sum + size, gzipSync(chunk.code).length);
  };
  return visit(entry);
}

/** Refuses a build whose first panel needs more script than the limit. */
export function holdBudget(): Plugin {
  return {
    name: "juesuan-budget",
    generateBundle(_options, bundle) {
      const files = Object.values(bundle).flatMap((file) =>
        file.type === "chunk" ? [[file.fileName, file] as const] : [],
      );
      const size = firstLoad("taskpane.js", new Map(files));
      const words = `窗格首屏脚本 ${(size / 1024).toFixed(1)} KB（压缩后），上限 ${firstPanelLimit / 1024} KB`;
      if (size > firstPanelLimit) this.error(`${words}。请把后面才用到的部分改为按需加载。`);
      this.info(words);
    },
  };
}

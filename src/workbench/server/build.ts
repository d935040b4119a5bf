import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { execFile } from "node:child_process";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { build, type InlineConfig } from "vite";

/** The newest time a file under these folders or files was changed; 0 for none. */
function newest(paths: readonly string[]): number {
  const times = paths.flatMap((path) => {
    if (!existsSync(path)) return [];
    const status = statSync(path);
    if (!status.isDirectory()) return [status.mtimeMs];
    return readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  });
  return times.reduce((latest, time) => Math.max(latest, time), 0);
}

interface Product {
  readonly stamp: string;
  readonly sources: readonly string[];
  readonly make: () => Promise<void>;
}

/** Makes a product when it is missing or older than what it is made of. True when it was made. */
async function makeIfStale({ stamp, sources, make }: Product, announce: () => void): Promise<boolean> {
  const startedAt = new Date();
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= newest(sources)) return false;
  announce();
  await make();
  mkdirSync(dirname(stamp), { recursive: true });
  if (!existsSync(stamp)) writeFileSync(stamp, "");
  utimesSync(stamp, startedAt, startedAt);
  return true;
}

/** Builds the pane into `dist`, as for Excel, when it is missing or older than its sources. */
export function buildAddin(root: string, announce: () => void): Promise<boolean> {
  return makeIfStale(
    {
      stamp: join(root, "dist/taskpane.html"),
      sources: ["src", "taskpane", "functions", ".config/vite.config.ts", ".config/addin"]
        .map((path) => join(root, path))
        .flatMap((path) => (path.endsWith("src") ? roomsWithout(path, "workbench") : [path])),
      make: async () => {
        await build({ configFile: join(root, ".config/vite.config.ts"), configLoader: "runner", logLevel: "warn" });
      },
    },
    announce,
  );
}

function roomsWithout(folder: string, left: string): string[] {
  return readdirSync(folder)
    .filter((name) => name !== left)
    .map((name) => join(folder, name));
}

/** Where the workbench's own bundle stands; never beside the pane, which is deployed as it is. */
export function workbenchFolder(root: string): string {
  return join(root, ".cache/workbench");
}

/** Bundles the workbench's page and the stand-in office.js when they are missing or older than their sources. */
export function buildWorkbench(root: string, announce: () => void): Promise<boolean> {
  const out = workbenchFolder(root);
  return makeIfStale(
    {
      stamp: join(out, ".built"),
      sources: ["src/workbench", "src/files", "src/layout", "src/facts", "package-lock.json"].map((path) =>
        join(root, path),
      ),
      make: async () => {
        await build(pageConfig(root, out));
        await build(officeConfig(root, out));
        await writeTemplate(root, join(out, "template.xlsx"));
      },
    },
    announce,
  );
}

/** The empty 编报工作簿, as the terminal writes it. */
async function writeTemplate(root: string, file: string): Promise<void> {
  const command = ["--import", "tsx", join(root, "src/cli/main.ts"), "template", "--out", file];
  await promisify(execFile)(process.execPath, command, { cwd: root });
}

function pageConfig(root: string, out: string): InlineConfig {
  const page = resolve(root, "src/workbench/page");
  return {
    configFile: false,
    root: page,
    base: "./",
    publicDir: false,
    logLevel: "error",
    build: {
      outDir: out,
      emptyOutDir: true,
      target: "es2022",
      chunkSizeWarningLimit: 20_000,
      rollupOptions: {
        input: resolve(page, "workbench.html"),
        output: {
          entryFileNames: "workbench/[name].js",
          chunkFileNames: "workbench/[name]-[hash].js",
          assetFileNames: "workbench/[name]-[hash][extname]",
        },
      },
    },
  };
}

/** One classic script, as the real office.js is: the pane's script tag runs it before everything else. */
function officeConfig(root: string, out: string): InlineConfig {
  return {
    configFile: false,
    root: resolve(root, "src/workbench/office"),
    publicDir: false,
    logLevel: "error",
    build: {
      outDir: out,
      emptyOutDir: false,
      target: "es2022",
      lib: {
        entry: resolve(root, "src/workbench/office/office.ts"),
        formats: ["iife"],
        name: "juesuanOffice",
        fileName: () => "office.js",
      },
    },
  };
}

import { cpSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { buildAddin, buildWorkbench, workbenchFolder } from "../../../src/workbench/server/build";
import { serve } from "../../../src/workbench/server/serve";

const root = resolve(import.meta.dirname, "../../..");
const page = import.meta.dirname;
const out = join(root, ".cache/large");
const port = Number(process.argv[2]);
const quiet = (): void => undefined;

await buildAddin(root, quiet);
await buildWorkbench(root, quiet);
await build({
  configFile: false,
  root: page,
  base: "./",
  publicDir: false,
  logLevel: "error",
  worker: { format: "es", rollupOptions: { output: { entryFileNames: "workbench/[name].js" } } },
  build: {
    outDir: out,
    emptyOutDir: true,
    target: "es2022",
    rollupOptions: {
      input: resolve(page, "workbench.html"),
      output: { entryFileNames: "workbench/[name].js", chunkFileNames: "workbench/[name].js" },
    },
  },
});
cpSync(join(workbenchFolder(root), "office.js"), join(out, "office.js"));
const nowhere = join(out, "nothing");
await serve({ workbench: out, pane: join(root, "dist"), manifest: nowhere, sample: nowhere }, port);
console.log(`http://localhost:${String(port)}`);

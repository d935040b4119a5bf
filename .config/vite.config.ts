import react from "@vitejs/plugin-react";
import { resolve } from "node:path";
import { defineConfig } from "vite";
import { copyVerbatim, holdBudget } from "./addin/buildPlugin";
import { describeFunctions } from "./addin/functionsPlugin";

import { versionsOf } from "./addin/versions";

const root = resolve(import.meta.dirname, "..");

// Whatever the surroundings say, what is built is what is shipped: React without its development checks.
process.env["NODE_ENV"] = "production";

/** The add-in: names the manifest knows stay fixed, everything else carries its hash; any static server will do. */
export default defineConfig({
  root: resolve(root, "taskpane"),
  base: "./",
  publicDir: false,
  plugins: [react(), copyVerbatim(root), describeFunctions(root), holdBudget()],
  define: { __VERSION__: JSON.stringify(versionsOf(root)) },
  worker: { format: "es" },
  build: {
    outDir: resolve(root, "dist"),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rollupOptions: {
      input: { taskpane: resolve(root, "taskpane/taskpane.html"), functions: resolve(root, "functions/index.ts") },
      preserveEntrySignatures: "allow-extension",
      output: {
        entryFileNames: "[name].js",
        chunkFileNames: "assets/[name]-[hash].js",
        assetFileNames: "assets/[name]-[hash][extname]",
      },
    },
  },
});

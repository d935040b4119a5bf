import type { Plugin } from "vite";
import { functionsMetadata } from "./functionsMetadata";

/** Writes what Excel must know of the custom functions: functions.json in Chinese, functions.en-US.json in English. */
export function describeFunctions(root: string): Plugin {
  return {
    name: "juesuan-functions",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "functions.json", source: functionsMetadata(root, "zh-CN") });
      this.emitFile({ type: "asset", fileName: "functions.en-US.json", source: functionsMetadata(root, "en-US") });
    },
  };
}

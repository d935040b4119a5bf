import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const told = ["@microsoft/office-js", "react", "@fluentui/react-components", "decimal.js"] as const;

/** "0.1.0（office-js 1.1.110，react 19.3.1 …）": what the diagnostics say of the add-in and its libraries. */
export function versionsOf(root: string): string {
  const read = (path: string): string => versionIn(readFileSync(resolve(root, path), "utf8"));
  const libraries = told.map((name) => `${name} ${read(`node_modules/${name}/package.json`)}`);
  return `${read("package.json")}（${libraries.join("，")}）`;
}

function versionIn(text: string): string {
  const parsed: unknown = JSON.parse(text);
  const version = typeof parsed === "object" && parsed !== null && "version" in parsed ? parsed.version : "";
  return typeof version === "string" ? version : "";
}

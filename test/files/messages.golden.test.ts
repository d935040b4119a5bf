import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileMessages } from "../../src/files/messages";
import { filesOverLimits, refusedFiles } from "./badFiles";
import { refusalOf } from "./fixtures";

const catalogue = join(__dirname, "../golden/messages-files.txt");

const inputs = [
  ...refusedFiles.map(([input, bytes]) => ({ input, bytes, limits: {} })),
  ...filesOverLimits.map(([input, bytes, limits]) => ({ input: `${input}, over a limit`, bytes, limits })),
];

test("every kind of message about a file has an input that causes it, and the catalogue of them is up to date", async () => {
  const kinds = new Set<string>();
  let text = "";
  for (const { input, bytes, limits } of inputs) {
    const refusal = await refusalOf(bytes, { limits });
    if (refusal === null) continue;
    kinds.add(refusal.kind);
    text += `${refusal.kind} [refuses] ${input}\n  ${refusal.message}\n`;
  }
  expect(Object.keys(fileMessages).filter((kind) => !kinds.has(kind))).toEqual([]);
  if (process.env["GOLDEN"] === "write") writeFileSync(catalogue, text);
  expect(existsSync(catalogue) ? readFileSync(catalogue, "utf8") : "").toBe(text);
});

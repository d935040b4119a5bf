import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFolder } from "../../src/cli/writeFolder";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const newFolder = (): string => mkdtempSync(join(tmpdir(), "juesuan-"));

test("a folder is made and filled", async () => {
  const folder = join(newFolder(), "公开");
  await writeFolder(folder, [{ name: "公开表.xlsx", bytes: bytes("一") }]);
  expect(readFileSync(join(folder, "公开表.xlsx"), "utf8")).toBe("一");
});

test("a file that cannot be moved leaves every old file as it was, and no half-written one", async () => {
  const folder = newFolder();
  writeFileSync(join(folder, "甲"), "旧");
  mkdirSync(join(folder, "乙", "占用"), { recursive: true });
  const sabotaged = [
    { name: "甲", bytes: bytes("新") },
    { name: "丙", bytes: bytes("新") },
    { name: "乙/占用/不存在/丁", bytes: bytes("新") },
  ];
  await expect(writeFolder(folder, sabotaged)).rejects.toThrow();
  expect(readFileSync(join(folder, "甲"), "utf8")).toBe("旧");
  expect(readdirSync(folder).sort()).toEqual(["乙", "甲"].sort());
});

test("the clerk's other files in the folder stay", async () => {
  const folder = newFolder();
  writeFileSync(join(folder, "说明.txt"), "自己的");
  await writeFolder(folder, [{ name: "公开表.xlsx", bytes: bytes("一") }]);
  expect(readFileSync(join(folder, "说明.txt"), "utf8")).toBe("自己的");
});

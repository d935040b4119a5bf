import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

jest.setTimeout(180_000);

const root = join(__dirname, "..", "..");
const sample = join(root, "test/cases/xian-2023/台账.csv");

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs `batch` as a person does; `until` is asked again and again and stops the run when it says so. */
function runBatch(args: readonly string[], until: () => boolean = () => false): Promise<Run> {
  return new Promise((resolve) => {
    const program = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", "batch", ...args], { cwd: root });
    let [out, error] = ["", ""];
    program.stdout.on("data", (bytes: Buffer) => (out += bytes.toString()));
    program.stderr.on("data", (bytes: Buffer) => (error += bytes.toString()));
    const watch = setInterval(() => until() && program.kill("SIGKILL"), 20);
    program.on("close", (code) => {
      clearInterval(watch);
      resolve({ code, out, error });
    });
  });
}

/** A folder of departments: good ones as files, one as a folder with two files, and those that go wrong. */
function folderOf(files: Readonly<Record<string, Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "juesuan-batch-"));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

const good = readFileSync(sample);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const misspelt = bytesOf(good.toString("utf8").replace("2012906", "201290X"));

/** Everything a batch wrote, its own notes left out: path → bytes. */
function written(folder: string, below = ""): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const path = join(below, entry.name);
      if (entry.name.startsWith(".")) return [];
      if (entry.isDirectory()) return Object.entries(written(folder, path));
      return [[path, readFileSync(join(folder, path)).toString("base64")]];
    }),
  );
}

interface Summary {
  readonly exit: number;
  readonly results: readonly { readonly name: string; readonly state: string; readonly entries: number }[];
}

function summaryOf(folder: string): Summary {
  return JSON.parse(readFileSync(join(folder, "批量结果.json"), "utf8")) as Summary;
}

test("one department that cannot be read and one that is wrong stop none of the others; the exit is the highest", async () => {
  const folder = folderOf({
    "甲局/台账.csv": good,
    "甲局/说明.pdf": bytesOf("不是台账"),
    "乙局.csv": good,
    "丙局.csv": misspelt,
    "丁局/台账.xlsx": bytesOf("PK 坏了"),
    "~$乙局.xlsx": bytesOf("打开时的锁"),
  });
  const out = join(folder, "结果");
  const { code, out: said } = await runBatch([folder, "--out", out]);
  expect(code).toBe(2);
  expect(summaryOf(out).results.map(({ name, state }) => [name, state])).toEqual([
    ["丁局", "refused"],
    ["丙局", "refused"],
    ["乙局", "built"],
    ["甲局", "built"],
  ]);
  expect(existsSync(join(out, "甲局", "公开表.xlsx"))).toBe(true);
  expect(existsSync(join(out, "丙局"))).toBe(false);
  expect(said).toContain("丙局：不能编制。");
  expect(said).toMatch(/共 4 个部门/);
  expect(readFileSync(join(out, "批量结果.csv"), "utf8")).toMatch(/^\uFEFF名称,部门,年度/);
});

test("killed half-way and run again, it does only the rest and writes the very same files", async () => {
  const names = ["一局", "二局", "三局", "四局"];
  const folder = folderOf(Object.fromEntries(names.map((name) => [`${name}.csv`, good])));
  const [whole, broken] = [join(folder, "整"), join(folder, "断")];
  await runBatch([folder, "--out", whole, "--workers", "2"]);
  const again = `${folder}-2`;
  cpSync(folder, again, { recursive: true, filter: (path) => !/[整断]/.test(path) });
  await runBatch([again, "--out", broken, "--workers", "1"], () =>
    existsSync(join(broken, ".juesuan-batch", "一局.json")),
  );
  expect(existsSync(join(broken, "批量结果.json"))).toBe(false);
  const { code, out } = await runBatch([again, "--out", broken]);
  expect(code).toBe(0);
  expect(out).toMatch(/有 [1-3] 个部门上次已经做完/);
  expect(written(broken)).toEqual(written(whole));
});

test("a changed ledger is made again, an unchanged one is not", async () => {
  const folder = folderOf({ "一局.csv": good, "二局.csv": good });
  const out = join(folder, "结果");
  await runBatch([folder, "--out", out]);
  writeFileSync(join(folder, "二局.csv"), good.subarray(0, good.lastIndexOf("\n", good.length - 2) + 1));
  const { out: said } = await runBatch([folder, "--out", out]);
  expect(said).toContain("有 1 个部门上次已经做完");
  const [second, first] = summaryOf(out).results.map(({ entries }) => entries);
  expect((first ?? 0) - (second ?? 0)).toBe(-1);
});

test.each([
  [[], "batch 需要一个目录和 --out 目录", "nothing is given"],
  [["没有这个目录", "--out", "结果"], "没有这个目录：打不开", "the folder is not there"],
  [[join(root, ".ci"), "--out", "结果"], "里面没有台账", "the folder holds no ledger"],
])("batch %j says what is missing: %s (%s)", async (args, message) => {
  const { code, error } = await runBatch(args);
  expect(code).toBe(2);
  expect(error).toContain(message);
});

/**
 * `npm run bench:readers`: time and peak memory of reading one xlsx of 200,000 × 12 cells to values, ours beside what
 * people would use instead; each reader in a process of its own, medians of several rounds. Then csv of 1,000,000 × 15.
 * hucre and excelize-wasm are fetched into a temporary folder, for the table alone.
 */
import { spawnSync } from "node:child_process";
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const XLSX_ROWS = 200_000;
const CSV_ROWS = 1_000_000;
const ROUNDS = 3;

interface Told {
  readonly milliseconds: number;
  /** Of all threads: it holds still when other work shares the machine. */
  readonly processorMilliseconds: number;
  readonly peakMebibytes: number;
  readonly cells: number;
}

interface Input {
  readonly file: string;
  /** Where fetched libraries lie. */
  readonly fetched: string;
}

/** Each gives the number of cells it holds in the end, so that none can do less than its work. */
const readers: Readonly<Record<string, (input: Input) => Promise<number>>> = {
  "本项目 files（xlsx）": ({ file }) => readOurs(file),
  "@e965/xlsx（dense）": async ({ file }) => {
    const library = await import("@e965/xlsx");
    const book = library.read(readFileSync(file), { type: "buffer", dense: true, cellText: false, cellHTML: false });
    return countRows(book.SheetNames.flatMap((name) => book.Sheets[name]?.["!data"] ?? []));
  },
  "exceljs（流式）": async ({ file }) => {
    const { default: library } = await import("exceljs");
    const rows: unknown[][] = [];
    const book = new library.stream.xlsx.WorkbookReader(file, {
      sharedStrings: "cache",
      worksheets: "emit",
      styles: "ignore",
      hyperlinks: "ignore",
      entries: "ignore",
    });
    for await (const sheet of book)
      for await (const row of sheet) rows.push(Array.isArray(row.values) ? row.values.slice(1) : []);
    return countRows(rows);
  },
  "exceljs（整读）": async ({ file }) => {
    const { default: library } = await import("exceljs");
    const book = new library.Workbook();
    await book.xlsx.readFile(file);
    return book.worksheets.reduce((sum, sheet) => sum + sheet.actualRowCount * sheet.actualColumnCount, 0);
  },
  hucre: async ({ file, fetched }) => {
    const { readXlsx } = await import(pathToFileURL(join(fetched, "node_modules/hucre/dist/xlsx.mjs")).href);
    const book = await readXlsx(new Uint8Array(readFileSync(file)));
    return countRows(book.sheets.flatMap((sheet: { readonly rows: readonly unknown[][] }) => sheet.rows));
  },
  "excelize-wasm": async ({ file, fetched }) => {
    const { init } = createRequire(join(fetched, "package.json"))("excelize-wasm");
    const library = await init(join(fetched, "node_modules/excelize-wasm/excelize.wasm.gz"));
    const book = library.OpenReader(readFileSync(file));
    return countRows(book.GetRows(book.GetSheetList().list[0]).result);
  },
  "本项目 files（csv）": ({ file }) => readOurs(file),
};

async function readOurs(file: string): Promise<number> {
  const { readWorkbook } = await import("../../src/files");
  const reading = await readWorkbook(file, new Uint8Array(readFileSync(file)));
  if (reading.kind === "refused") throw new Error(reading.problems[0]?.message);
  return reading.sheets.reduce((sum, sheet) => sum + sheet.height * sheet.width, 0);
}

const countRows = (rows: readonly (readonly unknown[])[]): number => rows.reduce((sum, row) => sum + row.length, 0);

/** A row of a ledger, the same in every run. */
function ledgerRow(row: number, random: () => number): (string | number)[] {
  return [
    2023,
    "决算",
    `单位${String(row % 100)}`,
    "支出",
    ["一般公共预算财政拨款", "政府性基金预算财政拨款", "事业收入"][row % 3] ?? "",
    String(2_010_000 + Math.floor(random() * 3_000)),
    `科目${String(Math.floor(random() * 300))}`,
    30_200 + Math.floor(random() * 90),
    `项目${String(Math.floor(random() * 2_000))}`,
    45_000 + (row % 365),
    `记-${String(row)}`,
    Math.round(random() * 1e8) / 100,
  ];
}

function randomNumbers(): () => number {
  let state = 20_231_231;
  return () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) / 2 ** 32;
}

async function writeXlsx(file: string): Promise<void> {
  const { default: library } = await import("exceljs");
  const book = new library.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true });
  const sheet = book.addWorksheet("台账");
  const random = randomNumbers();
  for (let row = 0; row < XLSX_ROWS; row++) sheet.addRow(ledgerRow(row, random)).commit();
  await book.commit();
}

async function writeCsv(file: string): Promise<void> {
  const stream = createWriteStream(file);
  const random = randomNumbers();
  for (let row = 0; row < CSV_ROWS; row += 10_000) {
    const lines: string[] = [];
    for (let line = row; line < row + 10_000; line++)
      lines.push([...ledgerRow(line, random), "基本支出", "办公费", "支付办公用品采购款"].join(","));
    if (!stream.write(`${lines.join("\n")}\n`)) await new Promise<void>((resolve) => stream.once("drain", resolve));
  }
  await new Promise<void>((resolve) => stream.end(resolve));
}

function fetchLibraries(folder: string): boolean {
  writeFileSync(join(folder, "package.json"), '{"private":true}');
  const install = ["install", "--no-audit", "--no-fund", "hucre@1.0.0", "excelize-wasm@0.1.3"];
  return spawnSync("npm", install, { cwd: folder, timeout: 180_000 }).status === 0;
}

/** Runs one reader in a process of its own; null when it fails or takes longer than five minutes. */
function measure(name: string, input: Input): Told | null {
  const args = ["--import", "tsx", fileURLToPath(import.meta.url), name, input.file, input.fetched];
  const run = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 300_000, maxBuffer: 1e8 });
  const line = run.stdout.trimEnd().split("\n").at(-1) ?? "";
  return run.status === 0 && line.startsWith("{") ? (JSON.parse(line) as Told) : null;
}

async function readOnce(name: string, input: Input): Promise<void> {
  const reader = readers[name];
  if (reader === undefined) throw new Error(`no reader ${name}`);
  const start = performance.now();
  const used = process.cpuUsage();
  const cells = await reader(input);
  const milliseconds = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  const peakMebibytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ milliseconds, processorMilliseconds: (user + system) / 1000, peakMebibytes, cells }));
  process.exit(0);
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "readers-"));
  try {
    const [xlsx, csv] = [join(folder, "台账.xlsx"), join(folder, "台账.csv")];
    await Promise.all([writeXlsx(xlsx), writeCsv(csv)]);
    const isFetched = fetchLibraries(folder);
    const model = cpus()[0]?.model ?? "";
    console.log(`${String(cpus().length)} × ${model}, Node ${process.version}; ${String(ROUNDS)} 轮取中位数\n`);
    console.log(
      "| 读取 | 用时 ms | 与本项目之比 | 处理器 ms | 峰值内存 MB | 单元格 |\n| --- | ---: | ---: | ---: | ---: | ---: |",
    );
    let ours = NaN;
    for (const name of Object.keys(readers)) {
      if (!isFetched && (name === "hucre" || name === "excelize-wasm")) continue;
      const file = name.endsWith("（csv）") ? csv : xlsx;
      const told = Array.from({ length: ROUNDS }, () => measure(name, { file, fetched: folder })).filter(
        (each) => each !== null,
      );
      const time = median(told.map((each) => each.milliseconds));
      if (Number.isNaN(ours)) ours = time;
      const ratio = file === csv ? "–" : (time / ours).toFixed(2);
      const processor = median(told.map((each) => each.processorMilliseconds)).toFixed(0);
      const memory = Math.max(...told.map((each) => each.peakMebibytes)).toFixed(0);
      const row =
        told.length === 0
          ? ["未完成", "–", "–", "–", "–"]
          : [time.toFixed(0), ratio, processor, memory, String(told[0]?.cells)];
      console.log(`| ${[name, ...row].join(" | ")} |`);
    }
  } finally {
    if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
  }
}

const [name, file, fetched] = process.argv.slice(2);
if (name !== undefined && file !== undefined && fetched !== undefined) await readOnce(name, { file, fetched });
else await compare();

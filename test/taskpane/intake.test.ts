import { MemoryWorkbook } from "../../src/excel";
import type { CellValue } from "../../src/files";
import type { IntakeView } from "../../taskpane/intakeViews";
import type { Session } from "../../taskpane/session";
import { openOver, type OpenPane } from "./openPane";

jest.setTimeout(60_000);

const headings = ["年度", "单位", "收支", "资金性质", "功能科目编码", "经济科目编码", "支出类型", "金额", "摘要"];
const rows: readonly (readonly CellValue[])[] = [
  headings,
  [2024, "文旅局", "收入", "市级经费", "2070101", "", "", 9000, "拨款"],
  [2024, "文旅局", "支出", "市级经费", "2070101", "30101", "基本支出", 5000, "工资"],
  [2024, "文旅局", "支出", "其他收入", "2070101", "", "对附属单位补助支出", 2000, "拨付图书馆运行补助"],
  [2024, "图书馆", "收入", "上级补助收入", "2070104", "", "", 2000, "文旅局补助"],
  [2024, "图书馆", "支出", "其他收入", "2070104", "30201", "基本支出", 1500, "办公"],
];

async function open(cells = rows): Promise<OpenPane & { readonly ledger: string }> {
  const workbook = new MemoryWorkbook();
  const ledger = workbook.clerk.addSheet("台账", cells);
  workbook.clerk.addSheet("决算批复", [
    ["收支", "资金性质", "金额"],
    ["收入", "财政拨款", 9100],
  ]);
  const pane = { ...(await openOver(workbook)), ledger };
  await pane.send({ kind: "readLedger" });
  return pane;
}

async function look(pane: OpenPane): Promise<IntakeView> {
  const { intake } = await pane.send({ kind: "lookOver" });
  if (intake === null) throw new Error("nothing was looked at");
  return intake;
}

const meansGeneral = {
  kind: "changeMapping",
  sheet: "台账",
  change: { kind: "value", field: "fund", value: "市级经费", means: "generalPublicBudget" },
} as const;

const problems = ({ progress }: Session): readonly string[] =>
  progress.step === "read" ? progress.source.problems.map(({ message }) => message) : [];

test("a value nobody knows is listed first with its money; given a meaning, its rows count, and the workbook keeps it", async () => {
  const pane = await open();
  expect((await look(pane)).values[0]).toMatchObject({ value: "市级经费", rows: 2, yuan: "14,000.00" });
  expect(problems(pane.session()).filter((message) => message.includes("市级经费"))).toHaveLength(2);
  expect(problems(await pane.send(meansGeneral))).toEqual([]);
  await pane.send({ kind: "build", leaveOut: false });
  const again = await openOver(pane.workbook);
  await again.settled();
  const kept = (await look(again)).values.find(({ value }) => value === "市级经费");
  expect(kept).toMatchObject({ understanding: "chosen", means: "generalPublicBudget" });
});

test("control totals stand beside each other before and after the build, with the way to an approved figure", async () => {
  const pane = await open();
  await pane.send(meansGeneral);
  const total = ({ controls }: IntakeView) => controls.find(({ title }) => title === "决算 收入 财政拨款");
  const before = { ledger: "9,000.00", approved: "9,100.00", tables: "", isAgreed: false };
  expect(total(await look(pane))).toMatchObject({ ...before, place: { sheet: "决算批复", row: 2 } });
  await pane.send({ kind: "build", leaveOut: false });
  expect(total(await look(pane))).toMatchObject({ ledger: "9,000.00", tables: "9,000.00" });
});

test("mappings go to a file and come back in another workbook; a file of something else is refused", async () => {
  const pane = await open();
  await pane.send(meansGeneral);
  await pane.send({ kind: "saveMappings" });
  expect(pane.downloads).toEqual(["映射.json"]);
  const json = new TextDecoder().decode(pane.files.at(-1));
  const other = await open(rows.map((row) => [...row].reverse()));
  expect(problems(other.session()).some((message) => message.includes("市级经费"))).toBe(true);
  const told = problems(await other.send({ kind: "loadMappings", json }));
  expect(told).toEqual(["台账：按「台账」的映射读取，套用 9 列、1 个取值。请核对「列的含义」。"]);
  expect((await other.send({ kind: "loadMappings", json: "{}" })).work.kind).toBe("failed");
});

test("money between units is proposed, confirmed and gone from the tables; a unit's own tables are handed over", async () => {
  const pane = await open();
  await pane.send(meansGeneral);
  const { units, pairs } = await look(pane);
  expect(units).toEqual(["文旅局", "图书馆"]);
  expect(pairs).toEqual([
    {
      key: "subsidy|图书馆|文旅局|2000.00",
      proof: "图书馆的上级补助收入与文旅局的对附属单位补助支出同为 2000.00 元，摘要或项目写明了对方单位。",
      yuan: "2,000.00",
      isConfirmed: false,
      places: [
        { sheet: "台账", row: 5 },
        { sheet: "台账", row: 4 },
      ],
    },
  ]);
  const total = async (): Promise<string | undefined> => {
    await pane.send({ kind: "build", leaveOut: false });
    const { controls } = await look(pane);
    return controls.find(({ title }) => title === "决算 收入 合计")?.tables;
  };
  expect(await total()).toBe("11,000.00");
  await pane.send({ kind: "eliminate", keys: pairs.map(({ key }) => key), isConfirmed: true });
  expect(await total()).toBe("9,000.00");
  expect((await look(pane)).comparison).toBeNull();
  pane.workbook.clerk.paste(pane.ledger, { row: 2, column: 7 }, [[5001]]);
  await pane.settled();
  expect((await look(pane)).controls.find(({ title }) => title === "决算 支出 合计")?.tables).toBe("6,501.00");
  const { progress } = await pane.send({ kind: "drill", cell: "expenditure.total.total" });
  const drill = progress.step === "filled" ? progress.drill : null;
  expect(drill).toMatchObject({
    yuan: "6,501.00",
    units: [
      { unit: "文旅局", yuan: "5,001.00" },
      { unit: "图书馆", yuan: "1,500.00" },
    ],
  });
  await pane.send({ kind: "exportUnit", unit: "图书馆" });
  expect(pane.downloads).toEqual(["公开表-图书馆.xlsx"]);
});

test("the edition is the one 基本信息 names until the clerk chooses another", async () => {
  const pane = await open();
  pane.workbook.clerk.addSheet("基本信息", [
    ["项目", "内容", "单位", "说明"],
    ["版式", "shanghai2024", "", ""],
  ]);
  await pane.send({ kind: "listSheets" });
  await pane.send({ kind: "readLedger" });
  await pane.send(meansGeneral);
  const title = ({ progress }: Session) => (progress.step === "filled" ? progress.report.editionTitle : "");
  expect(title(await pane.send({ kind: "build", leaveOut: false }))).toContain("上海");
  await pane.send({ kind: "chosen", choices: { edition: "xian2023" } });
  expect(title(await pane.send({ kind: "build", leaveOut: false }))).toContain("西安");
});

test("the ledger imported again is compared with the one the tables were built from", async () => {
  const pane = await open();
  await pane.send(meansGeneral);
  await pane.send({ kind: "build", leaveOut: false });
  expect((await look(pane)).comparison).toBeNull();
  pane.workbook.clerk.paste(pane.ledger, { row: 5, column: 7 }, [[1600]]);
  await pane.settled();
  const { comparison } = await look(pane);
  expect(comparison).toMatchObject({ added: 0, removed: 0, changed: 1, unchanged: 4 });
  expect(comparison?.rows[0]?.words).toBe("台账第 6 行 办公 1,600.00 元（原 1,500.00 元）");
  expect(comparison?.figures).toContainEqual({
    label: "公开03表「合计」本年支出合计",
    before: "8,500.00",
    after: "8,600.00",
  });
});

test("a value met in several sheets is one value: given a meaning once, the rows of all of them count", async () => {
  const workbook = new MemoryWorkbook();
  workbook.clerk.addSheet("台账一", rows);
  workbook.clerk.addSheet("台账二", [headings, ...rows.slice(1, 3)]);
  const pane = await openOver(workbook);
  await pane.send({ kind: "readLedger" });
  const [first, ...others] = (await look(pane)).values;
  const place = { sheets: ["台账一", "台账二"], rows: 4, yuan: "28,000.00", understanding: "open" };
  expect(first).toMatchObject({ value: "市级经费", ...place });
  expect(others.filter(({ understanding }) => understanding === "open")).toEqual([]);
  const { change } = meansGeneral;
  await pane.send({ kind: "changeMapping", sheet: "台账一", change: { ...change, alsoIn: ["台账二"] } });
  expect(problems(pane.session())).toEqual([]);
});

test("财决附03 stands among the control totals once the tables are built, with the way to its row", async () => {
  const workbook = new MemoryWorkbook();
  workbook.clerk.addSheet("台账", [
    headings,
    [2024, "文旅局", "支出", "一般公共预算财政拨款", "2070101", "30217", "基本支出", 900, "接待"],
  ]);
  workbook.clerk.addSheet("F03 机构运行信息表", [
    ["项目", "行次", "统计数"],
    ["3.公务接待费", 9, 1000],
    ["二、会议费", 12, 0],
  ]);
  const pane = await openOver(workbook);
  await pane.send({ kind: "readLedger" });
  await pane.send({ kind: "build", leaveOut: false });
  const stated = (await look(pane)).controls.filter(({ operations }) => operations !== "");
  expect(stated).toMatchObject([
    {
      title: "公开09表 决算数 公务接待费",
      operations: "1,000.00",
      tables: "900.00",
      isAgreed: false,
      place: { row: 2 },
    },
    { title: "公开09表 决算数 会议费", operations: "0.00", tables: "0.00", isAgreed: true },
  ]);
});

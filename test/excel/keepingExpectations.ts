import type { Desk } from "./desk";
import { expenditurePlan, type Line, summaryPlan, tablePlan } from "./samplePlans";

const lines: readonly Line[] = [
  ["工会事务", "9605.11", "5000.00", ""],
  ["其他支出", "210.01", "", "-0.50"],
  ["合计", "9815.12", "5000.00", "0.00"],
];
const grownPlan = tablePlan("expenditure", "公开03表", [
  ...lines.slice(0, 2),
  ["教育支出", "1.00", "", ""],
  ...lines.slice(2),
]);
const shrunkPlan = tablePlan("expenditure", "公开03表", lines.slice(0, 1));
const widePlan = tablePlan(
  "expenditure",
  "公开03表",
  lines.map((line) => [...line, "7.00"] as const),
);

async function builtDesk(open: () => Desk): Promise<{ desk: Desk; id: string }> {
  const desk = open();
  const [written] = await desk.workbook.writeSheets([expenditurePlan]);
  return { desk, id: written?.sheetId ?? "" };
}

/** What stays as it is: the clerk's own cells, and everything when something fails. */
export function describeKeeping(open: () => Desk): void {
  describeNotes(open);
  describeRefusals(open);
  describeFailing(open);
}

function describeNotes(open: () => Desk): void {
  test("a figure edited by hand is put right, and notes beside the table stay", async () => {
    const { desk, id } = await builtDesk(open);
    desk.paste(id, { row: 2, column: 1 }, [[1]]);
    desk.paste(id, { row: 2, column: 5 }, [["待核实"]]);
    const [written] = await desk.workbook.writeSheets([expenditurePlan]);
    expect(written?.cellsChanged).toBe(1);
    expect((await desk.values(id, 3, 6))[2]).toEqual(["工会事务", 9605.11, 5000, null, null, "待核实"]);
  });

  test("notes below a table that grows are pushed down, not covered", async () => {
    const { desk, id } = await builtDesk(open);
    desk.paste(id, { row: 6, column: 0 }, [["我的备注", 12]]);
    await desk.workbook.writeSheets([grownPlan]);
    const values = await desk.values(id, 9, 4);
    expect(values[6]).toEqual(["=注：本表以万元为单位", null, null, null]);
    expect(values[7]).toEqual(["我的备注", 12, null, null]);
  });

  test("notes beside a row stay beside it when rows are added above", async () => {
    const { desk, id } = await builtDesk(open);
    desk.paste(id, { row: 4, column: 5 }, [["合计已核"]]);
    await desk.workbook.writeSheets([grownPlan]);
    const values = await desk.values(id, 6, 6);
    expect(values[4]).toEqual(["教育支出", 1, null, null, null, null]);
    expect(values[5]).toEqual(["合计", 9815.12, 5000, 0, null, "合计已核"]);
  });

  test("notes beside a table that widens are pushed to the right", async () => {
    const { desk, id } = await builtDesk(open);
    desk.paste(id, { row: 3, column: 4 }, [["我的备注"]]);
    await desk.workbook.writeSheets([widePlan]);
    expect((await desk.values(id, 4, 6))[3]).toEqual(["其他支出", 210.01, null, -0.5, 7, "我的备注"]);
  });

  test("a table that shrinks leaves no old figures and no notes lost", async () => {
    const { desk, id } = await builtDesk(open);
    desk.paste(id, { row: 7, column: 0 }, [["我的备注"]]);
    await desk.workbook.writeSheets([shrunkPlan]);
    expect((await desk.values(id, 8, 4)).slice(4)).toEqual([
      [null, null, null, null],
      [null, null, null, null],
      [null, null, null, null],
      ["我的备注", null, null, null],
    ]);
  });

  test("last year's report is set aside under its year, never written over", async () => {
    const desk = open();
    await desk.workbook.writeSheets([expenditurePlan], { period: "2022" });
    const before = await desk.values((await desk.workbook.listSheets()).find(({ plan }) => plan)?.id ?? "", 6, 4);
    const [written] = await desk.workbook.writeSheets([shrunkPlan], { period: "2023" });
    expect(written).toMatchObject({ name: "公开03表", isNew: true, setAside: "公开03表(2022)" });
    const sheets = await desk.workbook.listSheets();
    const aside = sheets.find(({ name }) => name === "公开03表(2022)");
    expect(aside?.plan).toBeNull();
    expect(await desk.values(aside?.id ?? "", 6, 4)).toEqual(before);
    const [again] = await desk.workbook.writeSheets([shrunkPlan], { period: "2023" });
    expect(again).toMatchObject({ cellsChanged: 0, setAside: null });
  });

  test("a sheet taken out of shape is set aside as it is, never written over", async () => {
    const { desk, id } = await builtDesk(open);
    desk.insertRows(id, 3, 1);
    desk.paste(id, { row: 3, column: 0 }, [["我加的一行", 5]]);
    const before = await desk.values(id, 7, 4);
    const [written] = await desk.workbook.writeSheets([expenditurePlan], { reshaped: ["expenditure"] });
    expect(written).toMatchObject({ name: "公开03表", isNew: true, setAside: "公开03表(手工改动)" });
    expect(await desk.values(id, 7, 4)).toEqual(before);
    expect((await desk.workbook.listSheets()).find((sheet) => sheet.id === id)?.plan).toBeNull();
  });

  test("a deleted sheet of ours is built anew", async () => {
    const { desk, id } = await builtDesk(open);
    desk.addSheet("其他");
    desk.deleteSheet(id);
    const [written] = await desk.workbook.writeSheets([expenditurePlan]);
    expect(written).toMatchObject({ isNew: true, name: "公开03表" });
  });
}

function describeRefusals(open: () => Desk): void {
  test("a protected sheet of ours is told by name and nothing is written", async () => {
    const { desk, id } = await builtDesk(open);
    desk.protectSheet(id, true);
    const before = await desk.dump();
    const writing = desk.workbook.writeSheets([summaryPlan, grownPlan]);
    await expect(writing).rejects.toMatchObject({ refusal: { kind: "sheetProtected", sheet: "公开03表" } });
    expect(await desk.dump()).toEqual(before);
  });

  test("a protected workbook takes no new sheet, but sheets that are there can be written", async () => {
    const { desk } = await builtDesk(open);
    desk.protectStructure();
    const writing = desk.workbook.writeSheets([summaryPlan]);
    await expect(writing).rejects.toMatchObject({ refusal: { kind: "workbookProtected" } });
    const [written] = await desk.workbook.writeSheets([grownPlan]);
    expect(written?.isNew).toBe(false);
  });

  test("while a cell is being edited nothing is read or written, and it is said", async () => {
    const { desk, id } = await builtDesk(open);
    desk.setEditing(true);
    const refused = { refusal: { kind: "editing" } };
    await expect(desk.workbook.writeSheets([grownPlan])).rejects.toMatchObject(refused);
    await expect(desk.workbook.readSheet(id)).rejects.toMatchObject(refused);
    desk.setEditing(false);
    expect(await desk.workbook.writeSheets([grownPlan])).toHaveLength(1);
  });
}

/** Fails the work at its first step, then its second, and so on until it succeeds; gives the steps it failed at. */
export async function failEverywhere(
  start: () => Promise<Desk>,
  work: (desk: Desk) => Promise<unknown>,
): Promise<number> {
  for (let step = 1; ; step++) {
    const desk = await start();
    const before = await desk.dump();
    desk.failAt(step);
    const hasFailed = await work(desk).then(
      () => false,
      () => true,
    );
    desk.failAt(null);
    if (!hasFailed) return step - 1;
    expect({ step, dump: await desk.dump() }).toEqual({ step, dump: before });
  }
}

/** Failures at every step of building: the work is all done or nothing is. */
export function describeFailing(open: () => Desk): void {
  test("a failure at any step of the first building leaves every cell as it was", async () => {
    const start = (): Promise<Desk> => {
      const desk = open();
      desk.addSheet("公开01表", [["我的", 1]]);
      return Promise.resolve(desk);
    };
    const steps = await failEverywhere(start, ({ workbook }) => workbook.writeSheets([summaryPlan, expenditurePlan]));
    expect(steps).toBeGreaterThan(2);
  });

  test("a failure at any step of building beside last year's report leaves every cell as it was", async () => {
    const start = async (): Promise<Desk> => {
      const desk = open();
      await desk.workbook.writeSheets([expenditurePlan, summaryPlan], { period: "2022" });
      return desk;
    };
    const build = ({ workbook }: Desk): Promise<unknown> =>
      workbook.writeSheets([grownPlan, summaryPlan], { period: "2023" });
    expect(await failEverywhere(start, build)).toBeGreaterThan(2);
  });

  test("a failure at any step of writing a sheet out of shape anew leaves every cell as it was", async () => {
    const start = async (): Promise<Desk> => {
      const { desk, id } = await builtDesk(open);
      desk.insertRows(id, 3, 1);
      return desk;
    };
    const write = ({ workbook }: Desk): Promise<unknown> =>
      workbook.writeSheets([expenditurePlan, summaryPlan], { reshaped: ["expenditure"] });
    expect(await failEverywhere(start, write)).toBeGreaterThan(2);
  });

  test.each([
    ["grows", grownPlan],
    ["shrinks", shrunkPlan],
    ["widens", widePlan],
  ])("a failure at any step of a rebuild that %s leaves every cell as it was", async (_, plan) => {
    const start = async (): Promise<Desk> => {
      const { desk, id } = await builtDesk(open);
      desk.paste(id, { row: 2, column: 4 }, [["右侧备注"]]);
      desk.paste(id, { row: 6, column: 0 }, [["我的备注", 12]]);
      return desk;
    };
    const steps = await failEverywhere(start, ({ workbook }) => workbook.writeSheets([plan, summaryPlan]));
    expect(steps).toBeGreaterThan(2);
  });
}

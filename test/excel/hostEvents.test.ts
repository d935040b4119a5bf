import { type ClientLibrary, loadClientLibrary } from "../support/host/clientLibrary";

interface Told {
  readonly address: string;
  readonly changeType: string;
  readonly triggerSource: string | undefined;
  readonly details: unknown;
}

/** Listens to changes on one sheet or on all; the list grows as they are told. */
async function listen({ excel }: ClientLibrary, where: "sheet" | "workbook"): Promise<Told[]> {
  const told: Told[] = [];
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.load("id");
    await context.sync();
    (where === "sheet" ? sheet : worksheets).onChanged.add(async (change) => {
      const { address, changeType, triggerSource, details } = change;
      told.push({ address, changeType, triggerSource, details: details === undefined ? null : { ...details } });
    });
    await context.sync();
  });
  return told;
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe("the stand-in for Excel tells changes as Excel does", () => {
  test.each(["sheet", "workbook"] as const)("to handlers of the %s, once per action", async (where) => {
    const library = loadClientLibrary();
    const { host } = library;
    const told = await listen(library, where);
    host.person.type(host.book.active, { row: 0, column: 0 }, "12");
    host.person.paste(host.book.active, { row: 1, column: 1 }, [
      ["a", "b"],
      ["c", "d"],
    ]);
    host.person.shift(host.book.active, { what: "rows", how: "inserted", at: 4, count: 2 });
    await soon();
    const details = { valueBefore: "", valueAfter: 12, valueTypeBefore: "Empty", valueTypeAfter: "Double" };
    expect(told).toEqual([
      { address: "A1", changeType: "RangeEdited", triggerSource: "Unknown", details },
      { address: "B2:C3", changeType: "RangeEdited", triggerSource: "Unknown", details: null },
      { address: "5:6", changeType: "RowInserted", triggerSource: "Unknown", details: null },
    ]);
  });

  test("with the add-in's own writing marked as its own", async () => {
    const library = loadClientLibrary();
    const told = await listen(library, "workbook");
    await library.excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").values = [[1], [2]];
      await context.sync();
    });
    await soon();
    expect(told).toMatchObject([{ address: "A1:A2", triggerSource: "ThisLocalAddin", details: null }]);
  });

  test("and no longer once a handler is removed", async () => {
    const { host, excel } = loadClientLibrary();
    let count = 0;
    const handler = await excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async () => void count++);
      await context.sync();
      return added;
    });
    host.person.type(host.book.active, { row: 0, column: 0 }, "1");
    await soon();
    handler.remove();
    await handler.context.sync();
    host.person.type(host.book.active, { row: 0, column: 0 }, "2");
    await soon();
    expect(count).toBe(1);
  });

  test("sheets added, deleted and activated, and selections", async () => {
    const { host, excel } = loadClientLibrary();
    const told: string[] = [];
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void told.push("added"));
      worksheets.onDeleted.add(async () => void told.push("deleted"));
      worksheets.onActivated.add(async () => void told.push("activated"));
      worksheets.onSelectionChanged.add(async ({ address }) => void told.push(address));
      await context.sync();
    });
    const sheet = host.person.addSheet("新");
    host.person.select(sheet, { top: 1, left: 1, bottom: 2, right: 3 });
    host.person.deleteSheet(sheet);
    await soon();
    expect(told).toEqual(["added", "activated", "B2:D3", "deleted", "activated"]);
  });
});

describe("the same bridge carries calls to the add-in", () => {
  test("a custom function is called with its arguments and gives its value", async () => {
    const { host, customFunctions } = loadClientLibrary();
    customFunctions.associate("ADDUP", (rows: number[][], more: number | null) => {
      return rows.flat().reduce((sum, one) => sum + one, more ?? 0);
    });
    customFunctions.associate("LATER", (text: string) => Promise.resolve(`${text}好`));
    expect(
      await host.call.callFunction("ADDUP", [
        [
          [1, 2],
          [3, 4],
        ],
        null,
      ]),
    ).toEqual({ kind: "value", value: 10 });
    expect(await host.call.callFunction("LATER", ["你"])).toEqual({ kind: "value", value: "你好" });
  });

  test("what a function throws is told as a failure, its own errors with their message", async () => {
    const { host, customFunctions } = loadClientLibrary();
    customFunctions.associate("BREAKS", () => {
      throw new customFunctions.Error(customFunctions.ErrorCode.notAvailable, "未找到科目");
    });
    const result = await host.call.callFunction("BREAKS", []);
    expect(result).toMatchObject({ kind: "failed", message: "未找到科目", code: 1 });
    expect(await host.call.callFunction("NOTTHERE", [])).toMatchObject({ kind: "failed" });
  });

  test("a ribbon button runs the action of its name", async () => {
    const { host, office } = loadClientLibrary();
    const pressed = new Promise((resolve) => office.actions.associate("build", resolve));
    host.call.pressButton("build");
    expect(await pressed).toMatchObject({ source: { id: "build" } });
  });
});

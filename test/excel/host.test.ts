import { type ExcelHost, excelLimits } from "../../src/workbench/host";
import { type ClientLibrary, loadClientLibrary } from "../support/host/clientLibrary";

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** Does something with the first sheet in one request. */
async function onSheet({ excel }: ClientLibrary, work: Work): Promise<void> {
  await excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
}

function first(host: ExcelHost) {
  return host.book.active;
}

describe("the stand-in for Excel reads what is written as Excel does", () => {
  test.each<[string, string, unknown, string]>([
    ["12.50", "General", 12.5, "text that reads as a number is one"],
    ["1,234.5", "General", 1234.5, "thousands are grouped"],
    ["12%", "General", 0.12, "per cent are hundredths"],
    ["2023-06-01", "General", 45_078, "a date is a serial number"],
    ["2012906", "@", "2012906", "a cell of text keeps digits as text"],
    ["'0012", "General", "0012", "an apostrophe makes text"],
    ["=1+1", "@", "=1+1", "a cell of text holds no formula"],
    ["#REF!", "General", { kind: "fault", text: "#REF!" }, "an error's name is the error"],
    ["TRUE", "General", true, "a truth value's name is one"],
    ["", "General", null, "empty text is blank"],
  ])("%s in a cell formatted %s is %p: %s", async (given, format, expected) => {
    const library = loadClientLibrary();
    await onSheet(library, (sheet) => {
      const cell = sheet.getRange("B2");
      cell.numberFormat = [[format]];
      cell.values = [[given]];
    });
    expect(first(library.host).valueAt(1, 1)).toEqual(expected);
  });

  test("null in a block leaves its cell as it is", async () => {
    const library = loadClientLibrary();
    await onSheet(library, (sheet) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("A1:C1").values = [["", null, 4]];
    });
    expect([0, 1, 2].map((column) => first(library.host).valueAt(0, column))).toEqual([null, 2, 4]);
  });

  test("a formula keeps its text, and its value is what the grid calculates", async () => {
    const library = loadClientLibrary();
    library.host.book.calculate = () => 42;
    await onSheet(library, (sheet) => (sheet.getRange("A1").formulas = [["=SANGONG()"]]));
    expect(first(library.host).formulaAt(0, 0)).toBe("=SANGONG()");
    expect(first(library.host).valueAt(0, 0)).toBe(42);
  });
});

describe("the stand-in for Excel refuses what Excel refuses", () => {
  const refused: readonly [string, Work, string][] = [
    ["values of another size", (sheet) => (sheet.getRange("A1:B2").values = [[1]]), "InvalidArgument"],
    ["a range outside the sheet", (sheet) => void sheet.getRangeByIndexes(1_048_576, 0, 1, 1), "InvalidArgument"],
    ["an address that is none", (sheet) => void sheet.getRange("第一格"), "InvalidArgument"],
    ["a sheet name too long", (_, { workbook }) => void workbook.worksheets.add("长".repeat(32)), "InvalidArgument"],
    ["a sheet name with a slash", (_, { workbook }) => void workbook.worksheets.add("a/b"), "InvalidArgument"],
    ["a sheet name twice", (_, { workbook }) => void workbook.worksheets.add("SHEET1"), "ItemAlreadyExists"],
    [
      "a sheet that is not there",
      (_, { workbook }) => void workbook.worksheets.getItem("无").load("name"),
      "ItemNotFound",
    ],
    ["the last visible sheet's deletion", (sheet) => sheet.delete(), "InvalidOperation"],
    [
      "text beyond a cell's room",
      (sheet) => (sheet.getRange("A1").values = [["长".repeat(40_000)]]),
      "InvalidArgument",
    ],
    ["a colour that is none", (sheet) => (sheet.getRange("A1").format.fill.color = "红"), "InvalidArgument"],
    ["a property that does not exist", (sheet) => void sheet.getRange("A1").load("valuez"), "InvalidArgument"],
  ];

  test.each(refused)("%s", async (_, work, code) => {
    await expect(onSheet(loadClientLibrary(), work)).rejects.toMatchObject({ code });
  });

  test("a request of more than 5 MB, and an answer of more than 5 MB", async () => {
    const library = loadClientLibrary();
    const long = "字".repeat(32_000);
    const block = Array.from({ length: 60 }, () => [long]);
    const write: Work = (sheet) => (sheet.getRange("A1:A60").values = block);
    await expect(onSheet(library, write)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    await onSheet(library, (sheet) => (sheet.getRange("A1:A30").values = block.slice(0, 30)));
    await onSheet(library, (sheet) => (sheet.getRange("A31:A60").values = block.slice(0, 30)));
    const read: Work = (sheet) => void sheet.getRange("A1:A60").load("values");
    await expect(onSheet(library, read)).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  test("values of more than 5,000,000 cells: they are null", async () => {
    const { excel } = loadClientLibrary();
    const values = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:E1000001");
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });

  test("what lies above ExcelApi 1.14", async () => {
    const library = loadClientLibrary();
    const later: Work = (sheet) => void sheet.getRange("A1").getPrecedents();
    await expect(onSheet(library, later)).rejects.toMatchObject({ code: "ApiNotFound" });
    const claimed = library.office.context.requirements;
    expect([claimed.isSetSupported("ExcelApi", "1.14"), claimed.isSetSupported("ExcelApi", "1.15")]).toEqual([
      true,
      false,
    ]);
  });

  test("any request while a cell is being edited, unless it waits", async () => {
    const library = loadClientLibrary();
    const { host, excel } = library;
    host.control.setEditing(true);
    const write: Work = (sheet) => (sheet.getRange("A1").values = [[1]]);
    await expect(onSheet(library, write)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    const waiting = excel.run({ delayForCellEdit: true }, async (context) => {
      write(context.workbook.worksheets.getItem("Sheet1"), context);
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect(first(host).valueAt(0, 0)).toBeNull();
    host.control.setEditing(false);
    await waiting;
    expect(first(host).valueAt(0, 0)).toBe(1);
  });

  test("writing on a protected sheet, and a new sheet in a protected workbook", async () => {
    const library = loadClientLibrary();
    await onSheet(library, (sheet) => sheet.protection.protect());
    const write: Work = (sheet) => (sheet.getRange("A1").values = [[1]]);
    await expect(onSheet(library, write)).rejects.toMatchObject({ code: "AccessDenied" });
    await onSheet(library, (_, { workbook }) => workbook.protection.protect());
    const add: Work = (_, { workbook }) => void workbook.worksheets.add("新");
    await expect(onSheet(library, add)).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("new sheets and selecting while another workbook is in front", async () => {
    const library = loadClientLibrary();
    library.host.control.bringToFront(false);
    const add: Work = (_, { workbook }) => void workbook.worksheets.add("新");
    await expect(onSheet(library, add)).rejects.toMatchObject({ code: "InvalidOperation" });
    await expect(onSheet(library, (sheet) => sheet.getRange("A1").select())).rejects.toMatchObject({
      code: "InvalidOperation",
    });
  });

  test("a batch stops at the first refusal, and what was done before it stays done", async () => {
    const library = loadClientLibrary();
    const work: Work = (sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2:A3").values = [[2]];
      sheet.getRange("A4").values = [[4]];
    };
    await expect(onSheet(library, work)).rejects.toMatchObject({ code: "InvalidArgument" });
    expect([0, 1, 3].map((row) => first(library.host).valueAt(row, 0))).toEqual([1, null, null]);
  });
});

describe("the stand-in for Excel gives objects Excel's manners", () => {
  test("a range that is held follows inserted rows, and is gone when its rows are deleted", async () => {
    const { host, excel } = loadClientLibrary();
    const rows = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("B5");
      range.load("rowIndex");
      await context.sync();
      host.person.shift(first(host), { what: "rows", how: "inserted", at: 2, count: 3 });
      range.load("rowIndex");
      await context.sync();
      return range.rowIndex;
    });
    expect(rows).toBe(7);
  });

  test("what is not there is a null object, and so is everything under it", async () => {
    const { excel } = loadClientLibrary();
    const found = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("无");
      const used = context.workbook.worksheets.getItem("Sheet1").getUsedRangeOrNullObject();
      sheet.load("name");
      used.load("address");
      await context.sync();
      return [sheet.isNullObject, used.isNullObject];
    });
    expect(found).toEqual([true, true]);
  });

  test("reading a property that was not loaded is the library's own error", async () => {
    const { excel } = loadClientLibrary();
    const reading = excel.run(async (context) => context.workbook.worksheets.getItem("Sheet1").name);
    await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  test("writing throws the person's undo away and is counted; reading and listening do neither", async () => {
    const library = loadClientLibrary();
    const { host } = library;
    host.person.type(first(host), { row: 0, column: 0 }, "1");
    await onSheet(library, (sheet, { workbook }) => {
      sheet.getRange("A1").load("values");
      workbook.worksheets.onChanged.add(async () => undefined);
    });
    expect(host.book.kept).toEqual({ writes: 0, cellsWritten: 0, undoSteps: 1, undoCleared: 0 });
    await onSheet(
      library,
      (sheet) =>
        (sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ]),
    );
    expect(host.book.kept).toEqual({ writes: 1, cellsWritten: 4, undoSteps: 0, undoCleared: 1 });
  });

  test("every limit is Excel's own", () => {
    expect(excelLimits).toMatchObject({ requestBytes: 5_242_880, cellsRead: 5_000_000, sheetNameLength: 31 });
  });
});

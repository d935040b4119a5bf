import { loadClientLibrary } from "../support/host/clientLibrary";

describe("the stand-in for Excel, through Microsoft's client library", () => {
  test("values written are read back, and text that reads as a number becomes one", async () => {
    const { excel } = loadClientLibrary();
    const values = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.values = [
        ["台账", "12.50"],
        [true, -3],
      ];
      range.load("values,address,valueTypes");
      await context.sync();
      return [range.address, range.values, range.valueTypes];
    });
    expect(values).toEqual([
      "Sheet1!A1:B2",
      [
        ["台账", 12.5],
        [true, -3],
      ],
      [
        ["String", "Double"],
        ["Boolean", "Double"],
      ],
    ]);
  });
});

import { CellValueType } from "@univerjs/core";
import fc from "fast-check";
import { plainFormat } from "../../../src/workbench/host";
import { fromCell, toCell } from "../../../src/workbench/page/grid/cells";
import { fromStyle, toStyle } from "../../../src/workbench/page/grid/styles";

test.each([
  [null, "blank stays blank"],
  [0, "zero is not blank"],
  [-1234.5, "a number"],
  [45052, "a date is its serial number"],
  ["2012906", "a code stays text"],
  ["=1+1", "text that looks like a formula"],
  [true, "a truth value"],
  [{ kind: "fault", text: "#REF!" }, "an error value"],
] as const)("%j comes back from the grid as it went: %s", (value, _why) => {
  expect(fromCell(toCell(value, null))).toEqual(value);
});

test.each([
  [{ v: "1.5", t: CellValueType.NUMBER }, 1.5, "a number the grid keeps as text"],
  [{ v: "", t: CellValueType.STRING }, null, "empty text is blank"],
  [{ v: 1, t: CellValueType.BOOLEAN }, true, "TRUE is kept as 1"],
  [{ v: "001", t: CellValueType.FORCE_STRING }, "001", "text by an apostrophe"],
  [undefined, null, "no cell"],
] as const)("%j of the grid is read as %j: %s", (cell, value, _why) => {
  expect(fromCell(cell)).toEqual(value);
});

const line = fc.record({
  style: fc.constant("Continuous"),
  weight: fc.constantFrom("Hairline", "Thin", "Medium", "Thick"),
  color: fc.constantFrom("#000000", "#C00000"),
});

const format = fc.record({
  fontName: fc.constantFrom("宋体", "黑体"),
  fontSize: fc.integer({ min: 8, max: 24 }),
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.constantFrom("None", "Single"),
  fontColor: fc.constantFrom("#000000", "#FF0000"),
  fill: fc.constantFrom("", "#FFF2CC"),
  horizontal: fc.constantFrom("General", "Left", "Center", "Right", "Justify", "Distributed"),
  vertical: fc.constantFrom("Top", "Center", "Bottom"),
  wrap: fc.boolean(),
  indent: fc.integer({ min: 0, max: 5 }),
  shrink: fc.constant(false),
  locked: fc.boolean(),
  numberFormat: fc.constantFrom("General", "@", "#,##0.00", "yyyy-mm-dd"),
  borders: fc.record({ EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line }, { requiredKeys: [] }),
});

test("a look survives the way into the grid and back", () => {
  fc.assert(
    fc.property(format, (given) => {
      expect(fromStyle(toStyle(given), given)).toEqual(given);
    }),
    { seed: 5, numRuns: 300 },
  );
});

test("the plain look leaves nothing of the look before it", () => {
  const style = toStyle(plainFormat);
  expect(style.bg).toBeNull();
  expect(style.n).toBeNull();
  expect(Object.values(style.bd ?? {})).toEqual([null, null, null, null, null, null]);
});

import { buildSheet, cellAt } from "../../src/files";

test("a column that turns out to vary keeps every cell, the one that tips it included", () => {
  const rows = Array.from({ length: 70_000 }, (_, row) => [`记-${row}`]);
  const sheet = buildSheet("台账", rows);
  const lost = rows.flatMap(([text], row) => (cellAt(sheet, row, 0) === text ? [] : [row]));
  expect(lost).toEqual([]);
});

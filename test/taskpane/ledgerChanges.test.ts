import fc from "fast-check";
import type { SheetChange } from "../../src/excel";
import { followable } from "../../taskpane/desk/ledgerChanges";

const width = 3;
const change = fc.record({
  kind: fc.constantFrom<SheetChange["kind"]>("cells", "rowsInserted", "rowsDeleted"),
  row: fc.nat(12),
  height: fc.integer({ min: 1, max: 4 }),
});

test("rows moved one after the other and cells read at the end give the sheet as it is", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), (drawn) => {
      const start = Array.from({ length: 10 }, (_, row) => `old ${row}`);
      let sheet: (string | undefined)[] = [...start];
      drawn.forEach(({ kind, row, height }, number) => {
        const typed = Array.from({ length: height }, (_, down) => `new ${number}.${down}`);
        if (kind === "cells") typed.forEach((text, down) => (sheet[row + down] = text));
        else if (kind === "rowsInserted") sheet = [...filled(sheet, row), ...typed, ...sheet.slice(row)];
        else sheet.splice(row, height);
      });
      const changes = drawn.map(({ kind, row, height }): SheetChange => {
        return { kind, block: { row, height, column: 0, width: kind === "cells" ? width : 16_384 } };
      });
      const known = followable(changes, width);
      let copy: (string | undefined)[] = [...start];
      for (const { kind, row, count } of known?.shifts ?? []) {
        if (kind === "deleted") copy.splice(row, count);
        else copy = [...filled(copy, row), ...new Array<undefined>(count), ...copy.slice(row)];
      }
      for (const { row, height } of known?.blocks ?? [])
        for (let at = row; at < row + height; at += 1) copy[at] = sheet[at];
      const height = Math.max(copy.length, sheet.length);
      expect(filled(copy, height)).toEqual(filled(sheet, height));
      expect(known?.blocks.every((block) => block.width === width)).toBe(true);
    }),
    { numRuns: 300, seed: 7 },
  );
});

function filled(sheet: readonly (string | undefined)[], height: number): (string | undefined)[] {
  return Array.from({ length: height }, (_, row) => sheet[row]);
}

test("columns put in, and blocks of very many cells, are read again whole", () => {
  expect(followable([{ kind: "otherShift", block: { row: 0, column: 2, height: 9, width: 1 } }], 3)).toBeNull();
  expect(followable([{ kind: "cells", block: { row: 0, column: 0, height: 100_000, width: 3 } }], 3)).toBeNull();
});

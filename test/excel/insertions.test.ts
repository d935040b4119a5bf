import { insertionsFor, withInsertions } from "../../src/excel/insertions";

const rows = (...labels: string[]): (string | number)[][] => labels.map((label, index) => [label, index]);

describe("rows are put in where a table grew", () => {
  test.each<[string[], string[], { at: number; count: number }[], string]>([
    [["头", "甲", "合计"], ["头", "甲", "合计"], [], "nothing grew"],
    [["头", "甲", "合计"], ["头", "甲", "乙", "合计"], [{ at: 2, count: 1 }], "a new row before the total"],
    [
      ["头", "甲", "丙"],
      ["头", "零", "甲", "乙", "乙二", "丙"],
      [
        { at: 1, count: 1 },
        { at: 2, count: 2 },
      ],
      "in two places",
    ],
    [["头", "甲"], ["头", "甲", "乙"], [{ at: 2, count: 1 }], "below the last row"],
    [["头", "甲", "丙"], ["头", "丙", "丁", "戊"], [{ at: 3, count: 1 }], "a row went as well: below"],
    [["头", "甲", "丙"], ["头", "丙"], [], "the table shrank"],
  ])("%j to %j", (before, after, expected) => {
    expect(insertionsFor(rows(...before), rows(...after))).toEqual(expected);
  });

  test("the rows put in are blank until written", () => {
    const insertions = [
      { at: 1, count: 1 },
      { at: 2, count: 1 },
    ];
    expect(withInsertions(rows("甲", "乙"), insertions)).toEqual([
      ["甲", 0],
      [null, null],
      ["乙", 1],
      [null, null],
    ]);
  });
});

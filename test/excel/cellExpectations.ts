import type { Desk } from "./desk";

const notes = [
  ["章节", "原因", "用途"],
  ["一", "旧的", "=办公"],
] as const;
const functionCells = [
  [
    { row: 0, column: 0 },
    { formula: '=SANGONG("会议费")', value: 48.13 },
  ],
  [
    { row: 1, column: 0 },
    { formula: "=A1*2", value: 96.26 },
  ],
  [
    { row: 0, column: 1 },
    { formula: "=_xldudf_KEMU(2012906)", value: { kind: "fault", text: "#NAME?" } },
  ],
  [
    { row: 2, column: 1 },
    { formula: "=1/0+SANGONG()", value: { kind: "fault", text: "#DIV/0!" } },
  ],
] as const;
const isOurs = (formula: string): boolean => /SANGONG|KEMU/.test(formula);

function openFunctions(open: () => Desk): { desk: Desk; id: string } {
  const desk = open();
  const id = desk.addSheet("自制表");
  for (const [cell, typed] of functionCells) desk.typeFormula(id, cell, typed);
  return { desk, id };
}

/** Single cells and formulas: only what is wanted is written. */
export function describeCells(open: () => Desk): void {
  test("single cells are written as what they are, and the cells beside them stay", async () => {
    const desk = open();
    const id = desk.addSheet("变动原因", notes);
    await desk.workbook.writeCells(id, [
      { row: 1, column: 1, value: "=新的" },
      { row: 2, column: 0, value: "0012" },
      { row: 2, column: 2, value: 1234.5 },
    ]);
    expect(await desk.values(id, 3, 3)).toEqual([notes[0], ["一", "=新的", "=办公"], ["0012", null, 1234.5]]);
    await desk.workbook.writeCells(id, [{ row: 1, column: 1, value: null }]);
    expect((await desk.values(id, 2, 3))[1]).toEqual(["一", null, "=办公"]);
  });

  test("a protected sheet takes no cell", async () => {
    const desk = open();
    const id = desk.addSheet("变动原因", notes);
    desk.protectSheet(id, true);
    const writing = desk.workbook.writeCells(id, [{ row: 1, column: 1, value: "新的" }]);
    await expect(writing).rejects.toMatchObject({ refusal: { kind: "sheetProtected", sheet: "变动原因" } });
    expect(await desk.values(id, 2, 3)).toEqual(notes);
  });

  test("wanted formulas become the values they show; one that shows an error is left, others are not touched", async () => {
    const { desk, id } = openFunctions(open);
    expect(await desk.workbook.freezeFormulas(isOurs, null)).toEqual({ done: 1, left: 2 });
    expect((await desk.values(id, 1, 1))[0]).toEqual([48.13]);
    expect(await desk.workbook.freezeFormulas(isOurs, null)).toEqual({ done: 0, left: 2 });
    expect(await desk.workbook.freezeFormulas((formula) => formula === "=A1*2", null)).toEqual({ done: 1, left: 0 });
  });

  test("only formulas of the selection are frozen when a block is given", async () => {
    const { desk, id } = openFunctions(open);
    const place = { sheetId: id, row: 1, column: 0, height: 5, width: 5 };
    expect(await desk.workbook.freezeFormulas(isOurs, place)).toEqual({ done: 0, left: 1 });
    expect(await desk.workbook.freezeFormulas(isOurs, { ...place, row: 0 })).toEqual({ done: 1, left: 2 });
  });

  test("a formula that shows #NAME? is entered again, without the mark of an unknown function", async () => {
    const { desk } = openFunctions(open);
    expect(await desk.workbook.reenterFormulas(isOurs)).toEqual({ done: 1, left: 0 });
    const isMarked = (formula: string): boolean => formula.includes("_xldudf_");
    expect(await desk.workbook.reenterFormulas(isMarked)).toEqual({ done: 0, left: 0 });
  });
}

import type { Desk } from "./desk";
import { expenditurePlan } from "./samplePlans";
import { collectEvents, settle } from "./workbookExpectations";

/** What is told of the clerk's doings, and how often. */
export function describeWatching(open: () => Desk): void {
  test("a pasted block is told once, with its place", async () => {
    const desk = open();
    const id = desk.addSheet("台账", [["a"]]);
    const { events } = await collectEvents(desk);
    desk.paste(id, { row: 1, column: 1 }, [
      [1, 2],
      [3, 4],
    ]);
    await settle(events);
    const changes = [{ kind: "cells", block: { row: 1, column: 1, height: 2, width: 2 } }];
    expect(events).toEqual([{ kind: "edited", edits: [{ sheetId: id, changes }] }]);
  });

  test("inserted rows and an edit that follows at once are one update", async () => {
    const desk = open();
    const id = desk.addSheet("台账", [["a"]]);
    const { events } = await collectEvents(desk);
    desk.insertRows(id, 3, 2);
    desk.paste(id, { row: 3, column: 0 }, [["x"]]);
    await settle(events);
    const changes = [
      { kind: "rowsInserted", block: { row: 3, height: 2 } },
      { kind: "cells", block: { row: 3, column: 0, height: 1, width: 1 } },
    ];
    expect(events).toMatchObject([{ kind: "edited", edits: [{ sheetId: id, changes }] }]);
  });

  test("rows taken out are told with the rows they were", async () => {
    const desk = open();
    const id = desk.addSheet("台账", [["a"], ["b"], ["c"]]);
    const { events } = await collectEvents(desk);
    desk.deleteRows(id, 1, 2);
    await settle(events);
    const changes = [{ kind: "rowsDeleted", block: { row: 1, height: 2 } }];
    expect(events).toMatchObject([{ kind: "edited", edits: [{ sheetId: id, changes }] }]);
  });

  test("our own writing is not told", async () => {
    const desk = open();
    await desk.workbook.writeSheets([expenditurePlan]);
    const { events } = await collectEvents(desk);
    await desk.workbook.writeSheets([{ ...expenditurePlan, cells: expenditurePlan.cells.slice(0, -1) }]);
    await settle();
    expect(events).toEqual([]);
  });

  test("a selection is told at once", async () => {
    const desk = open();
    const id = desk.addSheet("台账", [["a"]]);
    const { events } = await collectEvents(desk);
    desk.select(id, { row: 4, column: 2 });
    await settle(events);
    expect(events.filter(({ kind }) => kind === "selected")).toEqual([
      { kind: "selected", place: { sheetId: id, row: 4, column: 2, height: 1, width: 1 } },
    ]);
  });

  test("nothing is told any more once the watching is ended", async () => {
    const desk = open();
    const id = desk.addSheet("台账", [["a"]]);
    const { events, stop } = await collectEvents(desk);
    desk.paste(id, { row: 0, column: 0 }, [[1]]);
    await stop();
    desk.paste(id, { row: 0, column: 0 }, [[2]]);
    await settle();
    expect(events).toEqual([]);
  });
}

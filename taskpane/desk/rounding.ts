import { planRoundingSheet } from "../../src/layout";
import type { CellWrite } from "../../src/excel";
import type { RoundingWork } from "../request";
import { text } from "../text";
import { build } from "./building";
import { watchFor, type Desk } from "./context";
import { take } from "./following";
import { askWithFacts, listSheets } from "./reading";
import { adoptionCells, readRoundingSheet, withdrawal, type RoundingSheet } from "./roundingSheet";

/** Does what is asked of 尾差处理; answers what to tell. */
export async function workOnRounding(desk: Desk, work: RoundingWork): Promise<string | null> {
  switch (work.kind) {
    case "preview": {
      const answer = await desk.ask({ kind: "previewRounding", wish: work.wish });
      if (answer.kind === "rounding") desk.tell({ kind: "roundingPreviewed", preview: answer.preview });
      return null;
    }
    case "adopt":
      return adopt(desk, work);
    case "withdraw":
      return withdraw(desk, work.number);
  }
}

/** Puts the rows into 尾差处理 and builds the tables with them; where that fails, the rows are taken out again. */
async function adopt(desk: Desk, { wish, reason }: Extract<RoundingWork, { kind: "adopt" }>): Promise<string> {
  const answer = await desk.ask({ kind: "adoptRounding", wish, reason });
  if (answer.kind === "rounding" && answer.preview.kind === "infeasible") throw new Error(answer.preview.message);
  if (answer.kind !== "adoption") throw new Error(text.rounding.nothing);
  const found = await openSheet(desk, true);
  const { out, back } = withdrawal(found, answer.replaced);
  const cells = adoptionCells(found, answer.rows);
  const undo = [...cells.map(({ row, column }) => ({ row, column, value: null })), ...back];
  await rewrite(desk, found, { cells: [...out, ...cells], undo });
  return text.rounding.adopted(answer.rows.length);
}

async function withdraw(desk: Desk, number: string): Promise<string> {
  const found = await openSheet(desk, false);
  const { out, back } = withdrawal(found, [number]);
  await rewrite(desk, found, { cells: out, undo: back });
  return text.rounding.withdrawn;
}

interface Rewrite {
  readonly cells: readonly CellWrite[];
  readonly undo: readonly CellWrite[];
}

async function rewrite(desk: Desk, { id }: OpenSheet, { cells, undo }: Rewrite): Promise<void> {
  await desk.workbook.writeCells(id, cells);
  try {
    take(desk, await askWithFacts(desk));
    await build(desk, true);
  } catch (error) {
    await desk.workbook.writeCells(id, undo);
    take(desk, await askWithFacts(desk));
    throw error;
  }
}

interface OpenSheet extends RoundingSheet {
  readonly id: string;
}

/** 尾差处理 of the workbook; added, empty, where it is wanted and not there yet. */
async function openSheet(desk: Desk, isWanted: boolean): Promise<OpenSheet> {
  const plan = planRoundingSheet();
  const find = (): string | undefined => desk.memory.sheets.find(({ name }) => name.trim() === plan.name)?.id;
  if (find() === undefined && isWanted) {
    await desk.workbook.writeSheets([plan], watchFor(desk, "writing", { part: 0, parts: 1 }));
    await listSheets(desk);
  }
  const id = find();
  if (id === undefined) throw new Error(text.rounding.noSheet);
  const found = readRoundingSheet(await desk.workbook.readSheet(id));
  if (found === null) throw new Error(text.rounding.badSheet);
  return { ...found, id };
}

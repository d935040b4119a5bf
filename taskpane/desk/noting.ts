import { withAccepted, withReason, type Notes } from "../engine/notes";
import type { Request } from "../request";
import { store, tellReport } from "./building";
import type { Desk } from "./context";
import { take } from "./following";
import { findNoteSheet, noteCells, withdrawnCells, type NoteSheet } from "./noteSheet";
import { askWithFacts } from "./reading";
import { text } from "../text";

type Note = Extract<Request, { kind: "waive" | "giveReason" | "acceptSecret" | "setWords" }>;

/** Keeps what the clerk noted: in 变动原因 where the workbook has it, else with the workbook's own state. */
export async function note(desk: Desk, request: Note): Promise<void> {
  switch (request.kind) {
    case "giveReason":
      return giveReason(desk, withReason(desk.memory.notes, request.given));
    case "waive":
      return waive(desk, request);
    case "acceptSecret":
      await put(desk, withAccepted(desk.memory.notes, request.secret, request.reason));
      return store(desk);
    case "setWords":
      await put(desk, { ...desk.memory.notes, words: request.words });
      return store(desk);
  }
}

/** Puts what was noted so far into 变动原因; it stays with the workbook's state where there is no such sheet. */
export async function moveNotes(desk: Desk): Promise<void> {
  const found = await openNoteSheet(desk);
  if (found === null) return;
  const { notes } = desk.memory;
  const waivers = notes.waivers.filter(({ isOnSheet }) => !isOnSheet);
  const cells = noteCells(found, { reasons: notes.reasons, waivers });
  if (cells.length > 0) await desk.workbook.writeCells(found.id, cells);
  const onSheet = notes.waivers.map((waiver) => ({ ...waiver, isOnSheet: true }));
  desk.memory.notes = { ...notes, reasons: [], waivers: onSheet };
}

interface OpenNoteSheet extends NoteSheet {
  readonly id: string;
}

async function openNoteSheet({ workbook, memory }: Desk): Promise<OpenNoteSheet | null> {
  const id = memory.sheets.find(({ name }) => name.trim() === text.notes.sheet)?.id;
  if (id === undefined) return null;
  const found = findNoteSheet([await workbook.readSheet(id)]);
  return found === null ? null : { ...found, id };
}

/** A reason stands in the text: the text is written again. Nothing is kept when the sheet refuses it. */
async function giveReason(desk: Desk, notes: Notes): Promise<void> {
  const before = desk.memory.notes;
  desk.memory.notes = notes;
  try {
    await moveNotes(desk);
  } catch (error) {
    desk.memory.notes = before;
    throw error;
  }
  take(desk, await askWithFacts(desk));
  await store(desk);
}

async function waive(desk: Desk, { key, reason }: Extract<Note, { kind: "waive" }>): Promise<void> {
  const before = desk.memory.notes;
  const answer = await desk.ask({ kind: "waive", key, reason });
  if (answer.kind !== "noted") return;
  desk.memory.notes = answer.notes;
  try {
    await withdraw(desk, before);
    await moveNotes(desk);
  } catch (error) {
    await put(desk, before);
    throw error;
  }
  await put(desk, desk.memory.notes);
  await store(desk);
}

/** Takes waivers that are no longer among the notes out of 变动原因. */
async function withdraw(desk: Desk, before: Notes): Promise<void> {
  const { waivers } = desk.memory.notes;
  const gone = before.waivers.filter(({ subject }) => !waivers.some((kept) => kept.subject === subject));
  const found = gone.length === 0 ? null : await openNoteSheet(desk);
  if (found === null) return;
  await desk.workbook.writeCells(
    found.id,
    gone.flatMap((waiver) => withdrawnCells(found, waiver)),
  );
}

/** Tells engine and panels what is noted now. */
async function put(desk: Desk, notes: Notes): Promise<void> {
  const answer = await desk.ask({ kind: "note", notes });
  desk.memory.notes = notes;
  if (answer.kind !== "noted") return;
  desk.memory.shown = answer.shown;
  tellReport(desk);
}

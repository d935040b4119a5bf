import { reasonHeadings } from "../../src/facts";
import type { CellWrite } from "../../src/excel";
import { cellAt, type Sheet } from "../../src/files";
import type { GivenReason, KeptWaiver, Notes } from "../engine/notes";
import { text } from "../text";

type Heading = (typeof reasonHeadings)[number];

/** 变动原因 as it stands: where its columns are. Rows below `top` are the clerk's and ours alike. */
export interface NoteSheet {
  readonly sheet: Sheet;
  readonly top: number;
  readonly columns: Readonly<Record<Heading, number>>;
}

/** The sheet 变动原因 among others; null where there is none, or where its headings are not all there. */
export function findNoteSheet(sheets: readonly Sheet[]): NoteSheet | null {
  const sheet = sheets.find(({ name }) => name.trim() === text.notes.sheet);
  if (sheet === undefined) return null;
  for (let top = 0; top < Math.min(sheet.height, 10); top += 1) {
    const headings = Array.from({ length: sheet.width }, (_column, column) => plain(wordsAt(sheet, top, column)));
    const places = reasonHeadings.map((heading) => [heading, headings.indexOf(plain(heading))] as const);
    if (places.every(([, column]) => column >= 0)) {
      return { sheet, top, columns: Object.fromEntries(places) as Record<Heading, number> };
    }
  }
  return null;
}

/** The notes that still hold beside the clerk's sheets: a waiver whose row she took out is none, her words are its reason. */
export function notesBeside(notes: Notes, facts: readonly Sheet[]): Notes {
  const found = findNoteSheet(facts);
  if (found === null) return notes;
  const rows = rowsOf(found);
  const waivers = notes.waivers.flatMap((waiver): KeptWaiver[] => {
    if (!waiver.isOnSheet) return [waiver];
    const row = rows.find((one) => isOfWaiver(found, one, waiver));
    const reason = row === undefined ? "" : wordsAt(found.sheet, row, found.columns["原因"]);
    return reason.trim() === "" ? [] : [{ ...waiver, reason }];
  });
  return { ...notes, waivers };
}

/** The cells that put notes into the sheet: each in the row of its key, else in a row below. 用途 and other columns stay. */
export function noteCells(
  found: NoteSheet,
  { reasons, waivers }: Pick<Notes, "reasons" | "waivers">,
): readonly CellWrite[] {
  const rows = rowsOf(found);
  let below = Math.max(found.top, ...rows);
  const rowFor = (isOwn: (row: number) => boolean): number => rows.find(isOwn) ?? (below += 1);
  return [
    ...reasons.flatMap((given) =>
      reasonCells(
        found,
        given,
        rowFor((row) => isOfReason(found, row, given)),
      ),
    ),
    ...waivers.flatMap((waiver) =>
      waiverCells(
        found,
        waiver,
        rowFor((row) => isOfWaiver(found, row, waiver)),
      ),
    ),
  ];
}

/** The cells that take a waiver out again; none where its row is gone. */
export function withdrawnCells(found: NoteSheet, waiver: KeptWaiver): readonly CellWrite[] {
  const row = rowsOf(found).find((one) => isOfWaiver(found, one, waiver));
  if (row === undefined) return [];
  const emptied = reasonHeadings.filter((heading) => heading !== "用途");
  return emptied.map((heading) => ({ row, column: found.columns[heading], value: null }));
}

function reasonCells({ sheet, columns }: NoteSheet, given: GivenReason, row: number): readonly CellWrite[] {
  const isNew = wordsAt(sheet, row, columns["章节"]) === "";
  const key = { 章节: given.section, 对象: given.subject, 比较: given.comparison };
  const facts = { "本期(元)": amount(given.current), "基期(元)": amount(given.base) };
  const words = { 原因: given.reason, 状态: text.notes.confirmed };
  return cellsAt(columns, row, isNew ? { ...key, ...facts, ...words } : { ...facts, ...words });
}

function waiverCells({ columns }: NoteSheet, { subject, reason }: KeptWaiver, row: number): readonly CellWrite[] {
  const key = { 章节: text.notes.waivers, 对象: subject, 比较: text.notes.verdict };
  return cellsAt(columns, row, { ...key, 原因: reason, 状态: text.notes.accepted });
}

function cellsAt(
  columns: NoteSheet["columns"],
  row: number,
  words: Partial<Record<Heading, string | number>>,
): readonly CellWrite[] {
  return reasonHeadings.flatMap((heading) => {
    const value = words[heading];
    return value === undefined ? [] : [{ row, column: columns[heading], value }];
  });
}

/** 元 as a number where Excel keeps every digit of it, else as text. */
function amount(yuan: string): number | string {
  const number = Number(yuan);
  return yuan.replace(/\D/gu, "").length <= 15 ? number : yuan;
}

function rowsOf({ sheet, top, columns }: NoteSheet): readonly number[] {
  const rows = Array.from({ length: Math.max(0, sheet.height - top - 1) }, (_row, index) => top + 1 + index);
  return rows.filter((row) => reasonHeadings.some((heading) => wordsAt(sheet, row, columns[heading]) !== ""));
}

/** 章节 by number (一, "一、总体情况") or id, 对象 by name, id or both, as reading takes them. */
function isOfReason({ sheet, columns }: NoteSheet, row: number, given: GivenReason): boolean {
  const [sectionId = "", subjectId = ""] = given.key.split(":");
  const section = wordsAt(sheet, row, columns["章节"]).trim();
  const subject = wordsAt(sheet, row, columns["对象"]).replace(/\s/gu, "");
  return (
    (section === sectionId || section.replace(/[、．.].*$/u, "") === given.section) &&
    [subjectId, given.subject, `${subjectId}${given.subject}`].includes(subject) &&
    wordsAt(sheet, row, columns["比较"]).trim() === given.comparison
  );
}

function isOfWaiver({ sheet, columns }: NoteSheet, row: number, { subject }: KeptWaiver): boolean {
  return (
    wordsAt(sheet, row, columns["章节"]).trim() === text.notes.waivers &&
    wordsAt(sheet, row, columns["对象"]).trim() === subject.trim()
  );
}

function wordsAt(sheet: Sheet, row: number, column: number): string {
  const value = cellAt(sheet, row, column);
  if (value === null) return "";
  return typeof value === "object" ? value.text : String(value);
}

function plain(words: string): string {
  return words.normalize("NFKC").replace(/\s/gu, "");
}

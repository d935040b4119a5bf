import { Yuan } from "../money";
import type { Complaint } from "./complaint";
import { fieldTitles } from "./fields";
import type { JudgedRows } from "./judgeRows";
import { missingFields } from "./mapping";
import { notices, sheetComplaints } from "./messages";
import { parseDate } from "./parseDate";
import type { ProblemList } from "./problemList";
import type { ReadColumn } from "./readColumn";
import { showCell } from "./sample";
import type { SheetColumns } from "./sheetColumns";
import { cellsFor, headingOf, numberOfRow, type SheetSource } from "./sheetSource";
import { amountAt } from "./tally";

/** Adds what a whole sheet lacks: everything that must be answered, all at once. */
export function tellSheet(problems: ProblemList, { sheet, mapping, size }: SheetSource): void {
  for (const { id, kind, says } of mapping.profile?.confirmations ?? []) {
    const isAccepted = mapping.profile?.accepted.includes(id) === true;
    problems.addForSheet(sheetComplaints.confirmation({ id, kind, says, isAccepted }), sheet.name);
  }
  if (size === 0) problems.addForSheet(sheetComplaints.noEntries(), sheet.name);
  for (const field of missingFields(mapping)) {
    if (field !== "unit") problems.addForSheet(sheetComplaints.missingField(field), sheet.name);
    else if (mapping.unit.kind === "unclear") {
      problems.addForSheet(sheetComplaints.unclearUnit(mapping.unit.proof), sheet.name);
    }
  }
}

/** Adds the problems of the rows left out, row by row, and what is told of money set aside. */
export function tellRows(problems: ProblemList, source: SheetSource, { columns, judged }: Told): void {
  const { sheet } = source;
  const excluded = new Tellings();
  for (const { row, because } of judged.setAside) {
    if (because.kind === "excluded") excluded.meet(because.complaint, row);
    if (because.kind !== "problems") continue;
    const amount = amountAt(columns.amounts, row);
    for (const complaint of because.complaints)
      problems.addForRow(complaint, sheet.name, { row: numberOfRow(source, row), amount });
  }
  excluded.tell(problems, source);
  tellDropped(problems, source, { columns, judged });
}

/** Rows that a profile leaves out are told once by kind, with their money. */
function tellDropped(problems: ProblemList, source: SheetSource, { columns, judged }: Told): void {
  for (const kind of ["otherAccount", "carryForward", "notPosted"] as const) {
    const rows = judged.setAside.filter(({ because }) => because.kind === kind).map(({ row }) => row);
    const [first] = rows;
    if (first === undefined) continue;
    const yuan = Yuan.sum(rows.flatMap((row) => amountAt(columns.amounts, row) ?? []));
    const complaint = notices.dropped(kind, yuan.toString());
    problems.addOnce(complaint, source.sheet.name, { row: numberOfRow(source, first), rows: rows.length });
  }
}

interface Told {
  readonly columns: SheetColumns;
  readonly judged: JudgedRows;
}

/** Adds what is built all the same and told once for each different value: codes, names, dates, error values in text. */
export function tellNotices(problems: ProblemList, source: SheetSource, { columns, judged }: Told): void {
  const tellings = new Tellings();
  for (const column of [columns.functional, columns.economic]) meetNotices(tellings, column, judged.entries);
  meetTexts(tellings, source, { entries: judged.entries, field: "date" });
  for (const field of ["voucher", "summary"] as const) {
    if (columns[field]?.hasFaults === true) meetTexts(tellings, source, { entries: judged.entries, field });
  }
  tellings.tell(problems, source);
}

/** Complaints told once, with the first row and the number of rows. */
class Tellings {
  private readonly met = new Map<string, { complaint: Complaint; row: number; rows: number }>();

  meet(complaint: Complaint, row: number, rows = 1): void {
    const key = `${complaint.kind}\n${complaint.says}`;
    const known = this.met.get(key);
    if (known === undefined) this.met.set(key, { complaint, row, rows });
    else this.met.set(key, { complaint, row: Math.min(known.row, row), rows: known.rows + rows });
  }

  tell(problems: ProblemList, source: SheetSource): void {
    for (const { complaint, row, rows } of this.met.values()) {
      problems.addOnce(complaint, source.sheet.name, { row: numberOfRow(source, row), rows });
    }
  }
}

function meetNotices(tellings: Tellings, { codes, readings }: ReadColumn<string>, entries: Uint32Array): void {
  if (!readings.some((reading) => reading.kind === "value" && reading.notices.length > 0)) return;
  const { first, rows } = occurrences(codes, readings.length, entries);
  readings.forEach((reading, at) => {
    if (reading.kind !== "value" || rows[at] === 0) return;
    for (const complaint of reading.notices) tellings.meet(complaint, first[at] ?? 0, rows[at]);
  });
}

/** Error values in texts, and dates that are none. The cells are gone through once; only what is found is looked up. */
function meetTexts(
  tellings: Tellings,
  source: SheetSource,
  { entries, field }: { entries: Uint32Array; field: "date" | "voucher" | "summary" },
): void {
  const cells = cellsFor(source, field);
  if (cells === null) return;
  const { dateSystem } = source.sheet;
  const column = headingOf(source, field, fieldTitles[field]);
  const complaints = new Map<number, Complaint>();
  cells.values.forEach((cell, code) => {
    if (cells.isUsed[code] === 0) return;
    if (cell !== null && typeof cell === "object") {
      complaints.set(code, notices.faultInText({ column, value: cell.text }));
    } else if (field === "date" && parseDate(cell, dateSystem) === null) {
      complaints.set(code, notices.unreadableDate({ column, value: showCell(cell) }));
    }
  });
  if (complaints.size === 0) return;
  for (let at = 0; at < entries.length; at += 1) {
    const row = entries[at] ?? 0;
    const complaint = complaints.get(cells.codes[row] ?? 0);
    if (complaint !== undefined) tellings.meet(complaint, row);
  }
}

/** First row and number of rows of each code among the entries. */
function occurrences(
  codes: Uint32Array,
  different: number,
  entries: Uint32Array,
): { first: Uint32Array; rows: Uint32Array } {
  const first = new Uint32Array(different);
  const rows = new Uint32Array(different);
  for (let at = 0; at < entries.length; at += 1) {
    const row = entries[at] ?? 0;
    const code = codes[row] ?? 0;
    if (rows[code] === 0) first[code] = row;
    rows[code] = (rows[code] ?? 0) + 1;
  }
  return { first, rows };
}

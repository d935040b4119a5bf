import { compareName, findByName, lookUpCode, nameIn, successorOf, type CodeAnswer, type CodeBook } from "../accounts";
import { cellOf, type CodedCells } from "./codedCells";
import type { CellInWords, Complaint } from "./complaint";
import { fieldTitles, type ReadField } from "./fields";
import { groupRows, type Coded } from "./groupRows";
import { notices, rowComplaints } from "./messages";
import { joinLevels, parseCode, parseLevel } from "./parseCode";
import { blankReading, missingReading, plainValue, type ReadColumn, type Reading } from "./readColumn";
import { showCell } from "./sample";
import { cellsFor, headingOf, type SheetSource } from "./sheetSource";

type ListKind = "functional" | "economic";

/** What a code column is read with: the lists, and the year of every row. */
export interface CodeInput {
  readonly book: CodeBook;
  readonly years: ReadColumn<number>;
  /** Entries of earlier years stand under the codes of this one. */
  readonly reportYear: number | null;
}

/** The codes of every row, and the clerk's names for those the list does not name. */
export interface ReadCodes extends ReadColumn<string> {
  /** Whether the codes were made here and nobody else holds them. */
  readonly isOwn: boolean;
  /** Per reading: 1 where digits state the code; a subtotal row has none. */
  readonly hasDigits: Uint8Array;
  readonly names: ReadonlyMap<string, string>;
}

interface Part {
  readonly field: ReadField;
  readonly heading: string;
  readonly cells: CodedCells;
}

/** Says of one combination of cells what code it is. */
interface Claim extends CellInWords {
  readonly code: string;
  readonly name: string;
}

const fieldsOf = {
  functional: { codes: ["functionalCode", "functional", "functionalName"], levels: true },
  economic: { codes: ["economicCode", "economic", "economicName"], levels: false },
} as const satisfies Record<ListKind, { codes: readonly ReadField[]; levels: boolean }>;

const levelFields = ["functionalClass", "functionalSection", "functionalItem"] as const;

/** Reads 功能科目 or 经济科目 from all the columns that tell of it; every combination of cells and year is read once. */
export function readCodes(source: SheetSource, list: ListKind, { book, years, reportYear }: CodeInput): ReadCodes {
  const parts = partsFor(source, fieldsOf[list].codes);
  const levels = fieldsOf[list].levels ? partsFor(source, levelFields) : [];
  const names = new Map<string, string>();
  if (parts.length + levels.length === 0) {
    const without: Reading<string> = list === "functional" ? missingReading : plainValue("");
    return { codes: source.same, readings: [without], names, hasDigits: new Uint8Array(1), isOwn: false };
  }
  const yearColumn: Coded = { codes: years.codes, values: years.readings };
  const coded = [...parts, ...levels].map((part): Coded => part.cells);
  const { groupOf, firstRow } = groupRows([yearColumn, ...coded], source.size);
  const hasDigits = new Uint8Array(firstRow.length);
  const readings = firstRow.map((row, group): Reading<string> => {
    const claims = collectClaims(list, { parts, levels, row });
    if (claims.kind === "problem") return claims;
    if (claims.codes.length > 0) hasDigits[group] = 1;
    const year = years.readings[years.codes[row] ?? 0];
    const reading = decide(claims, { list, book, reportYear, year: year?.kind === "value" ? year.value : null });
    if (reading.kind === "value" && reading.clerkName !== "" && !names.has(reading.value)) {
      names.set(reading.value, reading.clerkName);
    }
    return reading.kind === "blank" && list === "economic" ? plainValue("") : reading;
  });
  return { codes: groupOf, readings, names, hasDigits, isOwn: true };
}

function partsFor(source: SheetSource, fields: readonly ReadField[]): readonly Part[] {
  return fields.flatMap((field) => {
    const cells = cellsFor(source, field);
    return cells === null ? [] : [{ field, cells, heading: headingOf(source, field, fieldTitles[field]) }];
  });
}

interface Claims {
  readonly kind: "claims";
  readonly codes: readonly Claim[];
  readonly name: CellInWords | null;
}

type Refused = { readonly kind: "problem"; readonly complaint: Complaint };

const refused = (complaint: Complaint): Refused => ({ kind: "problem", complaint });

/** What the cells of one row say: codes, a name, or the first thing that cannot be read. */
function collectClaims(
  list: ListKind,
  { parts, levels, row }: { parts: readonly Part[]; levels: readonly Part[]; row: number },
): Claims | Refused {
  const codes: Claim[] = [];
  let name: CellInWords | null = null;
  for (const { cells, heading, field } of parts) {
    const cell = cellOf(cells, row);
    const words = { column: heading, value: showCell(cell) };
    const reading = parseCode(cell, list);
    if (reading.kind === "fault") return refused(rowComplaints.fault(words));
    if (reading.kind === "code") codes.push({ ...words, code: reading.code, name: reading.name });
    else if (reading.kind === "name") name ??= { column: heading, value: reading.name };
    else if (reading.kind !== "blank" && field.endsWith("Name")) name ??= words;
    else if (reading.kind === "scientific") return refused(rowComplaints.scientificCode(words, list));
    else if (reading.kind === "malformed") return refused(rowComplaints.malformedCode(words, list));
  }
  const joined = joinRow(levels, row);
  if (joined?.kind === "problem") return joined;
  return { kind: "claims", codes: joined === null ? codes : [...codes, joined.claim], name };
}

function joinRow(levels: readonly Part[], row: number): { kind: "claim"; claim: Claim } | Refused | null {
  if (levels.length === 0) return null;
  const cells = levelFields.map((field) => levels.find((part) => part.field === field)?.cells);
  const values = cells.map((column) => (column === undefined ? null : cellOf(column, row)));
  const [classDigits, section, item] = values.map((value, index) => parseLevel(value, index === 0 ? 3 : 2));
  const shown = { column: levels.map((part) => part.heading).join("、"), value: values.map(showCell).join(" ") };
  if (classDigits === "" && section === "" && item === "") return null;
  const isRead = typeof classDigits === "string" && typeof section === "string" && typeof item === "string";
  const code = isRead ? joinLevels(classDigits, section, item) : null;
  if (code === null) return refused(rowComplaints.levelsDisagree(shown));
  return { kind: "claim", claim: { ...shown, code, name: "" } };
}

type Decision =
  (Reading<string> & { readonly kind: "value"; readonly clerkName: string }) | Refused | { kind: "blank" };

interface Lists {
  readonly list: ListKind;
  readonly book: CodeBook;
  readonly year: number | null;
  readonly reportYear: number | null;
}

function decide({ codes, name }: Claims, lists: Lists): Decision {
  const [first, ...others] = codes;
  if (first === undefined) return name === null ? blankReading : decideByName(name, lists);
  const longest = others.reduce((best, claim) => (claim.code.length > best.code.length ? claim : best), first);
  const other = codes.find((claim) => !longest.code.startsWith(claim.code));
  if (other !== undefined) return refused(rowComplaints.codesDisagree(longest, other));
  const named = codes.find((claim) => claim.name !== "");
  const clerkName = name?.value ?? named?.name ?? "";
  const nameWords = { column: name?.column ?? named?.column ?? longest.column, value: clerkName };
  return decideByCode(longest, nameWords, lists);
}

function decideByName(name: CellInWords, lists: Lists, within = ""): Decision {
  const found = findByName(lists.book[lists.list], name.value, within);
  switch (found.kind) {
    case "unique":
      return decideByCode({ ...name, code: found.entry.code, name: "" }, { column: name.column, value: "" }, lists);
    case "several":
      return refused(
        rowComplaints.ambiguousName(
          name,
          found.entries.map((entry) => entry.code),
        ),
      );
    case "none":
      return refused(rowComplaints.unknownName(name, lists.list));
  }
}

function decideByCode(claim: Claim, name: CellInWords, lists: Lists): Decision {
  const { list, book, year } = lists;
  const words = { column: claim.column, value: claim.value };
  const found = lookUpCode(book[list], claim.code, year ?? 0);
  switch (found.kind) {
    case "known":
      return decideKnown(claim, name, { lists, found });
    case "unknown": {
      if (claim.code.length < (list === "functional" ? 7 : 5))
        return refused(rowComplaints.notTheLastLevel(words, list));
      const told = [notices.unlistedCode(words, name.value)];
      return { kind: "value", value: claim.code, notices: told, clerkName: name.value };
    }
    case "notAnItem": {
      const below = name.value === "" ? null : decideByName(name, lists, claim.code);
      return below?.kind === "value" ? below : refused(rowComplaints.notTheLastLevel(words, list));
    }
    case "malformed": {
      const isGovernment = list === "economic" && /^5\d{4}$/.test(claim.code);
      return refused(isGovernment ? rowComplaints.governmentCode(words) : rowComplaints.malformedCode(words, list));
    }
  }
}

function decideKnown(
  claim: Claim,
  name: CellInWords,
  { lists, found }: { lists: Lists; found: CodeAnswer & { readonly kind: "known" } },
): Decision {
  const { list, book, year, reportYear } = lists;
  const words = { column: claim.column, value: claim.value };
  const told: Complaint[] = [];
  if (year !== null) {
    const listed = nameIn(found.entry, year);
    const differs = compareName(found.entry, name.value, year).kind === "differs";
    if (differs) told.push(notices.differentName(name, { code: claim.code, name: listed }));
    if (found.validity !== "inForce") told.push(notices.notInForce(words, year));
  }
  const moved = year === null ? null : successorOf(book[list], claim.code, { of: year, report: reportYear ?? year });
  if (moved !== null && year !== null) {
    const to = { code: moved.code, name: moved.name, year, from: (found.entry.yearTo ?? year) + 1 };
    return { kind: "value", value: moved.code, notices: [...told, notices.codeMoved(words, to)], clerkName: "" };
  }
  const clerkName = found.entry.name === "" ? name.value : "";
  return { kind: "value", value: claim.code, notices: told, clerkName };
}

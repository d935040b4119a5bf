import type { Edition } from "../../editions";
import { cellAt, type Problem, type Sheet } from "../../files";
import type { FormId } from "../../forms";
import type { FormHead, ShownForm } from "../../rules";
import { problems as tell } from "../messages";
import { readHead } from "./head";
import { locateTables, plainText, type FoundTable } from "./locate";
import { readRows } from "./readRows";

/** The tables of somebody's finished workbook as printed, with what could not be read. */
export interface TablesRead {
  readonly forms: readonly ShownForm[];
  readonly heads: readonly FormHead[];
  /** What the contents sheet says of 是否空表; null where there is none. */
  readonly statedEmpty: ReadonlyMap<FormId, boolean> | null;
  readonly problems: readonly Problem[];
}

/** Reads every table of an edition from the sheets of a workbook, each found by its title. */
export function readTables(sheets: readonly Sheet[], edition: Edition): TablesRead {
  const located = locateTables(sheets, edition);
  const found: Problem[] = [];
  const forms: ShownForm[] = [];
  const heads: FormHead[] = [];
  for (const printed of edition.forms) {
    const tables = located.filter(({ form }) => form.id === printed.id);
    const [table] = tables;
    if (table === undefined) found.push(tell.missingTable(printed.title));
    else if (tables.length > 1)
      found.push(
        tell.sameTitle(
          printed.title,
          tables.map(({ sheet }) => sheet.name),
        ),
      );
    else {
      const read = readTable(table, edition);
      found.push(...read.problems);
      heads.push(read.head);
      if (read.form !== null) forms.push(read.form);
    }
  }
  return { forms, heads, statedEmpty: readContents(sheets, edition), problems: found };
}

interface TableRead {
  readonly form: ShownForm | null;
  readonly head: FormHead;
  readonly problems: readonly Problem[];
}

function readTable(table: FoundTable, edition: Edition): TableRead {
  const { form, sheet } = table;
  const printed = readHead(table);
  const head: FormHead = {
    form: form.id,
    ...printed,
    expected: { title: form.title, number: form.number, unit: edition.unit, note: form.note },
  };
  if (printed.unit !== null && printed.unit !== edition.unit) {
    return { form: null, head, problems: [tell.otherUnit(sheet.name, form.title, printed.unit)] };
  }
  const read = readRows(table);
  if (read === null) return { form: null, head, problems: [tell.noHead(sheet.name, form.title)] };
  const columns = edition.definitions.find(({ id }) => id === form.id)?.columns.map(({ id }) => id) ?? [];
  return { form: { id: form.id, columns, rows: read.rows }, head, problems: read.problems };
}

/** 是否空表 per table, from the sheet that lists their titles. */
function readContents(sheets: readonly Sheet[], edition: Edition): ReadonlyMap<FormId, boolean> | null {
  const stated = new Map<FormId, boolean>();
  for (const sheet of sheets) {
    for (let row = 0; row < sheet.height; row += 1) {
      const texts = Array.from({ length: sheet.width }, (_, column) => plainText(cellAt(sheet, row, column)));
      const form = edition.forms.find(({ title }) => texts.includes(title.normalize("NFKC")));
      const answer = texts.find((text) => text === "是" || text === "否");
      if (form !== undefined && answer !== undefined) stated.set(form.id, answer === "是");
    }
  }
  return stated.size === 0 ? null : stated;
}

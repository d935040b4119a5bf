import { writeFile } from "node:fs/promises";
import { cellAt, readWorkbook, type Sheet } from "../files";
import {
  checkChoice,
  fieldTitles,
  isKept,
  keepMappings,
  meaningTitle,
  mergedValues,
  valueFields,
  withValue,
  type KeptMappings,
  type LookedOver,
  type Mapping,
  type ValueField,
} from "../ledger";
import type { Sources } from "../report";
import { csvBytes } from "./csv";
import { openFile, reasonOf } from "./readFiles";
import type { Options } from "./options";
import { text } from "./text";

/** Reads 映射.json (--mapping); null when the option is not given. Rejects for anything that is no mapping of ours. */
export async function keptOption(options: Options): Promise<KeptMappings | null> {
  const file = options.value("mapping");
  if (file === null) return null;
  const kept = parsed(new TextDecoder().decode(await openFile(file)));
  if (!isKept(kept)) throw new Error(text.mapping.notOurs(file));
  return kept;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** The mappings of a ledger as 映射.json. */
export function mappingBytes(mappings: readonly Mapping[]): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(keepMappings(mappings), null, 2)}\n`);
}

/** Writes 映射.json where --save-mapping says, over an older one: the person named the file. */
export async function saveMapping(options: Options, mappings: readonly Mapping[]): Promise<string | null> {
  const file = options.value("save-mapping");
  if (file === null) return null;
  try {
    await writeFile(file, mappingBytes(mappings));
  } catch (error) {
    throw new Error(text.cannotWrite(file, reasonOf(error)), { cause: error });
  }
  return file;
}

/** Between the sheets a value was met in. */
const between = "、";

/** 取值对应.csv: every value met, once for all sheets, open ones first, for a person to write beside it what it means. */
export function valuesCsv(looks: readonly LookedOver[]): Uint8Array {
  const rows = mergedValues(looks).map((one) => [
    one.sheets.join(between),
    one.heading,
    fieldTitles[one.field],
    one.value,
    String(one.rows),
    one.yuan.toString(),
    one.means === null ? "" : meaningTitle({ field: one.field, means: one.means }),
    text.mapping.understandings[one.understanding],
  ]);
  return csvBytes([text.mapping.valueHeadings, ...rows]);
}

/** The sources with what a person wrote in 取值对应.csv (--values); as they are when the option is not given. */
export async function withValues(sources: Sources, options: Options): Promise<Sources> {
  const file = options.value("values");
  if (file === null) return sources;
  const reading = await readWorkbook(file, await openFile(file));
  if (reading.kind === "refused") throw new Error(reading.problems.map(({ message }) => message).join("\n"));
  const given = reading.sheets.flatMap((sheet) => givenIn(sheet, file));
  const ledgers = sources.ledgers.map(({ sheet, mapping }) => ({
    sheet,
    mapping: given
      .filter((one) => isOf(mapping.sheet, one.sheet))
      .reduce((next, { choice }) => withValue(next, choice, choice), mapping),
  }));
  return { ...sources, ledgers };
}

/** Whether a row of 取值对应.csv speaks of a sheet; one without sheets speaks of all. */
function isOf(sheet: string, named: string): boolean {
  return named === "" || `${between}${named}${between}`.includes(`${between}${sheet}${between}`);
}

interface Given {
  readonly sheet: string;
  readonly choice: NonNullable<ReturnType<typeof checkChoice>>;
}

function givenIn(sheet: Sheet, file: string): readonly Given[] {
  const at = (row: number, column: number): string => String(cellAt(sheet, row, column) ?? "").trim();
  const [own, , kind, value, , , means, state] = text.mapping.valueHeadings.map((_heading, column) => column);
  const given: Given[] = [];
  for (let row = 1; row < sheet.height; row += 1) {
    const meaning = at(row, means ?? 6);
    if (meaning === "" || at(row, state ?? 7) === text.mapping.understandings.known) continue;
    const field = fieldNamed(at(row, kind ?? 2));
    const choice = field === null ? null : checkChoice(field, at(row, value ?? 3), meaning);
    if (choice === null) throw new Error(text.mapping.badMeaning(file, row + 1, meaning));
    given.push({ sheet: at(row, own ?? 0), choice });
  }
  return given;
}

function fieldNamed(title: string): ValueField | null {
  return valueFields.find((field) => fieldTitles[field] === title) ?? null;
}

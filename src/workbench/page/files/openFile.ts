import { readXlsx } from "hucre/xlsx";
import { type Problem, readWorkbook, type Sheet } from "../../../files";
import type { ExcelHost } from "../../host";
import { text } from "../text";
import { loadLook } from "./loadLook";
import { loadSheets, lookLikeLedger } from "./loadSheets";
import { loadState, readState } from "./workbookState";

/** A file ready to be put into a fresh host, or the sentence that says why it cannot be. */
export type OpenedFile =
  | {
      readonly kind: "opened";
      readonly sheets: number;
      readonly hasMacros: boolean;
      readonly fill: (host: ExcelHost) => void;
    }
  | { readonly kind: "refused"; readonly message: string };

/** A file by its name with its ending. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file with everything the grid can show of it. The workbook on the desk is not touched. */
export async function openFile({ name, bytes }: GivenFile): Promise<OpenedFile> {
  const reading = await readWorkbook(name, bytes);
  if (reading.kind === "refused") return refusedFile(name, reading.problems);
  const { sheets } = reading;
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const looks = isZip ? await readLooks(bytes) : null;
  const state = isZip ? readState(bytes) : null;
  return {
    kind: "opened",
    sheets: sheets.length,
    hasMacros: state?.hasMacros ?? false,
    fill: (host) => {
      loadSheets(host, sheets);
      if (looks !== null) loadLook(host, looks);
      else if (/\.(csv|txt|tsv)$/i.test(name)) lookLikeLedger(host, host.book.active);
      if (state !== null) loadState(host, state);
    },
  };
}

/** Reads several csv files as the sheets of one workbook. */
export async function openTables(files: readonly GivenFile[]): Promise<OpenedFile> {
  const sheets: Sheet[] = [];
  for (const { name, bytes } of files) {
    const reading = await readWorkbook(name, bytes);
    if (reading.kind === "refused") return refusedFile(name, reading.problems);
    sheets.push(...reading.sheets);
  }
  const fill = (host: ExcelHost): void => {
    loadSheets(host, sheets);
    for (const sheet of host.book.sheets) lookLikeLedger(host, sheet);
  };
  return { kind: "opened", sheets: sheets.length, hasMacros: false, fill };
}

function refusedFile(name: string, problems: readonly Problem[]): OpenedFile {
  const why = problems.map(({ message }) => message).join("");
  return { kind: "refused", message: text.cannotOpen(name, why === "" ? text.notAWorkbook : why) };
}

/** Formats and formulas; null where only the values can be read. */
async function readLooks(bytes: Uint8Array): Promise<Awaited<ReturnType<typeof readXlsx>> | null> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch {
    return null;
  }
}

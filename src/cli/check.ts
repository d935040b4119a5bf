import { basename, resolve } from "node:path";
import { standardBook } from "../accounts";
import { editions } from "../editions";
import { checkResult, jsonFile } from "../export";
import { readFacts } from "../facts";
import { isWordDocument, readDocument, readWorkbook, type DocumentBlock, type Problem, type Sheet } from "../files";
import { checkPublication, documentSheets, documentText, type Finished, type PublicationCheck } from "../review";
import { readOptions, yearOption } from "./options";
import { printFindings, printProblems } from "./printReport";
import { openFile, reasonOf } from "./readFiles";
import { exits, type Exit, type Terminal } from "./terminal";
import { text } from "./text";
import { writeFolder } from "./writeFolder";

interface FileRead extends Finished {
  readonly problems: readonly Problem[];
}

/** `check`: finished tables and text of anybody, held against each other; several files are taken as one publication. */
export async function check(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const options = readOptions(args, { values: ["out", "edition", "year"], flags: [] });
  if (options.files.length === 0) throw new Error(text.noFiles("check"));
  const wanted = options.value("edition");
  const known = wanted === null ? editions : editions.filter(({ id }) => id === wanted);
  const read = await readAll(options.files);
  const refused = read.flatMap(({ problems }) => problems);
  if (refused.length > 0) {
    printProblems(refused, terminal);
    return exits.nothingWritten;
  }
  const sheets = read.flatMap((file) => file.sheets);
  const finished = {
    sheets,
    text: read
      .map((file) => file.text)
      .filter((one) => one !== "")
      .join("\n"),
  };
  const facts = readFacts(sheets).facts;
  const checked = checkPublication(finished, { editions: known, book: standardBook, year: yearOption(options), facts });
  print(checked, terminal);
  await writeResult(checked, options.value("out"), terminal);
  return exitOf(checked);
}

async function readAll(files: readonly string[]): Promise<readonly FileRead[]> {
  const read: FileRead[] = [];
  for (const file of files) read.push(await readOne(basename(file), await openFile(file)));
  return read;
}

async function readOne(name: string, bytes: Uint8Array): Promise<FileRead> {
  if (isWordDocument(bytes) || name.toLowerCase().endsWith(".txt")) {
    const document = await readDocument(name, bytes);
    if (document.kind === "refused") return { sheets: [], text: "", problems: document.problems };
    return { ...fromBlocks(document.blocks), problems: [] };
  }
  const workbook = await readWorkbook(name, bytes);
  if (workbook.kind === "refused") return { sheets: [], text: "", problems: workbook.problems };
  return { sheets: workbook.sheets, text: narrativeOf(workbook.sheets), problems: [] };
}

function fromBlocks(blocks: readonly DocumentBlock[]): Finished {
  return { sheets: documentSheets(blocks), text: documentText(blocks) };
}

/** The text of a 情况说明 sheet, one line a row. */
function narrativeOf(sheets: readonly Sheet[]): string {
  const lines = sheets
    .filter(({ name }) => name.includes("情况说明"))
    .flatMap(({ columns, height }) =>
      Array.from({ length: height }, (_, row) =>
        columns
          .map((column) => (column.kind === "plain" ? column.values[row] : column.values[column.codes[row] ?? -1]))
          .filter((value) => typeof value === "string")
          .join(""),
      ),
    );
  return lines.join("\n");
}

function print({ edition, year, findings, problems, unbound }: PublicationCheck, terminal: Terminal): void {
  printProblems(problems, terminal);
  if (edition !== null) terminal.out(text.checkedAs(edition.title, year));
  printFindings(findings, terminal);
  if (unbound.length > 0) terminal.out(text.unbound(unbound.length));
}

async function writeResult(
  { findings, problems }: PublicationCheck,
  folder: string | null,
  terminal: Terminal,
): Promise<void> {
  if (folder === null) return;
  try {
    await writeFolder(folder, [{ name: "核对结果.json", bytes: jsonFile(checkResult(findings, problems)) }]);
  } catch (error) {
    throw new Error(text.cannotWrite(folder, reasonOf(error)), { cause: error });
  }
  terminal.out(text.resultWritten(resolve(folder)));
}

function exitOf({ edition, findings, problems }: PublicationCheck): Exit {
  if (edition === null) return exits.nothingWritten;
  const isWrong =
    findings.some(({ verdict }) => verdict === "error") || problems.some(({ severity }) => severity !== "notice");
  return isWrong ? exits.wrong : exits.fine;
}

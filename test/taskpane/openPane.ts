import { readdirSync } from "node:fs";
import { join } from "node:path";
import { MemoryWorkbook, type Workbook } from "../../src/excel";
import { cellAt, type CellValue } from "../../src/files";
import type { ReportView } from "../../src/report";
import { openDesk } from "../../taskpane/desk/desk";
import { ask, restingEngine } from "../../taskpane/engine/engine";
import { loadHighs } from "../../src/rounding";
import { adoptRounding, previewRounding } from "../../taskpane/engine/tryingRounding";
import { exportFile } from "../../taskpane/engine/exporting";
import { answerIntake } from "../../taskpane/engine/intake";
import { previewOf } from "../../taskpane/engine/previewing";
import { gateOf } from "../../taskpane/engine/gating";
import type { Answer, Question, SlowQuestion } from "../../taskpane/engine/message";
import { sheetsFromFile } from "../../taskpane/engine/readingFile";
import { AnswerReceiver, AnswerSender } from "../../taskpane/engine/sentAnswer";
import type { Request } from "../../taskpane/request";
import { changed, startingSession, type Change, type Session } from "../../taskpane/session";
import { caseRows } from "../support/sheets";

/** The ledger of the sample. */
export const rows: readonly (readonly CellValue[])[] = caseRows("xian-2023", "台账.csv");
export const amountColumn = rows[0]?.indexOf("金额") ?? -1;

/** A pane without a page: the desk over a workbook, the engine in the same thread. */
export interface OpenPane<Book extends Workbook = MemoryWorkbook> {
  readonly workbook: Book;
  readonly session: () => Session;
  readonly published: ReportView[];
  readonly downloads: string[];
  /** The bytes of each. */
  readonly files: Uint8Array[];
  /** Once for every time the page was printed. */
  readonly printed: string[];
  readonly copied: (readonly [text: string, html: string | null])[];
  /** Sends a request and waits until the desk rests. */
  readonly send: (message: Request | Change) => Promise<Session>;
  readonly settled: () => Promise<Session>;
}

/** Opens the pane over a workbook as it is. */
export async function openOver<Book extends Workbook>(workbook: Book, fileFrom = Infinity): Promise<OpenPane<Book>> {
  let session = startingSession;
  let state = restingEngine;
  let [questions, waiting] = [0, 0];
  const receiver = new AnswerReceiver();
  const sender = new AnswerSender((piece) => {
    receiver.take(structuredClone(piece));
  });
  const published: ReportView[] = [];
  const downloads: string[] = [];
  const files: Uint8Array[] = [];
  const copied: (readonly [string, string | null])[] = [];
  const printed: string[] = [];
  const answer = async (question: Question | SlowQuestion): Promise<Answer> => {
    if (question.kind === "file") return exportFile(state, question.format);
    if (question.kind === "previewRounding" || question.kind === "adoptRounding") {
      if (state.build === null) return { kind: "nothing" };
      const { report } = state.build;
      if (question.kind === "adoptRounding") return adoptRounding(report, question, loadHighs);
      return { kind: "rounding", preview: await previewRounding(report, question.wish, loadHighs) };
    }
    if (question.kind === "gate") {
      const gate = gateOf(state, question.today);
      return gate === null ? { kind: "nothing" } : { kind: "gate", gate };
    }
    if (question.kind === "preview") {
      const preview = previewOf(state);
      return preview === null ? { kind: "nothing" } : { kind: "preview", preview };
    }
    if (question.kind === "intake" || question.kind === "unitFile") return answerIntake(state, question);
    const now = question.kind === "readFile" ? await sheetsFromFile(question) : question;
    if (now === null) return { kind: "nothing" };
    const step = ask(state, now);
    state = step.state;
    return step.answer;
  };
  const send = await openDesk({
    workbook,
    ask: async (question) => {
      questions += 1;
      waiting += 1;
      await Promise.resolve();
      try {
        return receiver.receive(structuredClone(sender.send(await answer(question))));
      } finally {
        waiting -= 1;
      }
    },
    tell: (change) => (session = changed(session, change)),
    session: () => session,
    publish: (view) => void published.push(view),
    copy: (text, html) => Promise.resolve(void copied.push([text, html])),
    today: () => "2024-09-01",
    fileFrom,
    print: () => void printed.push("page"),
    download: (name, bytes) => {
      downloads.push(name);
      files.push(bytes);
    },
  });
  const settled = async (): Promise<Session> => {
    for (let quiet = 0, seen = -1; quiet < 3; seen = questions) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      quiet = seen === questions && waiting === 0 && session.work.kind !== "busy" ? quiet + 1 : 0;
    }
    return session;
  };
  const sendAndWait = (message: Request | Change): Promise<Session> => {
    send(message);
    return settled();
  };
  return { workbook, session: () => session, published, downloads, files, copied, printed, send: sendAndWait, settled };
}

/** The pane over a workbook in memory that holds the sample's ledger. */
export async function openPane(workbook = new MemoryWorkbook()): Promise<OpenPane & { readonly ledger: string }> {
  const known = (await workbook.listSheets()).find(({ name }) => name === "台账")?.id;
  const ledger = known ?? workbook.clerk.addSheet("台账", rows);
  return { ...(await openOver(workbook)), ledger };
}

/** The same with everything the sample's clerk stated beside the ledger. */
export async function openWithFacts(): Promise<OpenPane & { readonly ledger: string }> {
  const workbook = new MemoryWorkbook();
  const folder = join(__dirname, "..", "cases", "xian-2023");
  const files = [
    ...readdirSync(folder),
    ...readdirSync(join(folder, "绩效自评")).map((name) => join("绩效自评", name)),
  ];
  for (const file of files.filter((name) => name.endsWith(".csv") && name !== "台账.csv").sort()) {
    workbook.clerk.addSheet(file.replace(/^.*\//, "").replace(".csv", ""), caseRows("xian-2023", file));
  }
  return build(await openPane(workbook));
}

/** Reads the ledger and builds the tables. */
export async function build<Pane extends OpenPane<Workbook>>(pane: Pane): Promise<Pane> {
  await pane.send({ kind: "readLedger" });
  await pane.send({ kind: "chosen", choices: { department: "西安市总工会（汇总）" } });
  await pane.send({ kind: "build", leaveOut: false });
  return pane;
}

/** The pane with the sample's tables built. */
export async function built(): Promise<OpenPane & { readonly ledger: string }> {
  return build(await openPane());
}

/** What is shown once there is a report. */
export function filled({ progress }: Session): Extract<Session["progress"], { step: "filled" }> {
  if (progress.step !== "filled") throw new Error(`the clerk is at ${progress.step}`);
  return progress;
}

export async function sheetIdOf({ workbook }: OpenPane<Workbook>, plan: string): Promise<string> {
  return (await workbook.listSheets()).find((sheet) => sheet.plan === plan)?.id ?? "";
}

/** The rows of a sheet of that name as texts, blank rows left out. */
export async function textsOf({ workbook }: OpenPane<Workbook>, name: string): Promise<readonly (readonly string[])[]> {
  const id = (await workbook.listSheets()).find((sheet) => sheet.name === name)?.id ?? "";
  const sheet = await workbook.readSheet(id);
  const read = Array.from({ length: sheet.height }, (_row, row) =>
    Array.from({ length: sheet.width }, (_column, column) => String(cellAt(sheet, row, column) ?? "")),
  );
  return read.filter((cells) => cells.some((cell) => cell !== ""));
}

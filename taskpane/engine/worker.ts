// The engine in a thread of its own: one question at a time, so the pane never waits for it to draw.
import { ask, restingEngine } from "./engine";
import type { Answer, Question, SlowQuestion } from "./message";
import type { answerRounding as AnswerRounding } from "./rounding";
import { AnswerSender } from "./sentAnswer";
import { receiveQuestion, type SentQuestion } from "./sentQuestion";

/** A question with the number its answer carries. */
export interface Numbered {
  readonly number: number;
  readonly question: SentQuestion;
}

let state = restingEngine;
const sender = new AnswerSender((piece) => {
  self.postMessage({ piece });
});

self.addEventListener("message", ({ data }: MessageEvent<Numbered>) => {
  void reply(data);
});

async function reply({ number, question }: Numbered): Promise<void> {
  try {
    self.postMessage({ number, answer: sender.send(await answerTo(receiveQuestion(question))) });
  } catch (error) {
    self.postMessage({ number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function answerTo(question: Question | SlowQuestion): Answer | Promise<Answer> {
  if (question.kind === "previewRounding" || question.kind === "adoptRounding") return rounding(question);
  if (question.kind === "intake" || question.kind === "unitFile") return look(question);
  if (question.kind === "gate") return gate(question.today);
  if (question.kind === "preview") return preview();
  if (question.kind === "file") {
    return import("./exporting").then(({ exportFile }) => exportFile(state, question.format));
  }
  if (question.kind === "readFile") return readFile(question);
  return askNow(question);
}

function askNow(question: Question): Answer {
  const step = ask(state, question);
  state = step.state;
  return step.answer;
}

async function readFile(question: Extract<SlowQuestion, { kind: "readFile" }>): Promise<Answer> {
  const { sheetsFromFile } = await import("./readingFile");
  const read = await sheetsFromFile(question);
  return read === null ? { kind: "nothing" } : askNow(read);
}

async function rounding(question: Parameters<typeof AnswerRounding>[1]): Promise<Answer> {
  if (state.build === null) return { kind: "nothing" };
  const { answerRounding } = await import("./rounding");
  return answerRounding(state.build.report, question);
}

async function look(question: Extract<SlowQuestion, { kind: "intake" | "unitFile" }>): Promise<Answer> {
  const { answerIntake } = await import("./intake");
  return answerIntake(state, question);
}

async function gate(today: string): Promise<Answer> {
  const { gateOf } = await import("./gating");
  const found = gateOf(state, today);
  return found === null ? { kind: "nothing" } : { kind: "gate", gate: found };
}

async function preview(): Promise<Answer> {
  const { previewOf } = await import("./previewing");
  const found = previewOf(state);
  return found === null ? { kind: "nothing" } : { kind: "preview", preview: found };
}

import type { Answer, Question, SlowQuestion } from "../engine/message";
import { AnswerReceiver, type Piece, type SentAnswer } from "../engine/sentAnswer";
import { sendQuestion } from "../engine/sentQuestion";

type Reply =
  | { readonly piece: Piece }
  | { readonly number: number; readonly answer: SentAnswer }
  | { readonly number: number; readonly fault: string };

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Asks the engine in its worker; answers come back by number. A fault of the engine rejects the question it met. */
export function engineIn(worker: Worker): (question: Question | SlowQuestion) => Promise<Answer> {
  const waiting = new Map<number, Waiting>();
  const receiver = new AnswerReceiver();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    if ("piece" in data) {
      receiver.take(data.piece);
      return;
    }
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ("answer" in data) asked?.resolve(receiver.receive(data.answer));
    else asked?.reject(new Error(data.fault));
  });
  worker.addEventListener("error", ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  return (question) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const { question: sent, movable } = sendQuestion(question);
      worker.postMessage({ number: last, question: sent }, [...movable]);
    });
}

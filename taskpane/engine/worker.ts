// The engine in a thread of its own: one question at a time, so the pane never waits for it to draw.
import { ask, restingEngine } from "./engine";
import type { Question } from "./message";

/** A question with the number its answer carries. */
export interface Numbered {
  readonly number: number;
  readonly question: Question;
}

let state = restingEngine;

self.addEventListener("message", ({ data }: MessageEvent<Numbered>) => {
  try {
    const step = ask(state, data.question);
    state = step.state;
    self.postMessage({ number: data.number, answer: step.answer });
  } catch (error) {
    self.postMessage({
      number: data.number,
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});

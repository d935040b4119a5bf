import wasm from "highs/runtime?url";
import { loadHighs } from "../../src/rounding";
import type { Report } from "../../src/report";
import type { Answer, SlowQuestion } from "./message";
import { adoptRounding, previewRounding } from "./tryingRounding";

/** Answers what is asked of other roundings, with the solver as it is served beside the pane. */
export async function answerRounding(
  report: Report,
  question: Extract<SlowQuestion, { kind: "previewRounding" | "adoptRounding" }>,
): Promise<Answer> {
  const load = () => loadHighs(wasm);
  if (question.kind === "adoptRounding") return adoptRounding(report, question, load);
  return { kind: "rounding", preview: await previewRounding(report, question.wish, load) };
}

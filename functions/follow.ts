import { currentReport, followReport, type ReportView } from "../src/report";
import type { Output } from "./inputs";
import { WrongInput } from "./inputs";

/** The part of Excel's streaming invocation that is used here. */
export interface Stream {
  setResult: (result: Output | Error) => void;
  onCanceled?: (() => void) | undefined;
}

/** What a cell shows while no report stands behind it. */
export const noReport = new WrongInput(
  "notAvailable",
  "还没有编制决算公开表。请打开“决算公开”窗格，选择台账并点“编制”。",
);

/**
 * Shows in a cell what `answer` makes of the current report, and again whenever the report changes it. All cells share
 * the one subscription of the report; a result that says the same is not sent again.
 */
export function follow(stream: Stream, answer: (view: ReportView) => Output): void {
  let shown: string | null = null;
  const show = (view: ReportView | null): void => {
    const result = resultOf(view, answer);
    const said = result instanceof Error ? `!${result.message}` : JSON.stringify(result);
    if (said === shown) return;
    shown = said;
    stream.setResult(result);
  };
  const stop = followReport(show);
  stream.onCanceled = stop;
  show(currentReport());
}

function resultOf(view: ReportView | null, answer: (view: ReportView) => Output): Output | Error {
  if (view === null) return noReport;
  try {
    return answer(view);
  } catch (error) {
    if (error instanceof WrongInput) return error;
    throw error;
  }
}

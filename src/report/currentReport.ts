import type { ReportView } from "./view";

type Listener = (view: ReportView | null) => void;

let current: ReportView | null = null;
const listeners = new Set<Listener>();

/** The report that pane and functions show now; null before one is built. */
export function currentReport(): ReportView | null {
  return current;
}

/** Puts a report in place of the current one and tells everybody who follows it. */
export function publishReport(view: ReportView | null): void {
  current = view;
  for (const listener of [...listeners]) listener(view);
}

/** Calls back at every new report until the answer is called. */
export function followReport(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

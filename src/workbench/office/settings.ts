import type { PaneMessage } from "./messages";

type Done = (result: { status: string }) => void;

/** Settings of the workbook as `Office.context.document.settings` keeps them: changed at once, kept by `saveAsync`. */
export class DocumentSettings {
  private readonly values = new Map<string, unknown>();
  private readonly unsaved = new Set<string>();

  constructor(private readonly post: (message: PaneMessage) => void) {}

  get(name: string): unknown {
    return this.values.get(name) ?? null;
  }

  set(name: string, value: unknown): void {
    this.values.set(name, value);
    this.unsaved.add(name);
  }

  remove(name: string): void {
    this.values.delete(name);
    this.unsaved.add(name);
  }

  saveAsync(first?: unknown, second?: unknown): void {
    for (const name of this.unsaved) {
      const value = this.values.has(name) ? JSON.stringify(this.values.get(name)) : null;
      this.post({ juesuan: "setting", name, value });
    }
    this.unsaved.clear();
    succeed(first, second);
  }

  refreshAsync(first?: unknown, second?: unknown): void {
    succeed(first, second);
  }
}

function isDone(given: unknown): given is Done {
  return typeof given === "function";
}

function succeed(first: unknown, second: unknown): void {
  const done = isDone(first) ? first : isDone(second) ? second : null;
  if (done !== null) queueMicrotask(() => done({ status: "succeeded" }));
}

import type { FunctionResult } from "./customFunctions";

/** A call that can be cancelled (1) and sets its result many times (2). */
const streamingFlags = 3;

/** Calls of custom functions and ribbon actions that go the other way over the bridge. */
export class FunctionCalls {
  private next = 1;
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private readonly streams = new Map<number, (result: FunctionResult) => void>();

  constructor(
    private readonly tell: (entries: readonly unknown[]) => void,
    private readonly defer: (work: () => void) => void,
  ) {}

  /**
   * Calls a function the add-in associated under `id`, as a cell's formula would: a range argument is a matrix, a
   * missing optional one null. A promise of the add-in's is waited for.
   */
  callFunction(id: string, args: readonly unknown[], address = "Sheet1!A1"): Promise<FunctionResult> {
    const invocation = this.next++;
    const entry = { messageCategory: 1, messageType: 1000, targetId: "", id: 0 };
    return new Promise((resolve) => {
      this.waiting.set(invocation, resolve);
      const message = JSON.stringify([invocation, id, args, address, 0]);
      this.defer(() => this.tell([{ ...entry, message }]));
    });
  }

  /**
   * Calls a streaming function: `onResult` is told of every value it sets until the answer is called, which cancels the
   * call as Excel does when the last cell with it is gone.
   */
  stream(id: string, args: readonly unknown[], onResult: (result: FunctionResult) => void): () => void {
    const invocation = this.next++;
    const entry = { messageCategory: 1, targetId: "", id: 0 };
    this.streams.set(invocation, onResult);
    const message = JSON.stringify([invocation, id, args, "Sheet1!A1", streamingFlags]);
    this.defer(() => this.tell([{ ...entry, messageType: 1000, message }]));
    return () => {
      if (!this.streams.delete(invocation)) return;
      const cancelled = JSON.stringify({ invocationId: invocation });
      this.defer(() => this.tell([{ ...entry, messageType: 1001, message: cancelled }]));
    };
  }

  /** Presses a ribbon button whose action is `name`. */
  pressButton(name: string): void {
    const message = JSON.stringify([name, JSON.stringify({ source: { id: name } })]);
    this.defer(() => this.tell([{ messageCategory: 2, messageType: 1000, targetId: "", message, id: 0 }]));
  }

  /** Results as the library sends them: [number, succeeded, value, code?] or an object of the same. */
  take(results: readonly unknown[]): void {
    for (const given of results) {
      const [id, hasSucceeded, value, code] = Array.isArray(given) ? given : asList(given);
      const resolve = this.streams.get(Number(id)) ?? this.waiting.get(Number(id));
      this.waiting.delete(Number(id));
      resolve?.(
        hasSucceeded === true
          ? { kind: "value", value }
          : { kind: "failed", message: typeof value === "string" ? value : "", code: Number(code ?? 0) },
      );
    }
  }
}

function asList(given: unknown): readonly unknown[] {
  const { id, failed, value, errorCode }: Record<string, unknown> = Object(given);
  return [id, failed !== true, value, errorCode];
}

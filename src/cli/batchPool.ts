import { Worker } from "node:worker_threads";
import { failed } from "./batchDepartment";
import type { BatchTask } from "./batchTask";
import type { BatchAnswer, BatchOrder } from "./batchWorker";
import { text } from "./text";

/** Room for what a department leaves behind: with Node's own 16 MB a fifth of the time goes into clearing it away. */
const resourceLimits = { maxYoungGenerationSizeMb: 128, maxOldGenerationSizeMb: 2048 } as const;

/** How many workers, and how long one department may take. */
export interface PoolSize {
  readonly workers: number;
  readonly milliseconds: number;
}

/**
 * Gives the orders to workers, each the next one when it is free; answers come as they are done. A worker that dies or
 * takes too long is replaced, and its department counts as failed.
 */
export async function runOrders(
  orders: readonly BatchOrder[],
  size: PoolSize,
  onAnswer: (answer: BatchAnswer) => void,
): Promise<void> {
  const waiting = [...orders];
  const lane = async (): Promise<void> => {
    let worker: Worker | null = null;
    for (let order = waiting.shift(); order !== undefined; order = waiting.shift()) {
      worker ??= new Worker(new URL("./batchStart.mjs", import.meta.url), { resourceLimits });
      const answer = await ask(worker, order, size.milliseconds);
      if (answer.kind === "lost") {
        await worker.terminate();
        worker = null;
      }
      onAnswer(answer.kind === "done" ? answer.answer : lost(order.task, answer.reason));
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(size.workers, orders.length) }, lane));
}

type Asked =
  { readonly kind: "done"; readonly answer: BatchAnswer } | { readonly kind: "lost"; readonly reason: string };

function lost(task: BatchTask, reason: string): BatchAnswer {
  return { result: failed(task, "", text.batch.lost(task.name, reason)), resumed: false };
}

function ask(worker: Worker, order: BatchOrder, milliseconds: number): Promise<Asked> {
  return new Promise((resolve) => {
    const finish = (asked: Asked): void => {
      clearTimeout(timer);
      worker.off("message", answered).off("error", broken).off("exit", gone);
      resolve(asked);
    };
    const answered = (answer: BatchAnswer): void => finish({ kind: "done", answer });
    const broken = (error: Error): void => finish({ kind: "lost", reason: error.message });
    const gone = (code: number): void => finish({ kind: "lost", reason: text.batch.died(code) });
    const late = (): void => finish({ kind: "lost", reason: text.batch.tooLong(milliseconds / 1000) });
    const timer = setTimeout(late, milliseconds);
    worker.on("message", answered).on("error", broken).on("exit", gone);
    worker.postMessage(order);
  });
}

import { parentPort } from "node:worker_threads";
import { buildDepartment, failed } from "./batchDepartment";
import { fingerprintOf } from "./batchFolder";
import { findResult, storeResult } from "./batchMemory";
import type { BatchChoices, BatchResult, BatchTask } from "./batchTask";
import { reasonOf } from "./readFiles";

/** What the main thread asks of a worker. */
export interface BatchOrder {
  readonly task: BatchTask;
  readonly choices: BatchChoices;
  readonly out: string;
}

/** What a worker answers. */
export interface BatchAnswer {
  readonly result: BatchResult;
  /** Whether an earlier run had made it. */
  readonly resumed: boolean;
}

/** Makes one department, or finds what an earlier run made of the same input. A failure is a result as well. */
async function work({ task, choices, out }: BatchOrder): Promise<BatchAnswer> {
  let fingerprint = "";
  try {
    fingerprint = await fingerprintOf(task, choices);
    const before = await findResult(out, task, fingerprint);
    if (before !== null) return { result: before, resumed: true };
    const result = await buildDepartment(task, choices, fingerprint);
    await storeResult(out, result);
    return { result, resumed: false };
  } catch (error) {
    return {
      result: failed(task, fingerprint, error instanceof Error ? error.message : reasonOf(error)),
      resumed: false,
    };
  }
}

parentPort?.on("message", (order: BatchOrder) => {
  void work(order).then((answer) => parentPort?.postMessage(answer));
});

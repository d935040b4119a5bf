/** How long something took, under the name the table prints. */
export interface Measured {
  readonly what: string;
  /** Milliseconds, the median of the rounds, unless `what` says otherwise. */
  readonly amount: number;
}

/** Writes a measurement down. */
export type Note = (measured: Measured) => void;

const rounds = 5;

/** Notes the median of several rounds after one to warm up, and gives what the last one gave. */
export async function timed<Result>(what: string, run: () => Result | Promise<Result>, note: Note): Promise<Result> {
  const taken: number[] = [];
  let result = await run();
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    result = await run();
    taken.push(performance.now() - start);
  }
  note({ what, amount: quantile(taken, 0.5) });
  return result;
}

/** The value that so large a share of the others does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

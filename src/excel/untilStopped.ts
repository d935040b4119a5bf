/**
 * Waits for work no longer than the signal stands: the clerk who cancels is answered at once. The work itself goes on
 * unheard, so it must be of a kind that changes nothing.
 */
export function untilStopped<Value>(work: Promise<Value>, signal: AbortSignal | null): Promise<Value> {
  if (signal === null) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(signal.reason);
    };
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", stop);
    });
  });
}

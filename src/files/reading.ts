import type { ReadLimits } from "./limits";

/** What a person waiting for a long reading can see and do. */
export interface Watch {
  /** Share of the work done, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Once aborted, the reading rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** One file being read: what every reader of this room is given. */
export interface Reading {
  /** As the person knows it, with its ending: it stands in every message. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly limits: ReadLimits;
  readonly watch: Watch;
}

/** Tells how far the reading is and lets the page draw and the person cancel. Call it every few megabytes. */
export async function pause({ watch }: Reading, share: number): Promise<void> {
  watch.onProgress?.(Math.min(1, share));
  await new Promise((resolve) => setTimeout(resolve));
  watch.signal?.throwIfAborted();
}

/** The file's name without its ending: the sheet name Excel gives a csv or an HTML table. */
export function baseName(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  return name.replace(/\.[^.]{1,5}$/u, "") || name;
}

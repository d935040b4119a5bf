import { WorkbookFailure } from "../failure";
import { untilStopped } from "../untilStopped";
import type { Watch } from "../workbook";

/** Bytes asked for at once: Excel gives up to 4 MB, but a slice comes as a list of numbers and must not hold up the page. */
const sliceSize = 1_048_576;

type Answered<Value> = (result: Office.AsyncResult<Value>) => void;

/** Asks the common part of Office for the workbook as a compressed file in slices of a size. */
export type OpenFile = (sliceSize: number, done: Answered<Office.File>) => void;

/** Excel keeps at most two files open; we keep one. */
let line: Promise<unknown> = Promise.resolve();

/** The xlsx bytes of the workbook as it stands, unsaved edits included. Nothing is written. */
export function readFile(openFile: OpenFile, watch: Watch): Promise<Uint8Array> {
  const reading = line.then(() => readSlices(openFile, watch));
  line = reading.catch(() => undefined);
  return reading;
}

async function readSlices(openFile: OpenFile, { signal, onProgress }: Watch): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const file = await answered<Office.File>((done) => openFile(sliceSize, done));
  try {
    const bytes = new Uint8Array(file.size);
    let filled = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      signal?.throwIfAborted();
      const slice = await untilStopped(
        answered<Office.Slice>((done) => file.getSliceAsync(index, done)),
        signal ?? null,
      );
      bytes.set(slice.data, filled);
      filled += slice.size;
      onProgress?.(filled / file.size);
    }
    if (filled !== file.size) throw new WorkbookFailure({ kind: "refused", code: "FileIncomplete", detail: "" });
    return bytes;
  } finally {
    await new Promise<void>((done) => file.closeAsync(() => done()));
  }
}

function answered<Value>(ask: (done: Answered<Value>) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (String(status) === "succeeded") resolve(value);
      else reject(new WorkbookFailure({ kind: "refused", code: error.name, detail: error.message }, error));
    });
  });
}

/** What the callbacks of Office's common library are given. */
type Done = (result: {
  status: "succeeded" | "failed";
  value?: unknown;
  error?: { name: string; message: string };
}) => void;

const mostSlice = 4_194_304;
const mostOpen = 2;

/** `Office.context.document.getFileAsync`: the workbook's bytes in slices, as strict about sizes and open files as Office. */
export class DocumentFile {
  open = 0;
  /** Slices handed out so far. */
  slices = 0;

  constructor(public bytesNow: () => Promise<Uint8Array>) {}

  getFileAsync(fileType: string, options: { sliceSize?: number } | Done, callback?: Done): void {
    const [asked, done] = typeof options === "function" ? [{}, options] : [options, callback];
    const sliceSize = asked.sliceSize ?? mostSlice;
    if (fileType !== "compressed") return refuse(done, "Not supported", "Only compressed files are known here.");
    if (sliceSize > mostSlice) return refuse(done, "Internal Error", "The slice is too large.");
    if (this.open >= mostOpen) return refuse(done, "Internal Error", "Too many files are open.");
    this.open++;
    void this.bytesNow().then((bytes) => done?.({ status: "succeeded", value: this.file(bytes, sliceSize) }));
  }

  private file(bytes: Uint8Array, sliceSize: number): object {
    let isOpen = true;
    const close = (): void => {
      if (isOpen) this.open--;
      isOpen = false;
    };
    return {
      size: bytes.length,
      sliceCount: Math.ceil(bytes.length / sliceSize),
      getSliceAsync: (index: number, done?: Done): void => {
        const part = bytes.subarray(index * sliceSize, (index + 1) * sliceSize);
        if (!isOpen || part.length === 0) return refuse(done, "Internal Error", "There is no such slice.");
        this.slices++;
        const value = { data: Array.from(part), index, size: part.length };
        queueMicrotask(() => done?.({ status: "succeeded", value }));
      },
      closeAsync: (done?: Done): void => {
        close();
        queueMicrotask(() => done?.({ status: "succeeded" }));
      },
    };
  }
}

function refuse(done: Done | undefined, name: string, message: string): void {
  queueMicrotask(() => done?.({ status: "failed", error: { name, message } }));
}

import { type DeskParts, openOnDesk, type OpenWorkbook } from "./desk";
import { say } from "./elements";
import { type GivenFile, type OpenedFile, openFile, openTables } from "./files/openFile";
import { saveWorkbook } from "./files/saveWorkbook";
import { text } from "./text";

/** The one workbook on the desk, and the ways to put another in its place or to keep it as a file. */
export class WorkbookPlace {
  private shown: OpenWorkbook | null = null;

  constructor(private readonly desk: DeskParts) {}

  get current(): OpenWorkbook | null {
    return this.shown;
  }

  /** Opens one file, or several csv files as the sheets of one workbook. */
  async open(files: readonly GivenFile[]): Promise<boolean> {
    const [first] = files;
    if (first === undefined) return false;
    return this.put(first.name, files.length === 1 ? await openFile(first) : await openTables(files));
  }

  /** Opens a file that stands beside the page on the server. */
  async openServed(path: string, name: string): Promise<boolean> {
    const response = await fetch(path);
    if (response.ok) return this.open([{ name, bytes: new Uint8Array(await response.arrayBuffer()) }]);
    say(text.missing(name));
    return false;
  }

  /** What is on the desk stays when the file cannot be read or the person wishes to keep it. */
  private put(name: string, opened: OpenedFile): boolean {
    if (opened.kind === "refused") {
      say(opened.message);
      return false;
    }
    if (this.shown?.isChanged() === true && !window.confirm(text.replaced)) return false;
    this.shown?.close();
    this.shown = openOnDesk(this.desk, name.replace(/\.[^.]{1,5}$/, ""), opened.fill);
    say(opened.hasMacros ? text.macros(name) : text.opened(name, opened.sheets));
    return true;
  }

  async save(): Promise<void> {
    if (this.shown === null) return;
    const { host, spills } = this.shown;
    const name = `${this.shown.name}.xlsx`;
    download(name, await saveWorkbook(host, (id, row, column) => spills.has(id, row, column)));
    this.shown.markSaved();
    say(text.saved(name));
  }
}

/** Hands a file to the browser's downloads. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer> | Uint8Array): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

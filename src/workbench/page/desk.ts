import { createHost, type ExcelHost, type ModelChange } from "../host";
import type { Binding } from "./grid/binding";
import { SheetPairs } from "./grid/binding";
import { FunctionCells } from "./grid/functionCells";
import { PersonHearing } from "./grid/hearPerson";
import { saveWorkbook } from "./files/saveWorkbook";
import { HostDrawing } from "./grid/showHost";
import { Spills } from "./grid/spills";
import { toSnapshot } from "./grid/snapshot";
import { showWorkbook, type UniverGrid } from "./grid/univerGrid";
import { joinPane, type PaneFrame } from "./pane/paneFrame";

/** A workbook on the desk: in the host, in the grid, and with the pane beside it. */
export interface OpenWorkbook {
  readonly name: string;
  readonly host: ExcelHost;
  readonly pane: PaneFrame;
  readonly functions: FunctionCells;
  readonly spills: Spills;
  /** True once something was changed since it was opened or saved. */
  readonly isChanged: () => boolean;
  readonly markSaved: () => void;
  close(): void;
}

export interface DeskParts {
  readonly grid: UniverGrid;
  readonly frame: HTMLIFrameElement;
  readonly onPane: (isShown: boolean) => void;
  /** The add-in opened a new workbook, given as base64. */
  readonly onOpened: (base64: string) => void;
  readonly refuse: (message: string) => void;
}

/** The grid's unit on show, which the next workbook replaces. */
let shown: string | null = null;

const works: (() => void)[] = [];
const turns = new MessageChannel();
turns.port1.onmessage = () => works.shift()?.();

/** Between two pieces of the host's work the page may draw and hear the person. */
function defer(work: () => void): void {
  works.push(work);
  turns.port2.postMessage(null);
}

/** While the person types in a cell the host refuses the add-in, as Excel does. */
function hearEditing({ api }: UniverGrid, { control }: ExcelHost): readonly { dispose(): void }[] {
  return [
    api.addEvent(api.Event.SheetEditStarted, () => control.setEditing(true)),
    api.addEvent(api.Event.SheetEditEnded, () => control.setEditing(false)),
  ];
}

/** A cell whose function the add-in refused tells why when it is selected, as Excel's tip beside the cell does. */
function sayRefusal(
  binding: Binding,
  functions: FunctionCells,
  { sheetId, area }: Extract<ModelChange, { kind: "selected" }>,
): void {
  const message = functions.messageAt(binding.sheets.gridId(sheetId), area.top, area.left);
  if (message !== null && message !== "") binding.refuse(message);
}

function filledHost(fill: (host: ExcelHost) => void): ExcelHost {
  const host = createHost({ defer });
  host.book.calculate = () => null;
  fill(host);
  return host;
}

/** What the person would keep if she saved now. */
function bytesOf({ host, spills }: Binding): Promise<Uint8Array> {
  return saveWorkbook(host, (id, row, column) => spills.has(id, row, column));
}

/** Opens a workbook that `fill` puts into a fresh host, and loads the pane anew beside it, as Excel does. */
export function openOnDesk(
  { grid, frame, onPane, onOpened, refuse }: DeskParts,
  name: string,
  fill: (host: ExcelHost) => void,
): OpenWorkbook {
  const host = filledHost(fill);
  const unit = `book-${crypto.randomUUID()}`;
  const workbook = showWorkbook(grid, toSnapshot(host.book, unit), shown);
  shown = unit;
  const binding: Binding = { grid, workbook, host, sheets: new SheetPairs(), spills: new Spills(), defer, refuse };
  const drawing = new HostDrawing(binding);
  const hearing = new PersonHearing(binding, drawing);
  const functions = new FunctionCells(binding);
  let changes = 0;
  const stop = host.book.subscribe((change) => {
    if (!["results", "selected", "activated"].includes(change.kind)) changes++;
    if (change.kind === "selected") sayRefusal(binding, functions, change);
  });
  const editing = hearEditing(grid, host);
  const pane = joinPane(frame, host, {
    onVisibility: onPane,
    onFunctions: (names) => functions.setNames(names),
    onOpened,
    bytesNow: () => bytesOf(binding),
  });
  return {
    name,
    host,
    pane,
    functions,
    spills: binding.spills,
    isChanged: () => changes > 0,
    markSaved: () => (changes = 0),
    close: () => {
      for (const part of [hearing, drawing, functions, pane, ...editing]) part.dispose();
      stop();
    },
  };
}

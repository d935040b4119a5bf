import { readAddress } from "../address";
import { Gathering } from "../gathering";
import type { SheetChange, WorkbookEvent } from "../workbook";
import { type ExcelLibrary, runExcel } from "./runExcel";
import { selection } from "./selection";

const errand = { sheet: null, whileEditing: "wait" } as const;

/** Our own writing carries this mark (ExcelApi 1.14) and is never told. */
const ownWriting = "ThisLocalAddin";

/** Follows what the clerk does on every sheet. Registering writes nothing. */
export async function watchSheets(
  excel: ExcelLibrary,
  listener: (event: WorkbookEvent) => void,
): Promise<() => Promise<void>> {
  const gathering = new Gathering(listener);
  const handlers = await runExcel(excel, errand, async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(async (change) => tellChange(gathering, change)),
      worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        const [block] = readAddress(address);
        if (block !== undefined) gathering.selected({ sheetId: worksheetId, ...block });
      }),
      worksheets.onAdded.add(async () => gathering.sheetsChanged()),
      worksheets.onDeleted.add(async () => gathering.sheetsChanged()),
      worksheets.onActivated.add(async () => gathering.selected(await runExcel(excel, errand, selection))),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    gathering.stop();
    await removeAll(handlers);
  };
}

const kinds: Readonly<Partial<Record<string, SheetChange["kind"]>>> = {
  RangeEdited: "cells",
  RowInserted: "rowsInserted",
  RowDeleted: "rowsDeleted",
};

function tellChange(gathering: Gathering, change: Excel.WorksheetChangedEventArgs): void {
  if (change.triggerSource === ownWriting) return;
  const kind = kinds[change.changeType] ?? "otherShift";
  gathering.edited({
    sheetId: change.worksheetId,
    changes: readAddress(change.address).map((block) => ({ kind, block })),
  });
}

/** A handler is taken off with the context it was put on with. */
async function removeAll(
  handlers: readonly { remove(): void; context: { sync(): Promise<unknown> } }[],
): Promise<void> {
  for (const handler of handlers) handler.remove();
  await handlers[0]?.context.sync();
}

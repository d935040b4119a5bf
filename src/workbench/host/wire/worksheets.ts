import { HostError } from "../hostError";
import { excelLimits } from "../limits";
import { checkedArea, parseAddress } from "../model/area";
import { type HostSheet, standardHeight, standardWidth, type Visibility } from "../model/sheet";
import { chartCollection } from "./chartRemote";
import { customPropertyCollection, nameCollection } from "./collections";
import { eventTypes, workbookTarget } from "./events";
import { pageLayoutRemote } from "./pageLayoutRemote";
import { rangeRemote } from "./rangeRemote";
import { boolean, notFound, nullObject, number, Remote, text } from "./remote";
import { freezePanes, sheetProtection } from "./sheetParts";
import { needFront, type Session } from "./session";

/** `_RegisterDataChangedEvent` and its like, for one sheet or the whole workbook. */
function eventCalls(session: Session, target: string): Record<string, () => void> {
  return Object.fromEntries(
    Object.entries(eventTypes).flatMap(([name, type]) => [
      [`_Register${name}`, () => session.registrations.add(type, target)],
      [`_Unregister${name}`, () => session.registrations.remove(type, target)],
    ]),
  );
}

export function worksheetCollection(session: Session): Remote {
  const { book } = session;
  const visible = (only: unknown): HostSheet[] =>
    only === true ? book.sheets.filter((sheet) => sheet.visibility === "Visible") : book.sheets;
  const end = (sheet: HostSheet | undefined): Remote => {
    if (sheet === undefined) throw notFound();
    return worksheetRemote(session, sheet);
  };
  return new Remote("WorksheetCollection", {
    items: () => book.sheets.map((sheet) => worksheetRemote(session, sheet)),
    item: (key) => end(book.findSheet(text(key)) ?? undefined),
    call: {
      ...eventCalls(session, workbookTarget),
      Add: ([name]) => {
        needFront(session);
        const sheet = book.addSheet(name === undefined || name === null ? null : text(name), "addin");
        book.bookWrite(0);
        return worksheetRemote(session, sheet);
      },
      GetCount: ([only]) => visible(only).length,
      GetActiveWorksheet: () => end(book.active),
      GetFirst: ([only]) => end(visible(only)[0]),
      GetLast: ([only]) => end(visible(only).at(-1)),
      GetItemOrNullObject: ([key]) => {
        const found = book.findSheet(text(key));
        return found === null ? nullObject : worksheetRemote(session, found);
      },
    },
  });
}

export function worksheetRemote(session: Session, sheet: HostSheet): Remote {
  const { book } = session;
  return new Remote("Worksheet", {
    id: sheet.id,
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Position: () => book.sheets.indexOf(sheet),
      Visibility: () => sheet.visibility,
      TabColor: () => sheet.tabColor,
      StandardWidth: () => standardWidth,
      StandardHeight: () => standardHeight,
      ShowGridlines: () => sheet.showGridlines,
    },
    set: sheetSetters(session, sheet),
    follow: {
      Charts: () => chartCollection(session, sheet),
      CustomProperties: () => customPropertyCollection(session, sheet),
      PageLayout: () => pageLayoutRemote(session, sheet),
      Protection: () => sheetProtection(session, sheet),
      FreezePanes: () => freezePanes(session, sheet),
      Names: () => nameCollection(session, sheet),
    },
    call: { ...eventCalls(session, sheet.id), ...sheetCalls(session, sheet), ...sheetRanges(session, sheet) },
  });
}

function sheetSetters(session: Session, sheet: HostSheet): Record<string, (value: unknown) => void> {
  const { book } = session;
  const booked = (write: () => void): void => {
    write();
    book.bookWrite(0);
    book.tell({ kind: "sheetShown", sheetId: sheet.id });
  };
  return {
    Name: (value) => booked(() => book.renameSheet(sheet, text(value), "addin")),
    Position: (value) => booked(() => book.moveSheet(sheet, number(value), "addin")),
    TabColor: (value) => booked(() => (sheet.tabColor = text(value))),
    ShowGridlines: (value) => booked(() => (sheet.showGridlines = boolean(value))),
    Visibility: (value) => booked(() => (sheet.visibility = visibility(value))),
  };
}

function visibility(value: unknown): Visibility {
  if (value === "Visible" || value === "Hidden" || value === "VeryHidden") return value;
  throw new HostError("InvalidArgument", "Visible, Hidden or VeryHidden was expected.");
}

function sheetCalls(session: Session, sheet: HostSheet): Record<string, (args: readonly unknown[]) => unknown> {
  const { book } = session;
  return {
    Activate: () => {
      needFront(session);
      book.activate(sheet);
    },
    Delete: () => {
      needFront(session);
      book.deleteSheet(sheet, "addin");
      book.bookWrite(0);
    },
    Calculate: () => null,
    _GetSheetById: ([id]) => worksheetRemote(session, book.sheet(text(id))),
  };
}

function sheetRanges(session: Session, sheet: HostSheet): Record<string, (args: readonly unknown[]) => unknown> {
  const whole = { top: 0, left: 0, bottom: excelLimits.rows - 1, right: excelLimits.columns - 1 };
  const block = (top: number, left: number, size: readonly [number, number]): Remote => {
    const area = { top, left, bottom: top + size[0] - 1, right: left + size[1] - 1 };
    return rangeRemote(session, { sheet, area: checkedArea(area) });
  };
  return {
    GetRange: ([address]) => {
      const isWhole = address === undefined || address === null;
      return rangeRemote(session, { sheet, area: isWhole ? whole : parseAddress(text(address)) });
    },
    GetRangeByIndexes: ([row, column, rows, columns]) =>
      block(number(row), number(column), [number(rows), number(columns)]),
    GetCell: ([row, column]) => block(number(row), number(column), [1, 1]),
    GetUsedRange: ([valuesOnly]) => {
      const used = sheet.usedArea(valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
      return rangeRemote(session, { sheet, area: used });
    },
    GetUsedRangeOrNullObject: ([valuesOnly]) => {
      const used = sheet.usedArea(valuesOnly === true);
      return used === null ? nullObject : rangeRemote(session, { sheet, area: used });
    },
  };
}

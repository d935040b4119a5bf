import { HostError } from "../hostError";
import { excelLimits } from "../limits";
import {
  addressOf,
  type Area,
  cellCountOf,
  checkedArea,
  heightOf,
  intersect,
  quotedName,
  union,
  widthOf,
} from "../model/area";
import { clearArea, type Cleared, mergeArea, refuseProtected, unmergeArea } from "../model/edit";
import type { HostSheet } from "../model/sheet";
import { cellPropertyCalls } from "./cellProperties";
import { dataValidation } from "./dataValidation";
import { rangeFormat } from "./formatRemote";
import { rangeGetters, rangeSetters } from "./rangeValues";
import { nullObject, number, Remote } from "./remote";
import { needFront, type RangePlace, type Session } from "./session";
import { worksheetRemote } from "./worksheets";

const places = new WeakMap<Remote, RangePlace>();

/** The area of an argument that is a range object. */
export function areaOfArgument(argument: unknown): Area {
  const place = argument instanceof Remote ? places.get(argument) : undefined;
  if (place === undefined) throw new HostError("InvalidArgument", "A range was expected.");
  return place.area;
}

/** A block of cells. */
export function rangeRemote(session: Session, place: RangePlace): Remote {
  const remote = new Remote("Range", {
    get: rangeGetters(session, place),
    set: rangeSetters(session, place),
    follow: {
      Format: () => rangeFormat(session, place),
      Worksheet: () => worksheetRemote(session, place.sheet),
      DataValidation: () => dataValidation(session, place),
    },
    call: {
      ...neighbours(session, place),
      ...parts(session, place),
      ...actions(session, place),
      ...shifts(session, place),
      ...cellPropertyCalls(session, place),
    },
    keep: () => session.references.keep(place),
  });
  places.set(remote, place);
  return remote;
}

type Calls = Record<string, (args: readonly unknown[]) => unknown>;

function neighbours(session: Session, { sheet, area }: RangePlace): Calls {
  const at = (next: Area): Remote => rangeRemote(session, { sheet, area: checkedArea(next) });
  const { top, left, bottom, right } = area;
  return {
    GetCell: ([row, column]) => {
      const [down, across] = [top + number(row), left + number(column)];
      return at({ top: down, bottom: down, left: across, right: across });
    },
    GetRow: ([row]) => at({ ...area, top: top + number(row), bottom: top + number(row) }),
    GetColumn: ([column]) => at({ ...area, left: left + number(column), right: left + number(column) }),
    GetLastRow: () => at({ ...area, top: bottom }),
    GetLastColumn: () => at({ ...area, left: right }),
    GetLastCell: () => at({ top: bottom, bottom, left: right, right }),
    GetEntireRow: () => at({ top, bottom, left: 0, right: excelLimits.columns - 1 }),
    GetEntireColumn: () => at({ left, right, top: 0, bottom: excelLimits.rows - 1 }),
    GetOffsetRange: ([rows, columns]) => {
      const [down, across] = [number(rows), number(columns)];
      return at({ top: top + down, bottom: bottom + down, left: left + across, right: right + across });
    },
    GetResizedRange: ([rows, columns]) =>
      at({ ...area, bottom: bottom + number(rows), right: right + number(columns) }),
    GetAbsoluteResizedRange: ([rows, columns]) =>
      at({ ...area, bottom: top + number(rows) - 1, right: left + number(columns) - 1 }),
  };
}

function parts(session: Session, { sheet, area }: RangePlace): Calls {
  const at = (next: Area): Remote => rangeRemote(session, { sheet, area: next });
  const usedPart = (valuesOnly: unknown): Area | null => {
    const used = sheet.usedArea(valuesOnly === true);
    return used === null ? null : intersect(used, area);
  };
  const orNull = (part: Area | null): Remote | typeof nullObject => (part === null ? nullObject : at(part));
  return {
    GetBoundingRect: ([other]) => at(union(area, areaOfArgument(other))),
    GetIntersectionOrNullObject: ([other]) => orNull(intersect(area, areaOfArgument(other))),
    GetUsedRange: ([valuesOnly]) => at(usedPart(valuesOnly) ?? { ...area, bottom: area.top, right: area.left }),
    GetUsedRangeOrNullObject: ([valuesOnly]) => orNull(usedPart(valuesOnly)),
    /** What a formula spills is known to the grid alone. */
    GetSpillingToRangeOrNullObject: () => nullObject,
    GetMergedAreasOrNullObject: () => {
      const merges = sheet.mergesIn(area);
      return merges.length === 0 ? nullObject : rangeAreasRemote(session, sheet, merges);
    },
  };
}

function clearedBy(given: unknown): Cleared {
  if (given === undefined || given === null || given === "All") return "All";
  if (given === "Contents" || given === "Formats") return given;
  throw new HostError("InvalidArgument", "All, Contents or Formats was expected.");
}

function actions(session: Session, { sheet, area }: RangePlace): Calls {
  const { book } = session;
  const target = { book, sheet, area, origin: "addin" } as const;
  return {
    Clear: ([what]) => clearArea(target, clearedBy(what)),
    Select: () => {
      needFront(session);
      book.activate(sheet);
      sheet.selection = area;
      book.tell({ kind: "selected", sheetId: sheet.id, area });
    },
    Merge: ([across]) => {
      if (across !== true) return mergeArea(target);
      for (let row = area.top; row <= area.bottom; row++)
        mergeArea({ ...target, area: { ...area, top: row, bottom: row } });
    },
    Unmerge: () => unmergeArea(target),
    Calculate: () => null,
    SetDirty: () => null,
    _ValidateArraySize: ([rows, columns]) => {
      if (rows === heightOf(area) && columns === widthOf(area)) return null;
      throw new HostError("InvalidArgument", "The size of the input doesn't match that of the range.");
    },
  };
}

/** Inserting and deleting is known for whole rows and columns: parts of rows are refused here. */
function shifts(session: Session, { sheet, area }: RangePlace): Calls {
  const { book } = session;
  const isRows = area.left === 0 && area.right === excelLimits.columns - 1;
  const isColumns = area.top === 0 && area.bottom === excelLimits.rows - 1;
  const shift = (how: "inserted" | "deleted"): void => {
    refuseProtected(sheet);
    if (!isRows && !isColumns) throw new HostError("InvalidOperation", "Only whole rows or columns can be moved here.");
    const [at, count] = isRows ? [area.top, heightOf(area)] : [area.left, widthOf(area)];
    book.bookWrite(0);
    book.shift(sheet, { what: isRows ? "rows" : "columns", how, at, count }, "addin");
  };
  return {
    Insert: () => {
      shift("inserted");
      return rangeRemote(session, { sheet, area });
    },
    Delete: () => shift("deleted"),
  };
}

/** Several blocks of one sheet. */
export function rangeAreasRemote(session: Session, sheet: HostSheet, areas: readonly Area[]): Remote {
  const ranges = areas.map((area) => rangeRemote(session, { sheet, area }));
  return new Remote("RangeAreas", {
    get: {
      Address: () => areas.map((area) => `${quotedName(sheet.name)}!${addressOf(area)}`).join(","),
      AreaCount: () => areas.length,
      CellCount: () => areas.reduce((sum, area) => sum + cellCountOf(area), 0),
    },
    follow: {
      Areas: () => new Remote("RangeCollection", { items: () => ranges, call: { GetCount: () => ranges.length } }),
    },
  });
}

import { HostError } from "../hostError";
import { type Area, parseAddress } from "../model/area";
import type { HostSheet } from "../model/sheet";
import { areaOfArgument, rangeRemote } from "./rangeRemote";
import { nullObject, number, Remote } from "./remote";
import type { Session } from "./session";

export function sheetProtection({ book }: Session, sheet: HostSheet): Remote {
  const put = (protection: HostSheet["protection"]): void => {
    sheet.protection = protection;
    book.bookWrite(0);
    book.tell({ kind: "protection", sheetId: sheet.id });
  };
  return new Remote("WorksheetProtection", {
    get: { Protected: () => sheet.protection !== null, Options: () => sheet.protection?.options ?? null },
    call: {
      Protect: ([options, password]) => {
        if (sheet.protection !== null) throw new HostError("AccessDenied", "The sheet is protected already.");
        put({ options, password: typeof password === "string" ? password : null });
      },
      Unprotect: ([password]) => {
        const wanted = sheet.protection?.password ?? null;
        if (wanted !== null && wanted !== password) throw new HostError("AccessDenied", "The password is wrong.");
        put(null);
      },
    },
  });
}

export function freezePanes(session: Session, sheet: HostSheet): Remote {
  const put = (area: Area | null): void => {
    sheet.frozen = area;
    session.book.bookWrite(0);
    session.book.tell({ kind: "panes", sheetId: sheet.id });
  };
  return new Remote("WorksheetFreezePanes", {
    call: {
      FreezeRows: ([count]) => put({ top: 0, left: 0, bottom: number(count) - 1, right: 16_383 }),
      FreezeColumns: ([count]) => put({ top: 0, left: 0, bottom: 1_048_575, right: number(count) - 1 }),
      FreezeAt: ([range]) => put(typeof range === "string" ? parseAddress(range) : areaOfArgument(range)),
      Unfreeze: () => put(null),
      GetLocationOrNullObject: () =>
        sheet.frozen === null ? nullObject : rangeRemote(session, { sheet, area: sheet.frozen }),
    },
  });
}

import { type Area, parseAddress } from "../model/area";
import type { PageLayout } from "../model/pageLayout";
import type { HostSheet } from "../model/sheet";
import { areaOfArgument, rangeAreasRemote, rangeRemote } from "./rangeRemote";
import { boolean, nullObject, number, record, Remote, text } from "./remote";
import type { Session } from "./session";

const texts = ["Orientation", "PaperSize"] as const;
const flags = ["CenterHorizontally", "CenterVertically", "PrintGridlines", "BlackAndWhite"] as const;
const margins = ["TopMargin", "BottomMargin", "LeftMargin", "RightMargin", "HeaderMargin", "FooterMargin"] as const;
const positions = ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"] as const;

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function numbers(value: unknown): Record<string, number> {
  return Object.fromEntries(Object.entries(record(value)).map(([key, one]) => [key, number(one)]));
}

/** How the sheet prints (页面设置). */
export function pageLayoutRemote(session: Session, sheet: HostSheet): Remote {
  const put = (change: Partial<PageLayout>): void => {
    sheet.pageLayout = { ...sheet.pageLayout, ...change };
    session.book.bookWrite(0);
    session.book.tell({ kind: "pageLayout", sheetId: sheet.id });
  };
  const current = (name: string): unknown => Object.entries(sheet.pageLayout).find(([key]) => key === camel(name))?.[1];
  const setter = (read: (value: unknown) => unknown) => (name: string) =>
    [name, (value: unknown) => put({ [camel(name)]: read(value) })] as const;
  const given = (argument: unknown): Area =>
    typeof argument === "string" ? parseAddress(argument) : areaOfArgument(argument);
  const titleRows = (): Remote | typeof nullObject => {
    const area = sheet.pageLayout.titleRows;
    return area === null ? nullObject : rangeRemote(session, { sheet, area });
  };
  return new Remote("PageLayout", {
    get: Object.fromEntries([...texts, ...flags, ...margins, "Zoom"].map((name) => [name, () => current(name)])),
    set: {
      ...Object.fromEntries([
        ...texts.map(setter(text)),
        ...flags.map(setter(boolean)),
        ...margins.map(setter(number)),
      ]),
      Zoom: (value) => put({ zoom: numbers(value) }),
    },
    follow: { HeadersFooters: () => headersFooters(sheet, put) },
    call: {
      SetPrintArea: ([area]) => put({ printArea: given(area) }),
      SetPrintTitleRows: ([area]) => put({ titleRows: given(area) }),
      SetPrintTitleColumns: ([area]) => put({ titleColumns: given(area) }),
      GetPrintAreaOrNullObject: () => {
        const area = sheet.pageLayout.printArea;
        return area === null ? nullObject : rangeAreasRemote(session, sheet, [area]);
      },
      GetPrintTitleRowsOrNullObject: titleRows,
    },
  });
}

function headersFooters(sheet: HostSheet, put: (change: Partial<PageLayout>) => void): Remote {
  const current = (): Readonly<Record<string, string>> => sheet.pageLayout.headersFooters;
  const everyPage = new Remote("HeaderFooter", {
    get: Object.fromEntries(positions.map((name) => [name, () => current()[camel(name)] ?? ""])),
    set: Object.fromEntries(
      positions.map((name) => [
        name,
        (value: unknown) => put({ headersFooters: { ...current(), [camel(name)]: text(value) } }),
      ]),
    ),
  });
  return new Remote("HeaderFooterGroup", { follow: { DefaultForAllPages: () => everyPage } });
}

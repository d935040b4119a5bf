import { HostError } from "../hostError";
import { isPartOf, namespaceOf } from "./customXml";
import { rangeRemote } from "./rangeRemote";
import { boolean, notFound, nullObject, Remote, text } from "./remote";
import { needFront, type Session } from "./session";
import { nameCollection, settingCollection } from "./collections";
import { worksheetCollection } from "./worksheets";
import { eventTypes, workbookTarget } from "./events";

/** The workbook: where every path starts. */
export function workbookRemote(session: Session): Remote {
  const { book, references } = session;
  return new Remote("Workbook", {
    get: { Name: () => "工作簿1.xlsx", ReadOnly: () => false, IsDirty: () => book.kept.writes > 0 },
    follow: {
      Worksheets: () => worksheetCollection(session),
      CustomXmlParts: () => customXmlParts(session, null),
      Settings: () => settingCollection(session),
      Names: () => nameCollection(session, null),
      Application: () => application(session),
      Protection: () => workbookProtection(session),
      _Runtime: () => runtime(session),
    },
    call: {
      GetSelectedRange: () => {
        needFront(session);
        return rangeRemote(session, { sheet: book.active, area: book.active.selection });
      },
      GetActiveCell: () => {
        needFront(session);
        const { top, left } = book.active.selection;
        return rangeRemote(session, { sheet: book.active, area: { top, bottom: top, left, right: left } });
      },
      _RemoveReference: ([name]) => references.drop(text(name)),
      _GetReferenceCount: () => references.count,
      _RegisterActivatedEvent: () => session.registrations.add(eventTypes["ActivatedEvent"] ?? 0, workbookTarget),
      _SetOsfControlContainerReadyForCustomFunctions: () => null,
    },
  });
}

function runtime(session: Session): Remote {
  return new Remote("Runtime", {
    get: { EnableEvents: () => session.areEventsOn },
    set: { EnableEvents: (value) => (session.areEventsOn = boolean(value)) },
  });
}

function application(session: Session): Remote {
  let mode = "Automatic";
  const created = (base64: string): Remote =>
    new Remote("WorkbookCreated", {
      id: String(session.opened.length),
      call: { Open: () => session.opened.push(base64) },
    });
  return new Remote("Application", {
    get: {
      CalculationMode: () => mode,
      CalculationState: () => "Done",
      DecimalSeparator: () => ".",
      ThousandsSeparator: () => ",",
    },
    set: { CalculationMode: (value) => (mode = text(value)) },
    call: {
      Calculate: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
      SuspendScreenUpdatingUntilNextSync: () => null,
      CreateWorkbook: ([base64]) => {
        if (typeof base64 !== "string" || !base64.startsWith("UEsD")) {
          throw new HostError("InvalidArgument", "The file is no workbook.");
        }
        return created(base64);
      },
    },
  });
}

function workbookProtection({ book }: Session): Remote {
  return new Remote("WorkbookProtection", {
    get: { Protected: () => book.isStructureProtected },
    call: {
      Protect: () => (book.isStructureProtected = true),
      Unprotect: () => (book.isStructureProtected = false),
    },
  });
}

function customXmlParts(session: Session, namespace: string | null): Remote {
  const { book } = session;
  const ids = (): string[] =>
    [...book.customXml].filter(([, xml]) => namespace === null || isPartOf(xml, namespace)).map(([id]) => id);
  const part = (id: unknown): Remote | null =>
    typeof id === "string" && ids().includes(id) ? customXmlPart(session, id) : null;
  const only = (): Remote | null => (ids().length === 1 ? part(ids()[0]) : null);
  const orRefuse = (found: Remote | null): Remote => {
    if (found === null) throw notFound();
    return found;
  };
  return new Remote("CustomXmlPartCollection", {
    items: () => ids().map((id) => customXmlPart(session, id)),
    item: (id) => orRefuse(part(id)),
    call: {
      Add: ([xml]) => {
        const id = book.newId();
        book.customXml.set(id, checkedXml(xml));
        book.bookWrite(0);
        book.tell({ kind: "stateChanged" });
        return customXmlPart(session, id);
      },
      GetByNamespace: ([uri]) => customXmlParts(session, text(uri)),
      GetCount: () => ids().length,
      GetItemOrNullObject: ([id]) => part(id) ?? nullObject,
      GetOnlyItem: () => orRefuse(only()),
      GetOnlyItemOrNullObject: () => only() ?? nullObject,
    },
  });
}

function checkedXml(xml: unknown): string {
  const given = text(xml);
  if (namespaceOf(given) === null) throw new HostError("InvalidArgument", "The custom XML is not well formed.");
  return given;
}

function customXmlPart({ book }: Session, id: string): Remote {
  const xml = (): string => {
    const found = book.customXml.get(id);
    if (found === undefined) throw notFound();
    return found;
  };
  const put = (next: string | null): void => {
    if (next === null) book.customXml.delete(id);
    else book.customXml.set(id, next);
    book.bookWrite(0);
    book.tell({ kind: "stateChanged" });
  };
  return new Remote("CustomXmlPart", {
    id,
    get: { Id: () => id, NamespaceUri: () => namespaceOf(xml()) ?? "" },
    call: { GetXml: () => xml(), SetXml: ([next]) => put(checkedXml(next)), Delete: () => put(null) },
  });
}

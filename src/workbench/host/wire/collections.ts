import { HostError } from "../hostError";
import { addressOf, parseAddress, quotedName } from "../model/area";
import type { HostSheet } from "../model/sheet";
import { rangeRemote } from "./rangeRemote";
import { notFound, nullObject, Remote, text } from "./remote";
import type { Session } from "./session";

/** A map of the model shown as a collection with keys. */
interface Keyed<Value> {
  readonly typeName: string;
  readonly map: Map<string, Value>;
  readonly changed: () => void;
  /** What may be stored; throws on anything else. */
  readonly checked: (value: unknown) => Value;
}

function keyedItem<Value>(keyed: Keyed<Value>, key: string): Remote {
  return new Remote(keyed.typeName, {
    id: key,
    get: { Key: () => key, Value: () => keyed.map.get(key), _Id: () => key },
    set: {
      Value: (value) => {
        keyed.map.set(key, keyed.checked(value));
        keyed.changed();
      },
    },
    call: {
      Delete: () => {
        keyed.map.delete(key);
        keyed.changed();
      },
    },
  });
}

/** Excel compares the keys without regard to case. */
function keyedCollection<Value>(keyed: Keyed<Value>): Remote {
  const find = (given: unknown): Remote | null => {
    const wanted = text(given).toLowerCase();
    const key = [...keyed.map.keys()].find((one) => one.toLowerCase() === wanted);
    return key === undefined ? null : keyedItem(keyed, key);
  };
  return new Remote(`${keyed.typeName}Collection`, {
    items: () => [...keyed.map.keys()].map((key) => keyedItem(keyed, key)),
    item: (key) => {
      const found = find(key);
      if (found === null) throw notFound();
      return found;
    },
    call: {
      Add: ([key, value]) => {
        keyed.map.set(text(key), keyed.checked(value));
        keyed.changed();
        return keyedItem(keyed, text(key));
      },
      GetCount: () => keyed.map.size,
      GetItemOrNullObject: ([key]) => find(key) ?? nullObject,
    },
  });
}

/** Properties of a sheet that travel with it: where the add-in leaves its mark. */
export function customPropertyCollection({ book }: Session, sheet: HostSheet): Remote {
  return keyedCollection({
    typeName: "WorksheetCustomProperty",
    map: sheet.customProperties,
    checked: text,
    changed: () => {
      book.bookWrite(0);
      book.tell({ kind: "marks", sheetId: sheet.id });
    },
  });
}

export function settingCollection({ book }: Session): Remote {
  return keyedCollection<unknown>({
    typeName: "Setting",
    map: book.settings,
    checked: (value) => value,
    changed: () => {
      book.bookWrite(0);
      book.tell({ kind: "stateChanged" });
    },
  });
}

/** Names of a sheet's ranges, or of the workbook when no sheet is given. */
export function nameCollection(session: Session, sheet: HostSheet | null): Remote {
  const names = sheet?.names ?? new Map<string, never>();
  const item = (name: string): Remote => namedItem(session, sheet, name);
  return new Remote("NamedItemCollection", {
    items: () => [...names.keys()].map(item),
    item: (name) => {
      if (!names.has(text(name))) throw notFound();
      return item(text(name));
    },
    call: {
      GetCount: () => names.size,
      GetItemOrNullObject: ([name]) => (names.has(text(name)) ? item(text(name)) : nullObject),
      Add: ([name, reference]) => {
        if (sheet === null || typeof reference !== "string")
          throw new HostError("InvalidArgument", "A sheet's range was expected.");
        sheet.names.set(text(name), parseAddress(reference.replace(/^=/, "")));
        session.book.bookWrite(0);
        return item(text(name));
      },
    },
  });
}

function namedItem(session: Session, sheet: HostSheet | null, name: string): Remote {
  const area = () => {
    const found = sheet?.names.get(name);
    if (sheet === null || found === undefined) throw notFound();
    return { sheet, area: found };
  };
  return new Remote("NamedItem", {
    id: name,
    get: {
      Name: () => name,
      Type: () => "Range",
      Visible: () => true,
      Formula: () => `=${quotedName(area().sheet.name)}!${addressOf(area().area)}`,
    },
    set: { Visible: () => undefined },
    call: {
      GetRange: () => rangeRemote(session, area()),
      Delete: () => {
        sheet?.names.delete(name);
        session.book.bookWrite(0);
      },
    },
  });
}

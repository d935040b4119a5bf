import { nameKey } from "../xml/nameKey";
import { Attributes } from "../xml/attributes";
import type { XmlHandler } from "../xml/xmlScanner";
import type { SheetState } from "../sheet";

const RELATIONSHIP = nameKey("Relationship");
const SHEET = nameKey("sheet");
const WORKBOOK_SETTINGS = nameKey("workbookPr");
const attributeKeys = {
  id: nameKey("id"),
  type: nameKey("Type"),
  target: nameKey("Target"),
  ownId: nameKey("Id"),
  name: nameKey("name"),
  state: nameKey("state"),
  date1904: nameKey("date1904"),
} as const;

/** A link from one part to another: the last word of its type ("worksheet"), and the part's full name. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly state: SheetState;
  readonly relationship: string;
}

function read(bytes: Uint8Array, at: number): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const attributes = new Attributes().start(bytes, at);
  while (attributes.next()) found.set(attributes.name, attributes.text());
  return found;
}

/** Reads a .rels part whose targets are told from `folder` ("xl/"). */
export class Relationships implements XmlHandler {
  readonly list: Relationship[] = [];

  constructor(private readonly folder: string) {}

  open(name: number, bytes: Uint8Array, at: number): void {
    if (name !== RELATIONSHIP) return;
    const attributes = read(bytes, at);
    const type = attributes.get(attributeKeys.type) ?? "";
    this.list.push({
      id: attributes.get(attributeKeys.ownId) ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: resolved(this.folder, attributes.get(attributeKeys.target) ?? ""),
    });
  }

  close(): void {}

  text(): void {}
}

/** Reads the workbook part: its sheets in their order, and which day is day 0. */
export class WorkbookList implements XmlHandler {
  readonly sheets: ListedSheet[] = [];
  dateSystem: 1900 | 1904 = 1900;

  open(name: number, bytes: Uint8Array, at: number): void {
    if (name === WORKBOOK_SETTINGS) {
      const told = read(bytes, at).get(attributeKeys.date1904);
      if (told === "1" || told === "true") this.dateSystem = 1904;
    } else if (name === SHEET) {
      const attributes = read(bytes, at);
      const state = attributes.get(attributeKeys.state);
      this.sheets.push({
        name: attributes.get(attributeKeys.name) ?? "",
        state: state === "hidden" || state === "veryHidden" ? state : "visible",
        relationship: attributes.get(attributeKeys.id) ?? "",
      });
    }
  }

  close(): void {}

  text(): void {}
}

/** "../theme/x.xml" from "xl/worksheets/" → "xl/theme/x.xml"; a leading slash starts from the root. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

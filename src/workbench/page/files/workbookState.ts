import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ExcelHost } from "../../host";

/** What an add-in keeps in a workbook beside its cells. */
export interface WorkbookState {
  readonly customXml: readonly string[];
  /** Sheet names with the marks the add-in put on them. */
  readonly marks: readonly { readonly sheet: string; readonly name: string; readonly value: string }[];
  readonly settings: readonly (readonly [string, unknown])[];
  readonly hasMacros: boolean;
}

const ownPart = "customXml/workbench.json";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Reads the custom XML parts of an xlsx, and the marks and settings where the workbench wrote them. */
export function readState(bytes: Uint8Array): WorkbookState {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => name.startsWith("customXml/") || name.endsWith("vbaProject.bin"),
  });
  const names = Object.keys(parts);
  const items = names.filter((name) => /^customXml\/item\d+\.xml$/.test(name)).sort();
  const own = parts[ownPart];
  const kept: Pick<WorkbookState, "marks" | "settings"> =
    own === undefined ? { marks: [], settings: [] } : JSON.parse(strFromU8(own));
  return {
    ...kept,
    customXml: items.map((name) => strFromU8(parts[name] ?? new Uint8Array())),
    hasMacros: names.some((name) => name.endsWith("vbaProject.bin")),
  };
}

export function loadState({ book }: ExcelHost, { customXml, marks, settings }: WorkbookState): void {
  for (const xml of customXml) book.customXml.set(book.newId(), xml.replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, ""));
  for (const { sheet, name, value } of marks) book.findSheet(sheet)?.customProperties.set(name, value);
  for (const [name, value] of settings) book.settings.set(name, value);
}

/**
 * Adds the add-in's state to the bytes of an xlsx: its custom XML as Excel keeps it, and marks and settings in a part of
 * the workbench's own, which Excel passes over.
 */
export function addState(bytes: Uint8Array, { book }: ExcelHost): Uint8Array {
  const marks = book.sheets.flatMap((sheet) =>
    [...sheet.customProperties].map(([name, value]) => ({ sheet: sheet.name, name, value })),
  );
  const settings = [...book.settings];
  const items = [...book.customXml.values()];
  if (marks.length === 0 && settings.length === 0 && items.length === 0) return bytes;
  const parts = unzipSync(bytes);
  const edit = (path: string, change: (xml: string) => string): void => {
    const part = parts[path];
    if (part !== undefined) parts[path] = strToU8(change(strFromU8(part)));
  };
  parts[ownPart] = strToU8(JSON.stringify({ marks, settings }));
  edit("[Content_Types].xml", (xml) => withJson(xml));
  const links: string[] = [];
  items.forEach((xml, index) => {
    const path = `customXml/item${String(index + 1)}.xml`;
    parts[path] = strToU8(xml);
    links.push(
      `<Relationship Id="rIdCustom${String(index + 1)}" Type="${relationships}/customXml" Target="../${path}"/>`,
    );
  });
  edit("xl/_rels/workbook.xml.rels", (xml) => xml.replace("</Relationships>", `${links.join("")}</Relationships>`));
  return zipSync(parts);
}

function withJson(contentTypes: string): string {
  if (contentTypes.includes('Extension="json"')) return contentTypes;
  return contentTypes.replace(/(<Types[^>]*>)/, '$1<Default Extension="json" ContentType="application/json"/>');
}

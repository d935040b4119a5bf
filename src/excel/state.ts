import { WorkbookFailure } from "./failure";
import { stateNamespace } from "./mark";

/** The custom XML part that holds plain data: JSON in one element, so that Excel carries it untouched. */
export function writeStateXml(state: unknown): string {
  const text = JSON.stringify(state)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(forbidden, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `<state xmlns="${stateNamespace}">${text}</state>`;
}

/** Characters XML 1.0 has no place for, and carriage returns, which a reader would turn into line feeds. */
const forbidden = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** The data of such a part; rejects with a failure of its own when the part was damaged. */
export function readStateXml(xml: string): unknown {
  const [, text] = /<(?:\w+:)?state\b[^>]*>([\s\S]*)<\/(?:\w+:)?state>/.exec(xml) ?? [];
  try {
    return JSON.parse(unescape(text ?? ""));
  } catch (error) {
    throw new WorkbookFailure({ kind: "stateUnreadable" }, error);
  }
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function unescape(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? "");
}

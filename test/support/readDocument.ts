import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** What a reader finds in a document: its paragraphs outside tables, with their style, and its tables row by row. */
export interface ReadDocument {
  readonly paragraphs: readonly { readonly style: string; readonly text: string }[];
  readonly tables: readonly (readonly (readonly string[])[])[];
}

/** The parts of an Office file, as text. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** Reads a docx as XML alone, without the library that wrote it. A cell merged downwards is listed once. */
export function readDocument(bytes: Uint8Array): ReadDocument {
  const paragraphs: { style: string; text: string }[] = [];
  const tables: string[][][] = [];
  const stack: string[] = [];
  let style = "";
  let text = "";
  let cell: string[] | null = null;
  let isCovered = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    stack.push(name);
    if (name === "w:p") [style, text] = ["", ""];
    if (name === "w:pStyle") style = String(attributes["w:val"]);
    if (name === "w:tab" && stack.includes("w:r")) text += "\t";
    if (name === "w:tbl") tables.push([]);
    if (name === "w:tr") tables.at(-1)?.push([]);
    if (name === "w:tc") [cell, isCovered] = [[], false];
    if (name === "w:vMerge" && attributes["w:val"] !== "restart") isCovered = true;
  });
  parser.on("text", (piece) => {
    if (stack.at(-1) === "w:t") text += piece;
  });
  parser.on("closetag", ({ name }) => {
    stack.pop();
    if (name === "w:p" && cell !== null) cell.push(text);
    else if (name === "w:p") paragraphs.push({ style, text });
    if (name === "w:tc") {
      if (!isCovered)
        tables
          .at(-1)
          ?.at(-1)
          ?.push((cell ?? []).join("\n"));
      cell = null;
    }
  });
  parser.write(partsOf(bytes)["word/document.xml"] ?? "").close();
  return { paragraphs, tables };
}

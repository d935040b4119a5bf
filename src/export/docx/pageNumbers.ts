import type { IXmlableObject, PageNumberEstimator } from "docx";
import { estimatePageNumbersWith } from "docx/layout";
import { bodyLines } from "./bodyLines";
import { measureText } from "./measureText";
import { textWidth, twips } from "./page";
import type { StyleId } from "./styles";

const layOut = estimatePageNumbersWith({ measureWidth: measureText, guess: true });

/** The page numbers of the contents, laid out as Word does; tables count by the heights of their rows. */
export const pageNumbers: PageNumberEstimator = (body, context) =>
  layOut(withShortLines(withShortTables(withBareTables(body))), context);

/**
 * The body with one character for every line of its text, and without the contents, which stand before page 1: as many
 * lines as before, and quick to lay out.
 */
function withShortLines(body: IXmlableObject): IXmlableObject {
  const withoutContents = mapElements(body, "w:sdtContent", () => []);
  return mapElements(withoutContents, "w:p", (paragraph) => {
    const first = paragraph.findIndex((part) => isElement(part, "w:r"));
    const runs = paragraph.filter((part) => isElement(part, "w:r"));
    const lines = linesOf(styleOf(paragraph), runs.map(textOf).join(""));
    if (lines === null) return paragraph;
    const text = { "w:t": ["一"] };
    const pieces = Array.from({ length: lines }, (_, line) => (line === 0 ? [text] : [{ "w:br": {} }, text]));
    const run = { "w:r": pieces.flat() };
    return paragraph.flatMap((part, index) => (index === first ? [run] : isElement(part, "w:r") ? [] : [part]));
  });
}

/** Lines a paragraph of a style takes; null where its text stays as it is. */
function linesOf(style: string, text: string): number | null {
  if (text === "" || /[\t\n]/.test(text)) return null;
  if (style === ("Body" satisfies StyleId)) return bodyLines(text);
  return headings.test(style) && text.length <= surelyOneLine ? 1 : null;
}

const headings = /^Heading\d$/;
/** So many characters stand on one line in any heading: 二号, the largest, has 20 a line. */
const surelyOneLine = 17;

function styleOf(paragraph: readonly unknown[]): string {
  const properties = paragraph.find((part) => isElement(part, "w:pPr"));
  return /"w:pStyle":\{"_attr":\{"w:val":"(\w+)"/.exec(JSON.stringify(properties ?? null))?.[1] ?? "";
}

/** The text inside an element. */
function textOf(node: unknown): string {
  if (typeof node === "string") return node;
  if (Array.isArray(node)) return node.map(textOf).join("");
  if (!isObject(node)) return "";
  return Object.entries(node)
    .map(([key, value]: [string, unknown]) => (key === "_attr" || key === "w:rPr" ? "" : textOf(value)))
    .join("");
}

/** The body with one empty cell in every row: rows are as high as they were planned, and quick to lay out. */
function withBareTables(body: IXmlableObject): IXmlableObject {
  return mapElements(body, "w:tr", (row) => {
    const cell = row.find((part) => isElement(part, "w:tc"));
    const properties = row.filter((part) => !isElement(part, "w:tc"));
    return cell === undefined
      ? row
      : [...properties, mapElements(cell, "w:p", (parts) => parts.filter((part) => !isElement(part, "w:r")))];
  });
}

/** The body with one row for every table that stands on one page of its own: as high as all its rows. */
function withShortTables(body: IXmlableObject): IXmlableObject {
  return mapElements(body, "w:tbl", (parts) => {
    const rows = parts.filter((part) => isElement(part, "w:tr"));
    const [first] = rows;
    const height = rows.reduce<number>((sum, row) => sum + numberIn(row, "w:trHeight", "w:val"), 0);
    const width = numberIn(
      parts.find((part) => isElement(part, "w:tblPr")),
      "w:tblW",
      "w:w",
    );
    const isOnItsPage =
      width > textWidth("text") && height <= surelyOnePage[width > textWidth("portrait") ? "across" : "down"];
    if (first === undefined || rows.length < fewestRows || !isOnItsPage) return parts;
    return [...parts.filter((part) => !isElement(part, "w:tr")), withHeight(first, height)];
  });
}

/** In twips; titles above and notes below need the rest of the page. */
const surelyOnePage = { across: twips(400), down: twips(640) } as const;

/** Shorter tables may stand in the text. */
const fewestRows = 15;

/** The number an attribute of an element inside says; 0 where there is none. */
function numberIn(node: unknown, element: string, attribute: string): number {
  const found = new RegExp(`"${element}":\\{"_attr":\\{[^}]*?"${attribute}":"?(\\d+)`).exec(JSON.stringify(node));
  return Number(found?.[1] ?? 0);
}

function withHeight(row: unknown, height: number): unknown {
  if (!isObject(row)) return row;
  const attributes = { _attr: { "w:val": height, "w:hRule": "atLeast" } };
  const inRow = (parts: readonly unknown[]): readonly unknown[] =>
    parts.map((part) => (isElement(part, "w:trPr") ? { "w:trPr": [{ "w:trHeight": attributes }] } : part));
  return mapElements(row, "w:tr", inRow);
}

/** Changes what is inside every element of a name, wherever it stands. */
function mapElements(
  node: IXmlableObject,
  name: string,
  change: (children: readonly unknown[]) => readonly unknown[],
): IXmlableObject {
  return Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, unknown]) => {
      if (!Array.isArray(value)) return [key, value];
      const children: readonly unknown[] = value;
      if (key === name) return [key, change(children)];
      return [key, children.map((child) => (isObject(child) ? mapElements(child, name, change) : child))];
    }),
  );
}

function isObject(value: unknown): value is IXmlableObject {
  return typeof value === "object" && value !== null;
}

function isElement(value: unknown, name: string): value is IXmlableObject {
  return isObject(value) && name in value;
}

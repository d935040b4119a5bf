import type { IXmlableObject, PageNumberEstimator } from "docx";
import { estimatePageNumbersWith } from "docx/layout";
import { measureText } from "./measureText";

const layOut = estimatePageNumbersWith({ measureWidth: measureText, guess: true });

/** The page numbers of the contents, laid out as Word does; tables count by the heights of their rows. */
export const pageNumbers: PageNumberEstimator = (body, context) => layOut(withBareTables(body), context);

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

import { SaxesParser } from "saxes";

/** An element of the manifest: its name as written, its attributes, its element children and its own text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
  /** 1-based line of its opening tag. */
  readonly line: number;
}

interface Open extends Element {
  children: Open[];
  text: string;
}

/** Reads a document into its root element; throws with the parser's sentence where it is not well formed. */
export function readXml(text: string): Element {
  const parser = new SaxesParser();
  const stack: Open[] = [];
  let root: Open | null = null;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Open = { name, attributes: { ...attributes }, children: [], text: "", line: parser.line };
    stack.at(-1)?.children.push(element);
    root ??= element;
    stack.push(element);
  });
  parser.on("text", (part) => {
    const top = stack.at(-1);
    if (top !== undefined) top.text += part.trim();
  });
  parser.on("closetag", () => stack.pop());
  parser.write(text).close();
  if (root === null) throw new Error("the document has no element");
  return root;
}

/** The first child of that name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The element and everything under it, in document order. */
export function everything(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(everything)];
}

/** Every element of that name under (or at) the element. */
export function allOf(element: Element, name: string): readonly Element[] {
  return everything(element).filter((candidate) => candidate.name === name);
}

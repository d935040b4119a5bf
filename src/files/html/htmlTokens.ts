import { htmlText } from "./htmlText";

/** A piece of a web page. Names are in lower case; attributes are as written. */
export type HtmlToken =
  | { readonly kind: "open"; readonly name: string; readonly attributes: string }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

/** Elements whose content is no text of the page. */
const silent = new Set(["script", "style", "title", "template", "noscript", "textarea", "object", "iframe"]);

/** Cuts a page into tags and texts. Comments, scripts and styles are passed over: nothing is ever run. */
export function* htmlTokens(page: string): Generator<HtmlToken> {
  let at = 0;
  while (at < page.length) {
    const open = page.indexOf("<", at);
    if (open < 0) break;
    if (open > at) yield { kind: "text", text: page.slice(at, open) };
    if (page.startsWith("<!--", open)) {
      at = behind(page, "-->", open + 4);
      continue;
    }
    const tag = tagAt(page, open);
    if (tag === null) {
      yield { kind: "text", text: "<" };
      at = open + 1;
      continue;
    }
    at = tag.end;
    if (tag.token === null) continue;
    yield tag.token;
    if (tag.token.kind === "open" && silent.has(tag.token.name)) at = endOfSilent(page, tag.token.name, at);
  }
  if (at < page.length) yield { kind: "text", text: page.slice(at) };
}

function behind(page: string, mark: string, from: number): number {
  const found = page.indexOf(mark, from);
  return found < 0 ? page.length : found + mark.length;
}

function endOfSilent(page: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, "gi");
  closing.lastIndex = from;
  return closing.exec(page)?.index ?? page.length;
}

/** The tag that starts at `open`; its token is null for declarations; null when the < is only a character. */
function tagAt(page: string, open: number): { readonly token: HtmlToken | null; readonly end: number } | null {
  const isClosing = page[open + 1] === "/";
  let at = open + (isClosing ? 2 : 1);
  if (/[!?]/.test(page[at] ?? "")) return { token: null, end: behind(page, ">", at) };
  if (!/[a-z]/i.test(page[at] ?? "")) return null;
  const nameStart = at;
  while (at < page.length && !/[\s/>]/.test(page[at] ?? "")) at++;
  const name = page.slice(nameStart, at).toLowerCase();
  const end = endOfTag(page, at);
  if (isClosing) return { token: { kind: "close", name }, end };
  return { token: { kind: "open", name, attributes: page.slice(at, end - 1) }, end };
}

/** Behind the > that closes a tag; those inside quotes do not. */
function endOfTag(page: string, from: number): number {
  let quote = "";
  for (let at = from; at < page.length; at++) {
    const character = page[at] ?? "";
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === ">") {
      return at + 1;
    } else if ((character === '"' || character === "'") && /=\s*$/.test(page.slice(Math.max(from, at - 8), at))) {
      quote = character;
    }
  }
  return page.length;
}

const patternOf = (name: string): RegExp =>
  new RegExp(`(?:^|[\\s"'/])${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+)))?(?=[\\s/]|$)`, "i");

/** The attributes that cells are asked for. */
const patterns = {
  rowspan: patternOf("rowspan"),
  colspan: patternOf("colspan"),
  "x:num": patternOf("x:num"),
} as const;

/** The value of an attribute, entities undone; "" when it has none; null when it is absent. */
export function attributeOf(attributes: string, name: keyof typeof patterns): string | null {
  const found = attributes === "" ? null : patterns[name].exec(attributes);
  return found === null ? null : htmlText(found[1] ?? found[2] ?? found[3] ?? "");
}

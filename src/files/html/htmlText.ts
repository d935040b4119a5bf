import { characterOf } from "../entities";

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  yen: "¥",
  middot: "·",
  times: "×",
  mdash: "—",
  ndash: "–",
  hellip: "…",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
};

/** Entities undone; a space that does not break (&nbsp;) becomes a plain one. Unknown entities stay as written. */
export function htmlText(text: string): string {
  if (!text.includes("&")) return text.replaceAll("\u00a0", " ");
  return text
    .replace(
      /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});?/gi,
      (whole, entity: string) => characterOf(entity, named) ?? whole,
    )
    .replaceAll("\u00a0", " ");
}

import { characterOf } from "../entities";

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text of an XML part as a person reads it: entities undone, line ends made one. Unknown entities stay as written. */
export function plainText(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!lines.includes("&")) return lines;
  return lines.replace(
    /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi,
    (whole, entity: string) => characterOf(entity, named) ?? whole,
  );
}

/** As `plainText`, with the _x000D_ that Excel writes for characters XML cannot hold. */
export function cellText(text: string): string {
  const plain = plainText(text);
  if (!plain.includes("_x")) return plain;
  return plain.replace(/_x([0-9a-f]{4})_/gi, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

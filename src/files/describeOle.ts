import type { Format } from "./detectFormat";

/** Streams by which an OLE container shows what it holds, the telling ones first. */
const streams: readonly (readonly [string, Format])[] = [
  ["EncryptedPackage", { kind: "encrypted" }],
  ["Workbook", { kind: "xls" }],
  ["Book", { kind: "xls" }],
  ["WordDocument", { kind: "notATable", really: "Word 文档（doc）" }],
  ["PowerPoint Document", { kind: "notATable", really: "演示文稿（ppt）" }],
  ["HwpSummaryInformation", { kind: "notATable", really: "Hwp 文档" }],
];

/**
 * What an OLE container holds, by the names in its directory: entries of 128 bytes, UTF-16, closed by a zero. One cut
 * before its directory is taken for the workbook it most likely was, whose reader then tells that it is broken.
 */
export function describeOle(bytes: Uint8Array): Format {
  for (const [name, format] of streams) if (hasEntry(bytes, name)) return format;
  return hasEntry(bytes, "Root Entry") ? { kind: "unknown" } : { kind: "xls" };
}

function hasEntry(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at] !== wanted[0] || bytes[at + 64] !== wanted.length) continue;
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

import { utf16Of } from "./decodeText";
import { describeOle } from "./describeOle";

/** What the first bytes say a file is; its name is not asked. `really` is in Chinese. */
export type Format =
  | { readonly kind: "empty" | "zip" | "xls" | "encrypted" | "html" | "xmlTable" | "csv" | "unknown" }
  | { readonly kind: "otherWorkbook" | "notATable"; readonly really: string };

const HEAD = 65_536;

/** Starts of files that people take for tables: bytes as a Latin-1 text. */
const signatures: readonly (readonly [string, string])[] = [
  ["\x89PNG", "图片（png）"],
  ["\xff\xd8\xff", "图片（jpg）"],
  ["GIF8", "图片（gif）"],
  ["II*\0", "图片（tif）"],
  ["MM\0*", "图片（tif）"],
  ["%PDF", "PDF 文档"],
  ["{\\rtf", "RTF 文档"],
  ["Rar!", "压缩包（rar）"],
  ["7z\xbc\xaf", "压缩包（7z）"],
  ["\x1f\x8b", "压缩包（gz）"],
  ["MZ", "程序"],
];

/** Old binary sheets without a container: BIFF 2, 3, 4, 5 and 8. */
const bareBiff = /^\t(?:\0\x04\0|\x02\x06\0|\x04\x06\0|\x08[\x06-\x10]\0)/;

/** Tells what a file is from its bytes. */
export function detectFormat(bytes: Uint8Array): Format {
  if (bytes.length === 0) return { kind: "empty" };
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) return { kind: "zip" };
  if (start.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return describeOle(bytes);
  if (bareBiff.test(start)) return { kind: "xls" };
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return { kind: "notATable", really: known[1] };
  if (start.startsWith("RIFF") && start.endsWith("WEBP")) return { kind: "notATable", really: "图片（webp）" };
  if (start.startsWith("BM") && bytes.subarray(0, HEAD).includes(0))
    return { kind: "notATable", really: "图片（bmp）" };
  return describeText(bytes);
}

/** Text with a UTF-16 mark is judged after it has been turned into UTF-8. */
function describeText(bytes: Uint8Array): Format {
  if (utf16Of(bytes) !== null) return { kind: "csv" };
  const head = bytes.subarray(0, HEAD);
  const text = new TextDecoder().decode(head).trimStart();
  if (text === "" && bytes.length <= HEAD) return { kind: "empty" };
  if (/^MIME-Version:/i.test(text)) return { kind: "otherWorkbook", really: "单个文件网页（mht）" };
  if (head.includes(0)) return { kind: "unknown" };
  if (!text.startsWith("<")) return { kind: "csv" };
  if (/<(?:\w+:)?Workbook[\s>]/.test(text) && text.includes("urn:schemas-microsoft-com:office:spreadsheet"))
    return { kind: "xmlTable" };
  if (/<(?:!doctype html|html|head|meta|body|table|style|script|div|center|font|tr|p|br)\b/i.test(text))
    return { kind: "html" };
  return { kind: text.startsWith("<?xml") ? "unknown" : "csv" };
}

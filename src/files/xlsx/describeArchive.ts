/** A zip that is no xlsx: another program's workbook, or no table at all. */
export interface OtherArchive {
  readonly kind: "workbook" | "document";
  /** What it really is, in Chinese. */
  readonly really: string;
}

/** Tells by its main part and its part names (lower case) what a zip is; null when an xlsx may be read from it. */
export function describeArchive(main: string, names: readonly string[]): OtherArchive | null {
  const has = (start: string): boolean => names.some((name) => name.startsWith(start));
  if (/\.bin$/i.test(main) || has("xl/workbook.bin")) return { kind: "workbook", really: "二进制工作簿（xlsb）" };
  if (names.includes(main.toLowerCase()) && !/^(word|ppt|visio)\//i.test(main)) return null;
  if (has("word/")) return { kind: "document", really: "Word 文档" };
  if (has("ppt/")) return { kind: "document", really: "演示文稿" };
  if (has("content.xml") && has("mimetype")) return { kind: "workbook", really: "OpenDocument 文档（ods）" };
  if (has("index/") || has("index.zip")) return { kind: "workbook", really: "Numbers 表格" };
  return has("xl/") ? null : { kind: "document", really: "压缩包" };
}

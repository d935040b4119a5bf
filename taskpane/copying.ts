import type { SectionView } from "./views";

/** Sections as they are pasted into plain text: a line for each title and paragraph. */
export function plainText(sections: readonly SectionView[]): string {
  return sections.map((section) => linesOf(section).join("\n")).join("\n\n");
}

const title = "font-family:黑体,SimHei;font-size:16pt;text-indent:2em;line-height:28pt;margin:0";
const body = "font-family:仿宋_GB2312,仿宋,FangSong;font-size:16pt;text-indent:2em;line-height:28pt;margin:0";

/** The same for a word processor, in the fonts of official documents. Everything is text: nothing of it is markup. */
export function wordHtml(sections: readonly SectionView[]): string {
  const paragraphs = sections.flatMap((section) =>
    linesOf(section).map((line, index) => `<p style="${index === 0 ? title : body}">${escaped(line)}</p>`),
  );
  return `<html lang="zh-CN"><head><meta charset="utf-8"></head><body>${paragraphs.join("")}</body></html>`;
}

function linesOf({ number, title: heading, paragraphs }: SectionView): readonly string[] {
  const texts = paragraphs.map((stretches) => stretches.map(({ text }) => text).join(""));
  return [`${number}、${heading}`, ...texts];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

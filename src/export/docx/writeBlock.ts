import { HeadingLevel, Paragraph, TextRun, type FileChild } from "docx";
import type { Block } from "../../publication";
import { chartRun } from "./chartRun";
import type { StyleId } from "./styles";
import { tableElements } from "./writeTable";

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/** A block of the document as Word's elements. */
export function elementsOf(block: Block): readonly FileChild[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: headings[block.level], children: runsOf(block.text) })];
    case "paragraph":
      return [textParagraph("Body", block.text)];
    case "chart":
      return [
        new Paragraph({ style: "ChartLine" satisfies StyleId, children: [chartRun(block.chart)] }),
        textParagraph("Caption", block.chart.title),
      ];
    case "table":
      return tableElements(block.table);
  }
}

/** A paragraph of one style. */
export function textParagraph(style: StyleId, text: string): Paragraph {
  return new Paragraph({ style, children: runsOf(text) });
}

/** The text; what is still to be filled in stands out. */
export function runsOf(text: string): readonly TextRun[] {
  return text
    .split(/(【待填：[^】]*】)/)
    .filter((piece) => piece !== "")
    .map((piece) =>
      piece.startsWith("【待填：") ? new TextRun({ text: piece, highlight: "yellow" }) : new TextRun(piece),
    );
}

import { paragraphText, type Paragraph, type Section } from "../narrative";
import type { Block, Chart } from "./block";
import { heading } from "./stating";

/** 第二部分: every section with its charts where they belong; `bridge` follows the first section. */
export function narrativeBlocks(
  sections: readonly Section[],
  { charts, bridge }: { readonly charts: readonly Chart[]; readonly bridge: Chart | null },
): readonly Block[] {
  return sections.flatMap(({ id, ordinal, title, paragraphs }) => [
    heading(2, `${ordinal}、${title}`),
    ...paragraphs.flatMap((paragraph) => paragraphBlocks(paragraph, charts)),
    ...(id === "overall" && bridge !== null ? [chartBlock(bridge)] : []),
  ]);
}

function paragraphBlocks(paragraph: Paragraph, charts: readonly Chart[]): readonly Block[] {
  const text = paragraphText(paragraph);
  const said: Block =
    paragraph.style === "heading" ? heading(text.startsWith("（") ? 3 : 4, text) : { kind: "paragraph", text };
  const chart = charts.find(({ id }) => id === paragraph.chart);
  return chart === undefined ? [said] : [said, chartBlock(chart)];
}

function chartBlock(chart: Chart): Block {
  return { kind: "chart", chart };
}

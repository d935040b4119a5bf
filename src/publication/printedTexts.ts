import type { Block, PublicationTable } from "./block";

/** Every text that blocks print, in reading order: a heading, a paragraph, a cell, a chart's title. */
export function printedTexts(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "heading":
      case "paragraph":
        return [block.text];
      case "chart":
        return [block.chart.title];
      case "table":
        return tableTexts(block.table);
    }
  });
}

function tableTexts({ title, number, sides, rows, notes }: PublicationTable): readonly string[] {
  const above = [title, number, sides?.left, sides?.right].flatMap((text) => text ?? []);
  return [...above, ...rows.flatMap(({ cells }) => cells.map(({ text }) => text)), ...notes].filter(
    (text) => text !== "",
  );
}

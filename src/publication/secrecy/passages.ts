import type { Block, PublicationTable } from "../block";
import type { Publication } from "../publication";
import { secrecyWords } from "./secrecyWords";

/** A text of the document with its place, as a person looks for it. */
export interface Passage {
  readonly place: string;
  readonly text: string;
}

/** Every text of the document: cover, headings, paragraphs, cells, names and descriptions of charts. */
export function passagesOf({ cover, parts }: Publication): readonly Passage[] {
  const front = [cover.department, cover.title, ...cover.statements].map((text) => ({
    place: secrecyWords.cover,
    text,
  }));
  return [...front, ...parts.flatMap(({ title, blocks }) => partPassages(title, blocks))];
}

function partPassages(title: string, blocks: readonly Block[]): readonly Passage[] {
  const part = title.split(" ")[0] ?? title;
  let section = "";
  let paragraph = 0;
  return blocks.flatMap((block): readonly Passage[] => {
    switch (block.kind) {
      case "heading":
        if (block.level <= 2) [section, paragraph] = [block.text, 0];
        return [{ place: secrecyWords.heading(part, block.text), text: block.text }];
      case "paragraph":
        paragraph += 1;
        return [{ place: secrecyWords.paragraph(part, section, paragraph), text: block.text }];
      case "chart":
        return [block.chart.title, block.chart.description].map((text) => ({
          place: secrecyWords.chart(part, block.chart.title),
          text,
        }));
      case "table":
        return tablePassages(part, block.table);
    }
  });
}

function tablePassages(part: string, table: PublicationTable): readonly Passage[] {
  const name = table.title ?? secrecyWords.unitList;
  const around = [table.number, table.sides?.left, table.sides?.right, ...table.notes].flatMap((text) => text ?? []);
  return [
    ...around.map((text) => ({ place: secrecyWords.table(part, name), text })),
    ...table.rows.flatMap(({ cells }, row) =>
      cells.map(({ text }) => ({ place: secrecyWords.row(part, name, row + 1), text })),
    ),
  ].filter(({ text }) => text !== "");
}

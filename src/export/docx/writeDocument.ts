import { Document, Packer, Paragraph, SectionType, TableOfContents, type FileChild, type ISectionOptions } from "docx";
import type { Block, Publication } from "../../publication";
import { repack } from "../repack";
import { cleanPart } from "./cleanParts";
import { footerOf, sectionPage, twips, type PageKind } from "./page";
import { pageNumbers } from "./pageNumbers";
import { documentStyles } from "./styles";
import { elementsOf, textParagraph } from "./writeBlock";

/** A stretch of pages of one kind. */
interface Stretch {
  readonly page: PageKind;
  readonly blocks: readonly Block[];
}

/** The Word document of a publication. The same publication gives the same bytes. */
export async function writeDocument(publication: Publication): Promise<Uint8Array> {
  const stretches = publication.parts.flatMap(({ title, blocks }) =>
    stretchesOf([{ kind: "heading", level: 1, text: title }, ...blocks]),
  );
  const document = new Document({
    styles: documentStyles,
    pageNumbers,
    sections: [
      section("cover", coverElements(publication), null),
      section("contents", contentsElements(publication), null),
      ...stretches.map(({ page, blocks }, index) => section(page, blocks.flatMap(elementsOf), index)),
    ],
  });
  const bytes = await Packer.toArrayBuffer(document);
  return repack(new Uint8Array(bytes), cleanPart);
}

/** Text pages up to the next table that has a page of its own; a table's part heading stands on the table's page. */
function stretchesOf(blocks: readonly Block[]): readonly Stretch[] {
  const stretches: { page: PageKind; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const page: PageKind = block.kind === "table" && block.table.page !== "inText" ? block.table.page : "text";
    const last = stretches.at(-1);
    const joins = last !== undefined && (page === "text" ? last.page === "text" : last.blocks.every(isHeading));
    if (last !== undefined && joins) {
      last.blocks.push(block);
      last.page = page;
    } else stretches.push({ page, blocks: [block] });
  }
  return stretches;
}

function isHeading({ kind }: Block): boolean {
  return kind === "heading";
}

/** A section; `place` is its place among the numbered ones. Those after the first go on with its page number. */
function section(page: PageKind, children: readonly FileChild[], place: number | null): ISectionOptions {
  return {
    properties: { type: SectionType.NEXT_PAGE, page: sectionPage(page, place === 0) ?? {} },
    ...(place === null || place === 0 ? { footers: { default: footerOf(page) } } : {}),
    children: [...children],
  };
}

function coverElements({ cover }: Publication): readonly FileChild[] {
  const space = (points: number): Paragraph => new Paragraph({ spacing: { before: twips(points) } });
  return [
    space(130),
    textParagraph("Cover", cover.department),
    textParagraph("Cover", cover.title),
    space(240),
    ...cover.statements.map((text) => textParagraph("CoverStatement", text)),
  ];
}

function contentsElements({ contentsTitle }: Publication): readonly FileChild[] {
  return [
    textParagraph("ContentsTitle", contentsTitle),
    new TableOfContents(contentsTitle, { hyperlink: true, headingStyleRange: "1-2" }),
  ];
}

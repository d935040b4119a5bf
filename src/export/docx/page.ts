import { AlignmentType, Footer, PageNumber, PageOrientation, Paragraph, TextRun, type ISectionOptions } from "docx";
import { pageMargins } from "../../layout";
import { words } from "../messages";
import { faceName } from "./fonts";

/** Twentieths of a point, the measure of Word. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** A4, in twips. */
const paper = { width: 11906, height: 16838 } as const;
/** Margins of official documents (GB/T 9704): 37, 26, 35 and 28 millimetres. */
const textMargins = { top: 2098, right: 1474, bottom: 1985, left: 1588, footer: 1417, header: 850 } as const;

/** What a section of the document looks like: text pages, or the page of a table. */
export type PageKind = "cover" | "contents" | "text" | "portrait" | "landscape";

/** How wide the text of a page is, in twips. */
export function textWidth(kind: PageKind): number {
  const { left, right } = kind === "portrait" || kind === "landscape" ? tableMargins() : textMargins;
  return (kind === "landscape" ? paper.height : paper.width) - left - right;
}

type SectionPage = NonNullable<ISectionOptions["properties"]>["page"];

/** The paper of a section. Numbering begins with the first page of part one. */
export function sectionPage(kind: PageKind, startsNumbering: boolean): SectionPage {
  const isTable = kind === "portrait" || kind === "landscape";
  const orientation = kind === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    size: { ...paper, orientation },
    margin: isTable ? tableMargins() : textMargins,
    ...(startsNumbering ? { pageNumbers: { start: 1 } } : {}),
  };
}

function tableMargins(): { top: number; right: number; bottom: number; left: number; header: number; footer: number } {
  const inches = (value: number): number => twips(value * 72);
  const { left, right, top, bottom, header, footer } = pageMargins;
  return {
    top: inches(top),
    right: inches(right),
    bottom: inches(bottom),
    left: inches(left),
    header: inches(header),
    footer: inches(footer),
  };
}

/** The page number at the foot: — 3 —; none on the cover and the contents. */
export function footerOf(kind: PageKind): Footer {
  if (kind === "cover" || kind === "contents") return new Footer({ children: [new Paragraph({})] });
  const [before, after] = words.pageNumber;
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [before, PageNumber.CURRENT, after], size: 28, font: faceName("table") })],
      }),
    ],
  });
}

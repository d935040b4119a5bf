import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from "docx";
import { fontOf, type Face } from "./fonts";
import { twips } from "./page";

/** 三号, in points, with lines of 28: 22 lines of 28 characters a page, as official documents have. */
export const bodySize = 16;
const lineHeight = 28;
const line = { line: twips(lineHeight), lineRule: LineRuleType.EXACT } as const;
/** Two characters before the first line. */
const indent = { firstLine: twips(bodySize * 2), firstLineChars: 200 } as const;

interface Look {
  readonly face: Face;
  readonly size: number;
  readonly paragraph: NonNullable<IParagraphStyleOptions["paragraph"]>;
}

function look({ face, size, paragraph }: Look): Pick<IParagraphStyleOptions, "run" | "paragraph"> {
  return { run: { font: fontOf(face), size: size * 2, color: "000000" }, paragraph };
}

const centred = { alignment: AlignmentType.CENTER } as const;

/** Styles a paragraph of the document may have beside Word's own headings. */
export type StyleId =
  | "Cover"
  | "CoverStatement"
  | "ContentsTitle"
  | "Body"
  | "ChartLine"
  | "Caption"
  | "TableTitle"
  | "Side"
  | "Note"
  | "Cell";

function own(id: StyleId, name: string, looks: Look): IParagraphStyleOptions {
  return { id, name, basedOn: "Normal", quickFormat: true, ...look(looks) };
}

/** All styles of the document. */
export const documentStyles: IStylesOptions = {
  default: {
    document: { run: { font: fontOf("body"), size: bodySize * 2, language: { value: "en-US", eastAsia: "zh-CN" } } },
    heading1: look({
      face: "title",
      size: 22,
      paragraph: {
        ...centred,
        spacing: { before: twips(14), after: twips(14), line: twips(36), lineRule: LineRuleType.EXACT },
        keepNext: true,
      },
    }),
    heading2: look({ face: "heading", size: bodySize, paragraph: { spacing: line, indent, keepNext: true } }),
    heading3: look({ face: "subheading", size: bodySize, paragraph: { spacing: line, indent, keepNext: true } }),
    heading4: look({ face: "body", size: bodySize, paragraph: { spacing: line, indent, keepNext: true } }),
  },
  paragraphStyles: [
    own("Cover", "封面标题", {
      face: "title",
      size: 36,
      paragraph: { ...centred, spacing: { after: twips(20), line: twips(54), lineRule: LineRuleType.EXACT } },
    }),
    own("CoverStatement", "封面声明", {
      face: "subheading",
      size: 18,
      paragraph: { ...centred, spacing: { line: twips(36), lineRule: LineRuleType.EXACT } },
    }),
    own("ContentsTitle", "目录标题", {
      face: "title",
      size: 22,
      paragraph: { ...centred, spacing: { after: twips(14), line: twips(36), lineRule: LineRuleType.EXACT } },
    }),
    own("Body", "公文正文", {
      face: "body",
      size: bodySize,
      paragraph: { alignment: AlignmentType.BOTH, spacing: line, indent },
    }),
    own("ChartLine", "图", {
      face: "body",
      size: bodySize,
      paragraph: { ...centred, spacing: { before: twips(6) }, keepNext: true },
    }),
    own("Caption", "图题", { face: "heading", size: 12, paragraph: { ...centred, spacing: { after: twips(10) } } }),
    own("TableTitle", "表题", { face: "heading", size: bodySize, paragraph: { keepNext: true } }),
    own("Side", "表头信息", {
      face: "table",
      size: 10,
      paragraph: { spacing: { line: twips(16), lineRule: LineRuleType.EXACT }, keepNext: true },
    }),
    own("Note", "表注", { face: "table", size: 9, paragraph: { spacing: { before: twips(2) } } }),
    own("Cell", "表格文字", { face: "table", size: 10, paragraph: { spacing: { before: 0, after: 0 } } }),
    ...[1, 2].map((level): IParagraphStyleOptions => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      basedOn: "Normal",
      ...look({
        face: level === 1 ? "heading" : "body",
        size: 14,
        paragraph: {
          spacing: { line: twips(24), lineRule: LineRuleType.EXACT },
          indent: { left: level === 1 ? 0 : twips(28) },
        },
      }),
    })),
  ],
};

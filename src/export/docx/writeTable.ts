import {
  AlignmentType,
  HeadingLevel,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
  type FileChild,
} from "docx";
import type { PublicationTable, TableCell as Cell } from "../../publication";
import { textWidth, twips } from "./page";
import type { StyleId } from "./styles";

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
/** Room between a cell's border and its text, in twips. */
const padding = { top: 0, bottom: 0, left: 36, right: 36 } as const;

/** A table with what stands above and below it. Its head repeats on every page; a row never breaks. */
export function tableElements(table: PublicationTable): readonly FileChild[] {
  return [
    ...above(table),
    new Table({
      rows: table.rows.map((row, index) => tableRow(table, row, index < table.headRows)),
      columnWidths: table.columnWidths.map(twips),
      width: { size: twips(table.columnWidths.reduce((sum, one) => sum + one, 0)), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      margins: padding,
    }),
    ...table.notes.map(
      (text) =>
        new Paragraph({
          style: "Note" satisfies StyleId,
          indent: { left: edges(table).left, right: edges(table).left },
          children: [new TextRun(text)],
        }),
    ),
    ...(table.page === "inText" ? [new Paragraph({ style: "Note" satisfies StyleId })] : []),
  ];
}

/** The title, 公开03表 at the right, then 编制部门 and 单位 at both ends of a line, as wide as the table. */
function above(table: PublicationTable): readonly Paragraph[] {
  const { title, number, sides } = table;
  const { left, width } = edges(table);
  const side = (...children: string[]): Paragraph =>
    new Paragraph({
      style: "Side" satisfies StyleId,
      indent: { left },
      tabStops: [{ type: TabStopType.RIGHT, position: left + width }],
      children: [new TextRun({ children })],
    });
  return [
    ...(title === null ? [] : [titleParagraph(title, table.isListed)]),
    ...(number === null ? [] : [side("\t", number)]),
    ...(sides === null ? [] : [side(sides.left, "\t", sides.right)]),
  ];
}

/** Where the table, in the middle of the page, begins, and how wide it is, in twips. */
function edges({ columnWidths, page }: PublicationTable): { readonly left: number; readonly width: number } {
  const width = twips(columnWidths.reduce((sum, one) => sum + one, 0));
  return { left: Math.max(0, Math.round((textWidth(page === "inText" ? "text" : page) - width) / 2)), width };
}

/** A heading where the contents list the table; it looks like the title of a table. */
function titleParagraph(title: string, isListed: boolean): Paragraph {
  return new Paragraph({
    ...(isListed ? { heading: HeadingLevel.HEADING_2 } : { style: "TableTitle" satisfies StyleId }),
    alignment: AlignmentType.CENTER,
    indent: { firstLine: 0, firstLineChars: 0 },
    spacing: { after: twips(4), line: twips(22), lineRule: LineRuleType.EXACT },
    children: [new TextRun(title)],
  });
}

function tableRow(
  table: PublicationTable,
  { height, cells }: PublicationTable["rows"][number],
  isHead: boolean,
): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    keepNext: cells.some(({ down }) => down === 2),
    height: { value: twips(height), rule: HeightRule.ATLEAST },
    children: cells.map((cell) => tableCell(cell, table.fontSize)),
  });
}

function tableCell({ text, across, down, align, bold }: Cell, size: number): TableCell {
  const halfPoints = Math.round(size * 2);
  const lines = text.split("\n");
  return new TableCell({
    columnSpan: across,
    rowSpan: down,
    verticalAlign: VerticalAlign.CENTER,
    children: lines.map(
      (line) =>
        new Paragraph({
          style: "Cell" satisfies StyleId,
          alignment: alignments[align],
          spacing: { line: twips(size * 1.2), lineRule: LineRuleType.EXACT },
          children: line === "" ? [] : [new TextRun({ text: line, bold, size: halfPoints })],
        }),
    ),
  });
}

import ExcelJS from "exceljs";
import { writeWorkbook } from "../../src/export";
import { columnPadding, planForms, pointsPerCharacter, styles, type SheetPlan } from "../../src/layout";
import { xian2023 } from "../../src/editions";
import { sampleForms } from "../support/sampleForms";

const plans = planForms(sampleForms(), xian2023, { department: "西安市总工会（汇总）", year: 2023 });
let book: ExcelJS.Workbook;

beforeAll(async () => {
  book = new ExcelJS.Workbook();
  const bytes = await writeWorkbook(plans);
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
});

function sheetOf(plan: SheetPlan): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(plan.name);
  if (sheet === undefined) throw new Error(`no sheet ${plan.name}`);
  return sheet;
}

test.each(plans.map((plan) => [plan.name, plan] as const))("every cell of %s looks as its kind says", (_name, plan) => {
  const sheet = sheetOf(plan);
  for (const { row, column, style } of plan.cells) {
    const { font, size, bold, align, wrap, border, numberFormat } = styles[style];
    const cell = sheet.getRow(row + 1).getCell(column + 1);
    expect({
      font: cell.font.name,
      size: cell.font.size,
      bold: cell.font.bold ?? false,
      align: cell.alignment.horizontal,
      wrap: cell.alignment.wrapText ?? false,
      border: [cell.border?.top, cell.border?.left, cell.border?.bottom, cell.border?.right].every(
        (line) => line?.style === "thin",
      ),
      numberFormat: cell.numFmt ?? "General",
    }).toEqual({ font, size, bold, align, wrap, border, numberFormat });
  }
});

test.each(plans.map((plan) => [plan.name, plan] as const))("%s prints on A4 as planned", (_name, plan) => {
  const sheet = sheetOf(plan);
  const { orientation, pagesTall, repeatedRows } = plan.print;
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 9,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: pagesTall ?? 0,
    horizontalCentered: true,
    printTitlesRow: `${(repeatedRows?.first ?? 0) + 1}:${(repeatedRows?.last ?? 0) + 1}`,
  });
  expect(sheet.headerFooter.oddFooter).toBe("&C第&P页 共&N页");
  plan.columnWidths.forEach((width, column) => {
    expect(sheet.getColumn(column + 1).width).toBeCloseTo(width + columnPadding / pointsPerCharacter, 2);
  });
  plan.rowHeights.forEach((height, row) => expect(sheet.getRow(row + 1).height).toBe(height));
});

import { standardBook } from "../../src/accounts";
import { createOfficeWorkbook } from "../../src/excel";
import { columnPadding, planForms, pointsPerCharacter, styles, type SheetPlan } from "../../src/layout";
import { xian2023 } from "../../src/editions";
import { buildReport, gatherSources, type Report } from "../../src/report";
import { addressOf, type HostBook, type HostSheet, plainFormat, valuesOf } from "../../src/workbench/host";
import { loadClientLibrary } from "../support/host/clientLibrary";
import { caseLedger } from "../support/sheets";

const department = "西安市总工会（汇总）";

function sampleReport(): Report {
  const options = { edition: null, year: null, department, partial: false, book: standardBook };
  const outcome = buildReport(gatherSources([caseLedger("xian-2023")], standardBook), options);
  if (outcome.kind === "refused") throw new Error(outcome.problems.map(({ message }) => message).join("\n"));
  return outcome.report;
}

function plannedValues(plan: SheetPlan): unknown[][] {
  const rows = Array.from({ length: plan.height }, () => new Array<unknown>(plan.width).fill(null));
  for (const { row, column, value } of plan.cells) {
    const line = rows[row] ?? [];
    if (value.kind === "text") line[column] = value.text === "" ? null : value.text;
    if (value.kind === "count") line[column] = value.count;
    if (value.kind === "wan") line[column] = Number(value.wan.toString());
  }
  return rows;
}

function looksOf(book: HostBook, sheet: HostSheet, plan: SheetPlan): string[] {
  return plan.cells.map(({ row, column }) => {
    const format = book.formats.format(sheet.formatAt(row, column));
    const { fontName, fontSize, bold, horizontal, vertical, wrap, indent, numberFormat, borders, fill } = format;
    const sides = Object.keys(borders).sort().join();
    return JSON.stringify([fontName, fontSize, bold, horizontal, vertical, wrap, indent, numberFormat, sides, fill]);
  });
}

function plannedLooks(plan: SheetPlan): string[] {
  return plan.cells.map(({ style }) => {
    const { font, size, bold, align, vertical, wrap, indent, border, numberFormat, fill } = styles[style];
    const across = { left: "Left", center: "Center", right: "Right" }[align];
    const upright = { middle: "Center", top: "Top" }[vertical];
    const sides = border ? "EdgeBottom,EdgeLeft,EdgeRight,EdgeTop" : "";
    const ink = fill === null ? "" : `#${fill}`;
    return JSON.stringify([font, size, bold, across, upright, wrap, indent, numberFormat, sides, ink]);
  });
}

function sorted(areas: readonly unknown[]): string[] {
  return areas.map((area) => JSON.stringify(Object.entries(Object(area)).sort())).sort();
}

describe("the nine sheets of the sample, written through Excel's client library", () => {
  const plans = planForms(sampleReport().forms, xian2023, { department, year: 2023 });
  const { host, excel } = loadClientLibrary();
  const { book } = host;
  const workbook = createOfficeWorkbook({ excel, isSetSupported: () => true, openFile: null });
  const sheetOf = (plan: SheetPlan): HostSheet => {
    const sheet = book.findSheet(plan.name);
    if (sheet === null) throw new Error(`no sheet ${plan.name}`);
    return sheet;
  };

  beforeAll(async () => {
    await workbook.writeSheets(plans);
  });

  test("are nine", () => {
    expect(plans.map(({ name }) => name)).toEqual(
      ["1", "2", "3", "4", "5", "6", "7", "8", "9"].map((n) => `公开0${n}表`),
    );
  });

  test.each(plans.map((plan) => [plan.name, plan] as const))("%s holds the plan's values", (_, plan) => {
    const area = { top: 0, left: 0, bottom: plan.height - 1, right: plan.width - 1 };
    expect(valuesOf(sheetOf(plan), area)).toEqual(plannedValues(plan));
    expect(sheetOf(plan).usedArea(true)?.bottom).toBeLessThan(plan.height);
  });

  test.each(plans.map((plan) => [plan.name, plan] as const))("%s has the plan's formats and merges", (_, plan) => {
    const sheet = sheetOf(plan);
    expect(looksOf(book, sheet, plan)).toEqual(plannedLooks(plan));
    expect(sorted(sheet.merges)).toEqual(sorted(plan.merges));
  });

  test.each(plans.map((plan) => [plan.name, plan] as const))("%s has the plan's sizes and print set-up", (_, plan) => {
    const { rowHeights, columnWidths, pageLayout } = sheetOf(plan);
    plan.columnWidths.forEach((characters, column) => {
      expect(columnWidths.get(column)).toBeCloseTo(characters * pointsPerCharacter + columnPadding, 1);
    });
    expect(plan.rowHeights.map((__, row) => rowHeights.get(row))).toEqual([...plan.rowHeights]);
    expect(pageLayout).toMatchObject({
      orientation: plan.print.orientation === "landscape" ? "Landscape" : "Portrait",
      paperSize: "A4",
      printArea: plan.print.area,
      zoom:
        plan.print.pagesTall === null
          ? { horizontalFitToPages: 1 }
          : { horizontalFitToPages: 1, verticalFitToPages: 1 },
    });
    const rows = plan.print.repeatedRows;
    const title = pageLayout.titleRows;
    expect(title === null ? null : addressOf(title)).toBe(
      rows === null ? null : `${String(rows.first + 1)}:${String(rows.last + 1)}`,
    );
  });

  test("cells outside a plan are without format", () => {
    const [plan] = plans;
    const sheet = plan === undefined ? book.active : sheetOf(plan);
    const outside = book.formats.format(sheet.formatAt(plan?.height ?? 0, 0));
    expect(outside).toBe(plainFormat);
  });

  test("are built in few requests, each far below 5 MB", () => {
    expect(host.control.requests).toBeLessThan(60);
    expect(host.control.largestRequest).toBeLessThan(2_000_000);
  });

  test("a rebuild of the same report writes nothing", async () => {
    const { writes } = book.kept;
    await workbook.writeSheets(plans);
    expect(book.kept.writes).toBe(writes);
  });
});

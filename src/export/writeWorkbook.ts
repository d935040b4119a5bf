import { writeXlsx, type CellValue, type WriteSheet } from "hucre/xlsx";
import {
  columnPadding,
  pageMargins,
  pointsPerCharacter,
  type ChoiceList,
  type PlannedMerge,
  type PlannedValue,
  type SheetPlan,
} from "../layout";
import { chartOfPlan } from "./chartOfPlan";
import { cellLook } from "./cellLook";
import { repack } from "./repack";
import { words } from "./messages";

/** Names Excel refuses for a sheet. */
const badName = /^$|^.{32,}$|[[\]:*?/\\]|^'|'$/;
/** The longest list of choices Excel takes, commas included. */
const longestChoices = 255;

/**
 * An xlsx workbook of values: one sheet per plan, in order. The same plans give the same bytes. Text stays text
 * whatever it begins with; an amount is the shown 万元 as a number. Throws for a plan no workbook can hold.
 */
export async function writeWorkbook(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  for (const plan of plans) checkName(plan.name, plans);
  const bytes = await writeXlsx({ sheets: plans.map(sheetOf), defaultFont: cellLook("text").font ?? {} });
  return repack(bytes, (path, xml) => {
    const [, sheet] = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path) ?? [];
    const plan = plans[Number(sheet) - 1];
    if (plan !== undefined) return withoutWarnings(xml, plan);
    return path === "xl/workbook.xml" ? xml.replace(/<calcPr [^>]*\/>/, "") : xml;
  });
}

function checkName(name: string, plans: readonly SheetPlan[]): void {
  const same = plans.filter((plan) => plan.name.toLowerCase() === name.toLowerCase());
  if (badName.test(name) || same.length > 1) throw new RangeError(`no sheet can be called ${name}`);
}

function sheetOf(plan: SheetPlan): WriteSheet {
  const rows = Array.from({ length: plan.height }, () => Array.from({ length: plan.width }, (): CellValue => null));
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  for (const { row, column, value, style } of plan.cells) {
    const written = valueOf(value);
    const line = rows[row];
    if (line === undefined || column >= plan.width) throw new RangeError(`cell outside the sheet ${plan.id}`);
    line[column] = written;
    cells.set(`${row},${column}`, { value: written, style: cellLook(style) });
  }
  return {
    name: plan.name,
    rows,
    cells,
    columns: plan.columnWidths.map((width) => ({ width: withPadding(width) })),
    rowDefs: new Map(plan.rowHeights.map((height, row) => [row, { height }])),
    merges: plan.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    dataValidations: plan.choices.map(validationOf),
    ...(plan.charts.length === 0 ? {} : { charts: plan.charts.map((chart) => chartOfPlan(plan, chart)) }),
    ...printing(plan),
  };
}

/** A file's column width counts the padding in; two decimals are finer than a pixel. */
function withPadding(characters: number): number {
  return Math.round((characters + columnPadding / pointsPerCharacter) * 100) / 100;
}

function valueOf(value: PlannedValue): CellValue {
  switch (value.kind) {
    case "blank":
      return null;
    case "text":
      return escaped(value.text);
    case "count":
      return value.count;
    case "wan":
      return Number(value.wan.toString());
  }
}

/** Excel reads _x0041_ in a text as an escape for A; a text that looks like one is escaped in turn. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

function printing({ print }: SheetPlan): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const repeated = print.repeatedRows;
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: print.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: print.pagesTall ?? 0,
      horizontalCentered: true,
      margins: pageMargins,
      printArea: address(print.area, "$"),
      ...(repeated === null ? {} : { printTitlesRow: `$${repeated.first + 1}:$${repeated.last + 1}` }),
    },
    headerFooter: { oddFooter: words.pageFooter },
  };
}

/** A list to choose from; what is not on it is refused, a blank is not. */
function validationOf({ area, choices }: ChoiceList) {
  if (choices.join(",").length > longestChoices || choices.some((choice) => /[,"]/.test(choice)))
    throw new RangeError(`a cell cannot offer these choices: ${choices.join(",")}`);
  return {
    type: "list" as const,
    values: [...choices],
    range: address(area),
    allowBlank: true,
    showErrorMessage: true,
  };
}

/** Codes are text on purpose: no green corner for a number stored as text. It stands before the sheet's drawing. */
function withoutWarnings(xml: string, { print }: SheetPlan): string {
  const ignored = `<ignoredErrors><ignoredError sqref="${address(print.area)}" numberStoredAsText="1"/></ignoredErrors>`;
  return xml.replace(/(<drawing [^>]*\/>)?<\/worksheet>/, (end) => ignored + end);
}

/** A range as Excel writes it: "A1:F37", or with a mark before each part "$A$1:$F$37". */
function address({ top, left, bottom, right }: PlannedMerge, mark = ""): string {
  return `${mark}${letters(left)}${mark}${top + 1}:${mark}${letters(right)}${mark}${bottom + 1}`;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? "" : letters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

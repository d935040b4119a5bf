import { cellAt, type Problem, type Sheet } from "../files";
import type { FactValue, Facts, Reason, AdoptedRow, Unit } from "./facts";
import { items, type ItemDefinition, type ItemId } from "./items";
import { clean, columnOf, headingRow } from "./headings";
import { problems } from "./messages";
import { isOperationsSheet } from "./operationsCells";
import { isEvaluationSheet, readEvaluations } from "./readEvaluations";
import { readOperations } from "./readOperations";
import { readRoundings } from "./readRoundings";
import { parseCount, parseDay, parseYuan, textOfCell } from "./parse";
import { exampleMark, reasonHeadings, sheetNames, unitHeadings } from "./sheets";

/** What the clerk's sheets say, and what could not be read. */
export interface FactsReading {
  readonly facts: Facts;
  readonly problems: readonly Problem[];
}

/** Whether a sheet is one of the clerk's other sheets, and not a ledger. */
export function isFactsSheet(sheet: Sheet): boolean {
  return sheetNames.some((name) => name === sheet.name.trim()) || isEvaluationSheet(sheet) || isOperationsSheet(sheet);
}

/**
 * Reads 基本信息, 补充资料, 单位构成, 变动原因, 尾差处理, 绩效自评 by their names, then 财决附03 for what they do not state; other
 * sheets are passed over.
 */
export function readFacts(sheets: readonly Sheet[]): FactsReading {
  const found: Problem[] = [];
  const values = new Map<ItemId, FactValue>();
  const units: Unit[] = [];
  const reasons: Reason[] = [];
  const roundings: AdoptedRow[] = [];
  for (const sheet of sheets) {
    const name = sheet.name.trim();
    if (name === "基本信息" || name === "补充资料") readItems(sheet, { values, problems: found });
    if (name === "单位构成") units.push(...readUnits(sheet));
    if (name === "变动原因") reasons.push(...readReasons(sheet, found));
    if (name === "尾差处理") roundings.push(...readRoundings(sheet));
  }
  const evaluations = readEvaluations(sheets.filter(isEvaluationSheet));
  const operations = sheets
    .filter(isOperationsSheet)
    .flatMap((sheet) => readOperations(sheet, { values, problems: found }));
  return { facts: { values, units, reasons, roundings, evaluations, operations }, problems: found };
}

interface ItemsRead {
  readonly values: Map<ItemId, FactValue>;
  readonly problems: Problem[];
}

/** 项目 │ 内容 │ 单位 │ 说明; items stand anywhere in the first column. */
function readItems(sheet: Sheet, { values, problems: found }: ItemsRead): void {
  for (let row = 0; row < sheet.height; row += 1) {
    const name = clean(textOfCell(cellAt(sheet, row, 0)));
    const item = items.find((candidate) => clean(candidate.name) === name);
    const cell = cellAt(sheet, row, 1);
    if (item === undefined || textOfCell(cell).trim() === "") continue;
    const value = readValue(item, { cell, unit: textOfCell(cellAt(sheet, row, 2)) });
    if (value === null)
      found.push(problems.badValue({ sheet: sheet.name, row: row + 1, item, value: textOfCell(cell) }));
    else values.set(item.id, value);
  }
}

function readValue(
  item: ItemDefinition,
  { cell, unit }: { readonly cell: ReturnType<typeof cellAt>; readonly unit: string },
): FactValue | null {
  switch (item.kind) {
    case "text":
      return { kind: "text", text: textOfCell(cell) };
    case "choice": {
      const text = textOfCell(cell).trim();
      return item.choices.includes(text) ? { kind: "text", text } : null;
    }
    case "date": {
      const text = parseDay(cell);
      return text === null ? null : { kind: "text", text };
    }
    case "count": {
      const count = parseCount(typeof cell === "string" ? cell.replace(/年度?$/, "") : cell);
      return count === null ? null : { kind: "count", count };
    }
    case "amount": {
      const yuan = parseYuan(cell, unit);
      return yuan === null ? null : { kind: "amount", yuan };
    }
  }
}

function readUnits(sheet: Sheet): readonly Unit[] {
  const [numberHeading, nameHeading, levelHeading] = unitHeadings;
  const top = headingRow(sheet, nameHeading);
  if (top === null) return [];
  const rows = Array.from({ length: sheet.height - top - 1 }, (_, index) => top + 1 + index);
  return rows.flatMap((row) => {
    const name = textOfCell(cellAt(sheet, row, columnOf(sheet, top, nameHeading))).trim();
    const level = textOfCell(cellAt(sheet, row, columnOf(sheet, top, levelHeading))).trim();
    const isExample = textOfCell(cellAt(sheet, row, columnOf(sheet, top, numberHeading))).trim() === exampleMark;
    return name === "" || isExample ? [] : [{ name, level }];
  });
}

function readReasons(sheet: Sheet, found: Problem[]): readonly Reason[] {
  const top = headingRow(sheet, "原因");
  if (top === null) return [];
  const columns = reasonHeadings.map((heading) => columnOf(sheet, top, heading));
  const reasons: Reason[] = [];
  for (let row = top + 1; row < sheet.height; row += 1) {
    const cells = columns.map((column) => cellAt(sheet, row, column));
    const [section = "", subject = "", comparison = "", , , reason = "", purpose = "", status = ""] =
      cells.map(textOfCell);
    if (section.trim() === "" || section.trim() === exampleMark || (reason === "" && purpose === "" && status === ""))
      continue;
    const amounts = [cells[3] ?? null, cells[4] ?? null].map((cell, index) => {
      const yuan = parseYuan(cell, "元");
      if (yuan === null && textOfCell(cell).trim() !== "") {
        found.push(
          problems.badAmount({
            sheet: sheet.name,
            row: row + 1,
            column: reasonHeadings[3 + index] ?? "",
            value: textOfCell(cell),
          }),
        );
      }
      return yuan;
    });
    const [current = null, base = null] = amounts;
    const key = { section: section.trim(), subject: subject.trim(), comparison: comparison.trim() };
    reasons.push({ ...key, current, base, reason, purpose, status: status.trim(), row: row + 1 });
  }
  return reasons;
}

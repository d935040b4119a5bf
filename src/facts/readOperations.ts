import type { Problem, Sheet } from "../files";
import type { FactValue, StatedFigure } from "./facts";
import { items, type ItemDefinition, type ItemId } from "./items";
import { problems as tell } from "./messages";
import { bareWords, isInWan, operationsLines, type OperationsCell, type OperationsLine } from "./operationsCells";
import { operationsTable, type ThreePublicColumn } from "./operationsTable";
import { parseCount, parseYuan, textOfCell } from "./parse";

const itemOf = new Map<string, ItemDefinition>(
  Object.entries(operationsTable.items).flatMap(([id, words]) => {
    const item = items.find((one) => one.id === id);
    return item === undefined ? [] : words.map((word) => [bareWords(word), item] as const);
  }),
);

const columnOf = new Map<string, ThreePublicColumn>(
  figureColumns().flatMap((column) =>
    operationsTable.figures[column].map((word) => [bareWords(word), column] as const),
  ),
);

/** What is stated so far, and where: the first place stands. */
export interface Stated {
  readonly values: Map<ItemId, FactValue>;
  readonly problems: Problem[];
}

/**
 * Reads 财决附03: its counts and amounts become items of 补充资料 where the clerk stated none (one stated otherwise is told),
 * its “三公” money is given back to be held against 公开09表.
 */
export function readOperations(sheet: Sheet, stated: Stated): readonly StatedFigure[] {
  const lines = operationsLines(sheet);
  if (lines === null) {
    stated.problems.push(tell.operationsWithoutHeadings(sheet.name));
    return [];
  }
  const unit = isInWan(sheet) ? "万元" : "元";
  return lines.flatMap((line) => {
    const item = itemOf.get(line.words);
    if (item !== undefined && line.actual !== null) readItem(line, { sheet, item, unit, cell: line.actual, stated });
    const column = columnOf.get(line.words);
    return column === undefined ? [] : figuresOf(line, { sheet, column, unit, stated });
  });
}

interface ItemPlace {
  readonly sheet: Sheet;
  readonly item: ItemDefinition;
  readonly unit: string;
  readonly cell: OperationsCell;
  readonly stated: Stated;
}

function readItem({ row }: OperationsLine, { sheet, item, unit, cell, stated }: ItemPlace): void {
  const place = { sheet: sheet.name, row, column: cell.heading, value: textOfCell(cell.value) };
  const value = valueOf(item, cell, unit);
  if (value === null) {
    stated.problems.push(tell.operationsUnreadable({ ...place, name: item.name, kind: item.kind }));
    return;
  }
  const before = stated.values.get(item.id);
  if (before === undefined) stated.values.set(item.id, value);
  else if (shown(before) !== shown(value))
    stated.problems.push(tell.operationsDiffer({ ...place, item, here: shown(value), before: shown(before) }));
}

function valueOf(item: ItemDefinition, { value: cell }: OperationsCell, unit: string): FactValue | null {
  if (item.kind === "count") {
    const count = parseCount(typeof cell === "string" ? cell.replace(/[个人次批辆台套（）()、]+\s*$/, "") : cell);
    return count === null ? null : { kind: "count", count };
  }
  const yuan = parseYuan(cell, unit);
  return yuan === null ? null : { kind: "amount", yuan };
}

function shown(value: FactValue): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "count":
      return String(value.count);
    case "amount":
      return value.yuan.toString();
  }
}

interface FigurePlace extends Omit<ItemPlace, "item" | "cell"> {
  readonly column: ThreePublicColumn;
}

function figuresOf(line: OperationsLine, { sheet, column, unit, stated }: FigurePlace): readonly StatedFigure[] {
  return (["budget", "actual"] as const).flatMap((row): readonly StatedFigure[] => {
    const cell = line[row];
    if (cell === null) return [];
    const yuan = parseYuan(cell.value, unit);
    const place = { sheet: sheet.name, row: line.row, column: cell.heading };
    if (yuan !== null) return [{ ...place, name: line.words, cell: { row, column }, yuan, isInWan: unit === "万元" }];
    const value = textOfCell(cell.value);
    stated.problems.push(tell.operationsUnreadable({ ...place, value, name: line.words, kind: "amount" }));
    return [];
  });
}

function figureColumns(): readonly ThreePublicColumn[] {
  return ["total", "abroad", "vehicles", "vehiclePurchase", "vehicleRunning", "reception", "conference", "training"];
}

import { readFlow, readFund, readMeasure, type CodeBook, type Flow, type Fund, type Measure } from "../../accounts";
import { cellAt, type CellValue, type Problem, type Sheet } from "../../files";
import { Yuan } from "../../money";
import { mapColumns } from "../mapColumns";
import { columnFor, type Mapping } from "../mapping";
import { parseAmount } from "../parseAmount";
import { plainText } from "../parseCode";
import type { ReadField } from "../fields";
import { intakeNotices } from "./messages";

/** Which money a figure is of: one kind, the three budgets together (财政拨款), or all of it (null). */
export type MoneyScope = Fund | "appropriation" | null;

/** An approved figure (批复数): so much money of a kind; exact 元. */
export interface ApprovedFigure {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly measure: Measure;
  readonly flow: Flow;
  readonly fund: MoneyScope;
  readonly yuan: Yuan;
}

/** Whether a sheet holds approved figures: its name says 批复, and it is no ledger. */
export function isApprovedSheet(name: string): boolean {
  return name.includes("批复") && !name.includes("台账");
}

/** Approved figures of sheets with 收支 and 金额, 资金性质 and 数据类型 where they have them; what cannot be read is told. */
export function readApproved(
  sheets: readonly Sheet[],
  book: CodeBook,
): { readonly figures: readonly ApprovedFigure[]; readonly problems: readonly Problem[] } {
  const figures: ApprovedFigure[] = [];
  const problems: Problem[] = [];
  for (const sheet of sheets) {
    const mapping = mapColumns(sheet, book);
    if (mapping === null || columnFor(mapping, "flow") === null || columnFor(mapping, "amount") === null) {
      problems.push(intakeNotices.approvedWithoutColumns(sheet.name));
      continue;
    }
    for (let row = mapping.header.bottom + 1; row < sheet.height; row += 1) {
      const figure = figureAt(sheet, mapping, row);
      if (figure === "unreadable") problems.push(intakeNotices.approvedUnreadable(sheet.name, row + 1));
      else if (figure !== "blank") figures.push(figure);
    }
  }
  return { figures, problems };
}

function figureAt(sheet: Sheet, mapping: Mapping, row: number): ApprovedFigure | "blank" | "unreadable" {
  const cell = (field: ReadField): CellValue => {
    const column = columnFor(mapping, field)?.column;
    return column === undefined ? null : cellAt(sheet, row, column);
  };
  const amount = parseAmount(cell("amount"), mapping.unit.kind === "unclear" ? "yuan" : mapping.unit.unit);
  if (amount.kind === "none") return "blank";
  const flow = readFlow(plainText(cell("flow")).replace(/(?:合计|总计)$/, ""));
  const fund = scopeOf(plainText(cell("fund")));
  const stated = plainText(cell("measure"));
  const measure = stated === "" ? ({ kind: "known", measure: "actual" } as const) : readMeasure(stated);
  const yuan = amount.kind === "fen" ? Yuan.ofFen(amount.fen) : amount.kind === "exact" ? amount.amount : null;
  if (yuan === null || flow.kind !== "known" || fund === "unknown" || measure.kind !== "known") return "unreadable";
  return { sheet: sheet.name, row: row + 1, measure: measure.measure, flow: flow.flow, fund, yuan };
}

function scopeOf(text: string): MoneyScope | "unknown" {
  if (/^(?:合计|总计|全部|[-—–/]*)$/.test(text)) return null;
  if (/^财政拨款/.test(text)) return "appropriation";
  const found = readFund(text);
  return found.kind === "known" ? found.fund : "unknown";
}

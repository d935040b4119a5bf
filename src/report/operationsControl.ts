import type { Edition } from "../editions";
import type { StatedFigure } from "../facts";
import type { Problem } from "../files";
import { cellOfRef, type FilledForm } from "../fill";
import { Yuan } from "../money";
import { problems as tell } from "./messages";

const form = "threePublicExpenses";

/** A figure of 财决附03 beside that of 公开09表; a blank there is nothing spent. */
export interface OperationsControl {
  readonly figure: StatedFigure;
  /** 公开09表 决算数 公务接待费. */
  readonly title: string;
  readonly own: Yuan;
  readonly isAgreed: boolean;
}

/**
 * “三公” figures of 财决附03 held against 公开09表. 决算数 always; 预算数 only where the ledger holds a budget of them. A sheet in
 * 万元 is compared by what it can print.
 */
export function operationsControls(
  stated: readonly StatedFigure[],
  forms: readonly FilledForm[],
  edition: Edition,
): readonly OperationsControl[] {
  const rows = forms.find(({ id }) => id === form)?.rows ?? [];
  const hasBudget = rows.some(({ id, cells }) => id === "budget" && Object.values(cells).some(isAmount));
  return stated.flatMap((figure): readonly OperationsControl[] => {
    const { row, column } = figure.cell;
    const cell = cellOfRef(forms, `${form}.${row}.${column}`);
    if (cell === undefined || (row === "budget" && !hasBudget)) return [];
    const own = cell.kind === "amount" ? cell.yuan : Yuan.zero;
    const agrees = figure.isInWan ? own.toWan().equals(figure.yuan.toWan()) : own.equals(figure.yuan);
    const title = [numberIn(edition), rows.find(({ id }) => id === row)?.label ?? "", figure.name].join(" ");
    return [{ figure, title, own, isAgreed: agrees }];
  });
}

/** Those that differ, each with its place and what to look at. */
export function operationsProblems(
  stated: readonly StatedFigure[],
  forms: readonly FilledForm[],
  edition: Edition,
): readonly Problem[] {
  return operationsControls(stated, forms, edition).flatMap(({ figure, own, isAgreed }) => {
    if (isAgreed) return [];
    const { row, column } = figure.cell;
    const difference = figure.yuan.minus(own).toString();
    const amounts = { stated: figure.yuan.toString(), table: own.toString(), difference };
    const line = forms.find(({ id }) => id === form)?.rows.find(({ id }) => id === row)?.label ?? "";
    const codes = codesOf(edition, column);
    return [tell.operationsDiffer({ stated: figure, table: numberIn(edition), line, codes, amounts })];
  });
}

function numberIn(edition: Edition): string {
  return edition.forms.find(({ id }) => id === form)?.number ?? "公开09表";
}

function isAmount({ kind }: { readonly kind: string }): boolean {
  return kind === "amount";
}

/** The economic sections a column of 公开09表 adds up; "" for a sum of columns. */
function codesOf(edition: Edition, column: string): string {
  const source = edition.definitions.find(({ id }) => id === form)?.columns.find(({ id }) => id === column)?.source;
  return source?.kind === "entries" ? (source.take.economic ?? []).join("、") : "";
}

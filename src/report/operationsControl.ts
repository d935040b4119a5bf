import type { Edition } from "../editions";
import type { StatedFigure } from "../facts";
import type { Problem } from "../files";
import { cellOfRef, type FilledForm } from "../fill";
import { Yuan } from "../money";
import { problems as tell } from "./messages";

const form = "threePublicExpenses";

/**
 * “三公” figures of 财决附03 that 公开09表 does not give, each with its place. 决算数 always; 预算数 only where the ledger holds
 * a budget of them. A blank is compared as nothing spent; a sheet in 万元 by what it can print.
 */
export function operationsProblems(
  stated: readonly StatedFigure[],
  forms: readonly FilledForm[],
  edition: Edition,
): readonly Problem[] {
  const rows = forms.find(({ id }) => id === form)?.rows ?? [];
  const hasBudget = rows.some(({ id, cells }) => id === "budget" && Object.values(cells).some(isAmount));
  const table = edition.forms.find(({ id }) => id === form)?.number ?? "公开09表";
  return stated.flatMap((figure) => {
    const { row, column } = figure.cell;
    if (row === "budget" && !hasBudget) return [];
    const cell = cellOfRef(forms, `${form}.${row}.${column}`);
    if (cell === undefined) return [];
    const own = cell.kind === "amount" ? cell.yuan : Yuan.zero;
    if (figure.isInWan ? own.toWan().equals(figure.yuan.toWan()) : own.equals(figure.yuan)) return [];
    const difference = figure.yuan.minus(own).toString();
    const amounts = { stated: figure.yuan.toString(), table: own.toString(), difference };
    const line = rows.find(({ id }) => id === row)?.label ?? "";
    return [tell.operationsDiffer({ stated: figure, table, line, codes: codesOf(edition, column), amounts })];
  });
}

function isAmount({ kind }: { readonly kind: string }): boolean {
  return kind === "amount";
}

/** The economic sections a column of 公开09表 adds up; "" for a sum of columns. */
function codesOf(edition: Edition, column: string): string {
  const source = edition.definitions.find(({ id }) => id === form)?.columns.find(({ id }) => id === column)?.source;
  return source?.kind === "entries" ? (source.take.economic ?? []).join("、") : "";
}

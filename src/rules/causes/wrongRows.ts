import type { CellRef } from "../../fill";
import type { FormId } from "../../forms";
import type { Finding } from "../finding";
import { codesAreListed } from "../codesAreListed";
import { codesAreUnique } from "../codesAreUnique";
import type { CheckInput } from "../check/checkInput";
import { checkRules } from "../check/checkRules";
import { withRow, type Figures } from "../check/figures";
import { namesOf } from "../check/names";
import type { Statement } from "../check/statements";
import type { Cause } from "./cause";
import { missingRowMessage } from "../messages";

/** Rows that are wrong by their code alone: printed twice, or under another code's name. They are certain. */
export function wrongRowCauses(input: CheckInput): readonly Cause[] {
  return [
    ...errorsOf(checkRules([codesAreUnique], input)).map((finding) => causeOf("doubledRow", finding)),
    ...errorsOf(checkRules([codesAreListed], input)).map((finding) => causeOf("wrongRow", finding)),
  ];
}

/** A class or section that has rows below it and none of its own. */
export interface LostParent {
  readonly form: FormId;
  readonly code: string;
}

/** Rows that must have stood above others: certain, whatever the figures say. */
export function lostParents(figures: Figures): readonly LostParent[] {
  return [...figures.forms.values()].flatMap((form) => {
    if (form.id === "basicExpenditure") return [];
    const codes = form.rows.map((row) => row.id).filter((id) => /^\d{5}(\d{2})?$/.test(id));
    const parents = new Set(codes.map((code) => code.slice(0, -2)));
    return [...parents]
      .filter((code) => figures.rows.get(form.id)?.has(code) !== true)
      .map((code) => ({ form: form.id, code }));
  });
}

/** The tables with these rows put back, their amounts unknown. */
export function withParents(figures: Figures, lost: readonly LostParent[]): Figures {
  return lost.reduce(
    (current, { form, code }) => withRow(current, form, { id: code, label: "", side: null, cells: {} }),
    figures,
  );
}

/** Whether a statement speaks of a row whose amounts are unknown. */
export function speaksOf(statement: Statement, lost: readonly LostParent[]): boolean {
  return [...statement.left, ...statement.right].some((place) =>
    lost.some(({ form, code }) => place.form === form && place.row === code),
  );
}

/** The cause of a lost row: its cells, and the checks that speak of it. */
export function lostParentCause({ form, code }: LostParent, repairs: number, input: CheckInput): Cause {
  const columns = input.figures.forms.get(form)?.columns ?? [];
  return {
    kind: "missingRow",
    cells: columns.map((column): CellRef => `${form}.${code}.${column}`),
    changes: [],
    repairs,
    mends: [{ rule: "codesAreNested", cell: null }],
    isDetermined: true,
    message: missingRowMessage(`${namesOf(input).form(form)}缺少 ${code} 的行`, repairs),
  };
}

function errorsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ verdict }) => verdict === "error");
}

function causeOf(kind: "doubledRow" | "wrongRow", { rule, cells, message }: Finding): Cause {
  return {
    kind,
    cells,
    changes: [],
    repairs: 1,
    mends: [{ rule, cell: cells[0] ?? null }],
    isDetermined: true,
    message,
  };
}

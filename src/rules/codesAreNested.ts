import type { CellRef } from "../fill";
import type { CheckInput } from "./check/checkInput";
import type { FigureForm } from "./check/figures";
import type { Observation, Rule } from "./rule";

const forms = [
  "revenue",
  "expenditure",
  "generalPublicBudget",
  "governmentManagedFunds",
  "stateCapitalOperations",
] as const;

function find({ figures, definitions }: CheckInput): readonly Observation[] {
  return forms.flatMap((id): readonly Observation[] => {
    const form = figures.forms.get(id);
    if (form === undefined) return [];
    const title = definitions.find((definition) => definition.id === id)?.title ?? id;
    const codes = form.rows.map((row) => row.id).filter((code) => /^(\d{3}|\d{5}|\d{7})$/.test(code));
    if (codes.length === 0) return [];
    const found = [...orphans(codes), ...misplaced(codes)].map(({ code, message }): Observation => ({
      verdict: "error",
      cells: [cellOf(form, code)],
      message: `${title} ${code}：${message}`,
    }));
    if (found.length > 0) return found;
    return [{ verdict: "exact", cells: [], message: `${title}：每一项都在所属的款、类之下，按编码排列。` }];
  });
}

interface Fault {
  readonly code: string;
  readonly message: string;
}

function orphans(codes: readonly string[]): readonly Fault[] {
  const all = new Set(codes);
  return codes
    .filter((code) => code.length > 3 && !all.has(code.slice(0, -2)))
    .map((code) => ({ code, message: `上面没有 ${code.slice(0, -2)} 的行。请补上这一行或核对编码。` }));
}

/** The code before is the larger one only when this row or that one stands in the wrong place. */
function misplaced(codes: readonly string[]): readonly Fault[] {
  return codes
    .filter((code, index) => index > 0 && code < (codes[index - 1] ?? ""))
    .map((code) => ({ code, message: "没有按编码排列。请把这一行移到它应在的位置，并核对是否错行。" }));
}

function cellOf(form: FigureForm, code: string): CellRef {
  return `${form.id}.${code}.${form.columns[0] ?? "total"}`;
}

export const codesAreNested = {
  id: "codesAreNested",
  title: "每一项上面应有所属的款和类，各行按编码排列",
  clause: "CODE-02",
  basis: "部门决算公开样表的类、款、项排列",
  severity: "error",
  check: { kind: "custom", reads: "rows", find },
  examples: {
    passes: [{ "revenue.201.total": "5.00", "revenue.20129.total": "5.00", "revenue.2012906.total": "5.00" }],
    fails: [{ "revenue.201.total": "5.00", "revenue.2012906.total": "5.00" }],
  },
} as const satisfies Rule;

import type { CellRef } from "../fill";
import type { CheckInput } from "./check/checkInput";
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
    if (form === undefined || form.rows.length === 0) return [];
    const title = definitions.find((definition) => definition.id === id)?.title ?? id;
    const seen = new Set<string>();
    const found = form.rows.flatMap((row): readonly Observation[] => {
      const cells: readonly CellRef[] = [`${id}.${row.id}.${form.columns[0] ?? "total"}`];
      const isTwice = seen.has(row.id);
      seen.add(row.id);
      if (isTwice) return [{ verdict: "error", cells, message: `${title}：${row.id} 出现了两行。请删去重复的一行。` }];
      if (row.id === "total" || /^(\d{3}|\d{5}|\d{7})$/.test(row.id)) return [];
      const message = `${title}：科目编码「${row.id}」不是 3、5 或 7 位数字。请改为类、款、项编码。`;
      return [{ verdict: "error", cells, message }];
    });
    return found.length > 0 ? found : [{ verdict: "exact", cells: [], message: `${title}：科目编码没有重复。` }];
  });
}

export const codesAreUnique = {
  id: "codesAreUnique",
  title: "科目编码只有 3、5、7 位，不重复",
  clause: "CODE-03",
  basis: "部门决算公开样表的类、款、项编码",
  severity: "error",
  check: { kind: "custom", reads: "rows", find },
  examples: {
    passes: [{ "expenditure.201.total": "5.00", "expenditure.20129.total": "5.00" }],
    fails: [{ "expenditure.201.total": "5.00", "expenditure.2012.total": "5.00" }],
  },
} as const satisfies Rule;

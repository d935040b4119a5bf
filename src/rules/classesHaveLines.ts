import type { CellRef } from "../fill";
import type { CheckInput } from "./check/checkInput";
import { classRows } from "./check/places";
import { inWan } from "./messages";
import type { Observation, Rule } from "./rule";

function find({ figures, definitions }: CheckInput): readonly Observation[] {
  const expenditure = figures.forms.get("expenditure");
  const summary = figures.forms.get("summary");
  if (expenditure === undefined || summary === undefined) return [];
  const lines = classRows(
    summary,
    definitions.find((definition) => definition.id === "summary"),
  );
  return expenditure.rows.flatMap((row): readonly Observation[] => {
    const figure = row.cells["total"];
    if (!/^\d{3}$/.test(row.id) || figure?.kind !== "amount") return [];
    const cells: readonly CellRef[] = [`expenditure.${row.id}.total`];
    const name = `支出决算表「${row.id} ${row.label}」`;
    if (lines.has(row.id)) return [{ verdict: "exact", cells, message: `${name}在收入支出决算总表有对应行。` }];
    const message =
      `${name}有 ${inWan(figure.wan)}，收入支出决算总表没有这一类的行，总表各类之和会少这笔。` +
      "请核对功能科目编码，或换用列有该类的版式。";
    return [{ verdict: "error", cells, message }];
  });
}

export const classesHaveLines = {
  id: "classesHaveLines",
  title: "支出决算表的每一类在收入支出决算总表应有对应行",
  clause: "T1-08",
  basis: "部门决算公开样表的支出行；209、227、230、233 类没有行",
  severity: "error",
  check: { kind: "custom", reads: "figures", find },
  examples: {
    passes: [{ "expenditure.201.total": "5.00", "summary.line31.actual": "5.00" }],
    fails: [{ "expenditure.209.total": "5.00", "summary.line31.actual": "5.00" }],
  },
} as const satisfies Rule;

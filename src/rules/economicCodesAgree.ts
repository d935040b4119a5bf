import { governmentSectionsOf } from "../accounts";
import type { CheckInput } from "./check/checkInput";
import { rowName } from "./check/entries";
import type { Observation, Rule } from "./rule";

/** A pair the table of correspondence does not hold; departments without a line in it are not judged. */
function find({ evidence: { ledger: source, governmentEconomic } }: CheckInput): readonly Observation[] {
  if (source === null || governmentEconomic === null) return [];
  const { ledger } = source;
  const column = ledger.dimensions.economic;
  const disagrees = new Map<string, boolean>();
  const rows: number[] = [];
  governmentEconomic.forEach((government, row) => {
    const department = column.values[column.codes[row] ?? -1] ?? "";
    if (government === "" || department === "") return;
    const key = `${department} ${government}`;
    if (!disagrees.has(key)) disagrees.set(key, isForeign(department, government));
    if (disagrees.get(key) === true) rows.push(row);
  });
  return rows.map((row) => {
    const department = column.values[column.codes[row] ?? -1] ?? "";
    const possible = [...new Set(governmentSectionsOf(department).map(({ code }) => code))].join("、");
    const message = `${rowName(ledger, row)}：部门经济科目 ${department} 对应的政府经济科目是 ${possible}，这里填的是 ${governmentEconomic[row] ?? ""}。请核对。`;
    return { verdict: "confirm", cells: [], entries: () => [row], message };
  });
}

function isForeign(department: string, government: string): boolean {
  const sections = governmentSectionsOf(department);
  return sections.length > 0 && !sections.some(({ code }) => code === government);
}

export const economicCodesAgree = {
  id: "economicCodesAgree",
  title: "部门经济科目与政府经济科目应相互对应",
  clause: "L-05",
  basis: "部门预算支出经济分类与政府预算支出经济分类对应表",
  severity: "confirm",
  check: { kind: "custom", reads: "entries", find },
  examples: {
    passes: [
      {
        cells: {},
        entries: [{ functional: "2012901", economic: "30101", yuan: "500.00" }],
        evidence: { governmentEconomic: ["50101"] },
      },
    ],
    fails: [
      {
        cells: {},
        entries: [{ functional: "2012901", economic: "30101", yuan: "500.00" }],
        evidence: { governmentEconomic: ["50902"] },
      },
    ],
  },
} as const satisfies Rule;

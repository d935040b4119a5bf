import { governmentSectionsOf } from "../accounts";
import { valueAt } from "../ledger";
import type { CheckInput } from "./check/checkInput";
import { inSheetOrder, rowName } from "./check/entries";
import type { Observation, Rule } from "./rule";

/** A pair the table of correspondence does not hold; departments without a line in it are not judged. */
function find({ evidence: { ledger: source, governmentEconomic } }: CheckInput): readonly Observation[] {
  if (source === null || governmentEconomic === null) return [];
  const { ledger } = source;
  const { economic } = ledger.dimensions;
  const stated = governmentEconomic.values.map(codeIn);
  const disagrees = economic.values.map((department) => stated.map((code) => isForeign(department, code)));
  const rows: number[] = [];
  for (let row = 0; row < ledger.size; row += 1) {
    if (disagrees[economic.codes[row] ?? 0]?.[governmentEconomic.codes[row] ?? 0] === true) rows.push(row);
  }
  return inSheetOrder(ledger, rows).map((row) => {
    const department = valueAt(economic, row);
    const possible = [...new Set(governmentSectionsOf(department).map(({ code }) => code))].join("、");
    const message = `${rowName(ledger, row)}：部门经济科目 ${department} 对应的政府经济科目是 ${possible}，这里填的是 ${valueAt(governmentEconomic, row)}。请核对。`;
    return { verdict: "confirm", cells: [], entries: () => [row], message };
  });
}

/** The code a cell begins with: 50101, "50101 工资奖金津补贴"; "" where it holds none. */
function codeIn(text: string): string {
  return /^\s*(\d{5})(?!\d)/.exec(text.normalize("NFKC"))?.[1] ?? "";
}

function isForeign(department: string, government: string): boolean {
  if (department === "" || government === "") return false;
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
        evidence: { governmentEconomic: { codes: Uint32Array.of(0), values: ["50101 工资奖金津补贴"] } },
      },
    ],
    fails: [
      {
        cells: {},
        entries: [{ functional: "2012901", economic: "30101", yuan: "500.00" }],
        evidence: { governmentEconomic: { codes: Uint32Array.of(0), values: ["50902"] } },
      },
    ],
  },
} as const satisfies Rule;

import { lookUpCode } from "../accounts";
import type { Checking } from "./check/checking";
import { countOf, entriesOfGroups, sumOfGroups } from "./check/groups";
import { inYuan } from "./messages";
import type { Observation, Rule } from "./rule";

const balances = ["openingCarryover", "closingCarryover", "useOfNonFiscalSurplus", "surplusDistribution"];

function find(input: Checking): readonly Observation[] {
  const { book, year } = input;
  if (book === null) return [];
  const byCode = [...input.yearGroups().byItem()].sort(([left], [right]) => (left < right ? -1 : 1));
  return byCode.flatMap(([code, groups]): readonly Observation[] => {
    const booked = code === "" ? groups.filter(({ key }) => !balances.includes(key.flow)) : groups;
    if (booked.length === 0) return [];
    const observe = (verdict: "error" | "confirm", text: string): readonly Observation[] => {
      const head = (): string => `台账有 ${countOf(booked)} 笔共 ${inYuan(sumOfGroups(booked))}，功能科目「${code}」`;
      return [{ verdict, cells: [], entries: () => entriesOfGroups(input, booked), message: () => `${head()}${text}` }];
    };
    const entry = book.functional.byCode.get(code);
    if (entry?.level === "item" && entry.yearFrom === null && entry.yearTo === null) return [];
    const answer = lookUpCode(book.functional, code, year);
    switch (answer.kind) {
      case "known":
        return answer.validity === "inForce" ? [] : observe("confirm", `不在 ${year} 年的科目表中。请核对年度。`);
      case "unknown":
        return observe("confirm", "不在科目表中，按台账的名称列示。请对照当年的政府收支分类科目。");
      case "notAnItem":
        return observe("error", "不是末级科目，公开要求列到项。请改为 7 位的项。");
      case "malformed":
        return observe("error", "不是功能科目编码。请改为 7 位的项。");
    }
  });
}

export const functionalCodesAreItems = {
  id: "functionalCodesAreItems",
  title: "台账的功能科目应是当年科目表中的末级科目",
  clause: "L-06",
  basis: "预算法实施条例：部门决算按功能分类公开到项",
  severity: "error",
  check: { kind: "custom", reads: "groups", find },
  examples: {
    passes: [{ cells: {}, entries: [{ functional: "2012906", economic: "30201", yuan: "500.00" }] }],
    fails: [{ cells: {}, entries: [{ functional: "20129", economic: "30201", yuan: "500.00" }] }],
  },
} as const satisfies Rule;

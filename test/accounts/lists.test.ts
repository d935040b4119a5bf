import {
  expenditureClassLines,
  governmentEconomicName,
  parentCode,
  plainName,
  revenueLines,
  standardBook,
  type CodeEntry,
} from "../../src/accounts";
import { functionalDocumented, functionalFromFormerList } from "../../src/accounts/lists/functionalDocumented";
import { functionalUnverified } from "../../src/accounts/lists/functionalUnverified";
import { economicDocumented, economicUnverified } from "../../src/accounts/lists/economic";
import { functionalBudgets } from "../../src/accounts/lists/functionalBudgets";
import { governmentOfDepartmentEconomic } from "../../src/accounts/lists/governmentOfDepartmentEconomic";

const { functional, economic } = standardBook;
const entries = (list: "functional" | "economic"): readonly CodeEntry[] => [...standardBook[list].byCode.values()];
const count = (level: string): number => entries("functional").filter((entry) => entry.level === level).length;

test("the functional list holds 28 classes, 237 sections and 1,256 items", () => {
  expect([count("class"), count("section"), count("item")]).toEqual([28, 237, 1256]);
});

test.each([
  ["functional", [...functionalDocumented, ...functionalFromFormerList, ...functionalUnverified]],
  ["economic", [...economicDocumented, ...economicUnverified]],
] as const)("no code of the %s list stands in two files", (kind, tuples) => {
  expect(tuples).toHaveLength(standardBook[kind].byCode.size);
});

test.each(["functional", "economic"] as const)("every code of the %s list has its parent in the list", (kind) => {
  const orphans = entries(kind).filter(({ code, level }) => {
    return level !== "class" && !standardBook[kind].byCode.has(parentCode(code) ?? "");
  });
  expect(orphans).toEqual([]);
});

test.each(["functional", "economic"] as const)("codes of the %s list under one parent have different names", (kind) => {
  const seen = new Map<string, string>();
  const doubled = entries(kind).filter(({ code, name }) => {
    const key = `${parentCode(code) ?? ""} ${plainName(name)}`;
    const isDoubled = name !== "" && seen.has(key);
    seen.set(key, code);
    return isDoubled;
  });
  expect(doubled).toEqual([]);
});

test("only the two codes of the 2025 supplement have no name", () => {
  const nameless = [...entries("functional"), ...entries("economic")].filter(({ name }) => name === "");
  expect(nameless.map(({ code, yearFrom }) => [code, yearFrom])).toEqual([
    ["22911", 2025],
    ["23107", 2025],
  ]);
});

test("no code bears its present name as a former one, and names hold no blanks or stray signs", () => {
  for (const { name, formerNames } of [...entries("functional"), ...entries("economic")]) {
    expect(formerNames).not.toContain(name);
    for (const each of [name, ...formerNames]) expect(each).toMatch(/^[\p{Script=Han}、（）“”]*$/u);
  }
});

test("a code that ended did so after it began", () => {
  for (const { yearFrom, yearTo } of entries("functional")) {
    if (yearFrom !== null && yearTo !== null) expect(yearTo).toBeGreaterThanOrEqual(yearFrom);
  }
});

test("the codes stand in their order", () => {
  const codes = [...functional.byCode.keys()];
  expect(codes).toEqual([...codes].sort());
});

test("26 classes are printed, on lines 31 to 56 of 公开01 and 33 to 58 of 公开04", () => {
  const numbers = (first: number): number[] => Array.from({ length: 26 }, (_, index) => first + index);
  expect(expenditureClassLines.map(([, , line]) => line)).toEqual(numbers(31));
  expect(expenditureClassLines.map(([, , , line]) => line)).toEqual(numbers(33));
});

test("the label of a class line is the name of the class", () => {
  for (const [code, label] of expenditureClassLines) {
    expect(label.replace(/^[一二三四五六七八九十]+、/, "")).toBe(functional.byCode.get(code)?.name);
  }
});

test("every fund has one line of revenue, from 1 to 8", () => {
  expect(new Set(revenueLines.map(([fund]) => fund)).size).toBe(8);
  expect(revenueLines.map(([, , line]) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("the economic map joins sections that both lists know", () => {
  for (const [department, government] of governmentOfDepartmentEconomic) {
    expect(economic.byCode.get(department)?.level).toBe("section");
    expect(governmentEconomicName(government)).not.toBeNull();
  }
});

test("sections with a budget of their own are in the list", () => {
  for (const [code] of functionalBudgets) expect(functional.byCode.has(code)).toBe(true);
});

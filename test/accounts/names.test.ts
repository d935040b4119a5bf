import { compareName, findByName, nameOfCode, standardBook, type CodeEntry } from "../../src/accounts";

const { functional, economic } = standardBook;

function entry(code: string): CodeEntry {
  const found = functional.byCode.get(code) ?? economic.byCode.get(code);
  if (found === undefined) throw new Error(code);
  return found;
}

test.each([
  ["2012906", "工会事务", 2023, "same", "as listed"],
  ["2012906", " 工会 事务　", 2023, "same", "blanks do not count"],
  ["30213", "维修(护)费", 2023, "same", "half-width brackets"],
  ["30212", "因公出国〔境〕费用", 2023, "same", "other brackets"],
  ["2040409", '"两房"建设', 2023, "same", "straight quotes"],
  ["2012906", "", 2023, "same", "no name given"],
  ["22911", "某基金", 2025, "same", "the list has no name for it"],
  ["20805", "行政事业单位离退休", 2023, "former 行政事业单位养老支出", "its name until it changed"],
  ["207", "文化体育与传媒支出", 2023, "former 文化旅游体育与传媒支出", "its name until it changed"],
  ["2130153", "农田建设", 2023, "same", "its name until 2023"],
  ["2130153", "农田建设", 2024, "former 耕地建设与利用", "renamed from 2024"],
  ["2130153", "耕地建设与利用", 2024, "same", "its name from 2024"],
  ["2130153", "耕地建设与利用", 2023, "differs", "not yet its name"],
  ["2012906", "行政运行", 2023, "differs", "another item's name"],
  ["2100401", "行政单位医疗", 2023, "differs", "the code was given to something else: no mere change of name"],
])("%s 「%s」 in %i: %s (%s)", (code, name, year, expected) => {
  const answer = compareName(entry(code), name, year);
  expect(answer.kind === "former" ? `former ${answer.name}` : answer.kind).toBe(expected);
});

test.each<[string, string | undefined, string, string]>([
  ["工会事务", undefined, "2012906", "one code bears it"],
  ["行政运行", undefined, "several", "an item of most sections"],
  ["行政运行", "20129", "2012901", "one in each section"],
  ["行政运行", "20127", "none", "no such section"],
  ["其他一般公共服务支出", undefined, "2019999", "section and item of one name: the item"],
  ["行政事业单位离退休", undefined, "20805", "a former name"],
  ["耕地建设与利用", undefined, "2130153", "a later name"],
  ["没有这个科目", undefined, "none", "nobody bears it"],
  ["", undefined, "none", "blank"],
])("the name 「%s」 within %s leads to %s (%s)", (name, within, expected) => {
  const answer = findByName(functional, name, within);
  expect(answer.kind === "unique" ? answer.entry.code : answer.kind).toBe(expected);
});

test("an economic name that two classes have is told apart by the class", () => {
  expect(findByName(economic, "办公设备购置").kind).toBe("several");
  expect(findByName(economic, "办公设备购置", "310")).toEqual({ kind: "unique", entry: entry("31002") });
});

test("every item is found by its name within its section", () => {
  for (const item of functional.byCode.values()) {
    if (item.level !== "item") continue;
    expect(findByName(functional, item.name, item.code.slice(0, 5))).toEqual({ kind: "unique", entry: item });
  }
});

test.each([
  ["2012906", "工会事务", "the list's name, whatever the clerk wrote"],
  ["2012999", "其他群众团体事务支出", "the list's name"],
  ["2012907", "职工之家", "unknown to the list: the clerk's own"],
  ["22911", "某基金支出", "known without a name: the clerk's own"],
  ["2012908", "", "nobody named it"],
])("%s is printed as 「%s」 (%s)", (code, expected) => {
  const ownNames = new Map([
    ["2012906", "工会"],
    ["2012907", "职工之家"],
    ["22911", "某基金支出"],
  ]);
  expect(nameOfCode(functional, code, ownNames)).toBe(expected);
});

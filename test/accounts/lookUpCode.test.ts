import fc from "fast-check";
import {
  checkCode,
  departmentEntry,
  layOver,
  levelOf,
  lookUpCode,
  parentCode,
  standardBook,
  type CodeAnswer,
  type CodeEntry,
} from "../../src/accounts";

const { functional, economic } = standardBook;

/** An answer in a few words. */
function say(answer: CodeAnswer): string {
  switch (answer.kind) {
    case "known":
      return `known ${answer.entry.name} ${answer.validity}`;
    case "unknown":
      return `unknown below ${answer.parent?.name ?? "nothing"}`;
    case "notAnItem":
      return `not an item ${answer.entry?.name ?? "nothing"}`;
    case "malformed":
      return "malformed";
  }
}

test.each([
  ["2012906", 2023, "known 工会事务 inForce", "an item of the list"],
  ["2012907", 2023, "unknown below 群众团体事务", "an item the list does not know, in a section it knows"],
  ["2014101", 2023, "unknown below nothing", "an item of a section the list does not know"],
  ["20198", 2023, "unknown below 一般公共服务支出", "a new section may have no items: accepted"],
  ["20129", 2023, "not an item 群众团体事务", "a section with items cannot carry entries"],
  ["21211", 2023, "known 农业土地开发资金安排的支出 inForce", "a section without items can"],
  ["201", 2023, "not an item 一般公共服务支出", "a class cannot"],
  ["299", 2023, "not an item nothing", "an unknown class cannot either"],
  ["2013901", 2023, "known 行政运行 notYet", "社会工作事务 begins in 2024"],
  ["2013901", 2024, "known 行政运行 inForce", "the first year counts"],
  ["2010308", 2023, "known 信访事务 inForce", "the last year counts"],
  ["2010308", 2024, "known 信访事务 ended", "moved to 20140"],
  ["20805X", 2023, "malformed", "a letter"],
  ["208050", 2023, "malformed", "six digits"],
  ["30201", 2023, "malformed", "an economic code in the functional column"],
  ["１２０１", 2023, "malformed", "full-width digits are for the reader to change first"],
  ["", 2023, "malformed", "blank"],
])("functional code %s in %i: %s (%s)", (code, year, expected) => {
  expect(say(lookUpCode(functional, code, year))).toBe(expected);
});

test.each([
  ["30201", 2023, "known 办公费 inForce", "a section of the list"],
  ["30298", 2023, "unknown below 商品和服务支出", "a section the list does not know"],
  ["302", 2023, "not an item 商品和服务支出", "a class"],
  ["39906", 2022, "known 赠与 inForce", "until 2022"],
  ["39906", 2023, "known 赠与 ended", "split into 39909 and 39910"],
  ["50201", 2023, "malformed", "a code of the government's economic list"],
  ["3020101", 2023, "malformed", "a sub-account: the reader cuts it first"],
])("economic code %s in %i: %s (%s)", (code, year, expected) => {
  expect(say(lookUpCode(economic, code, year))).toBe(expected);
});

test.each<[string, string | null, string | null, string]>([
  ["2012906", "20129", "item", "项 to 款"],
  ["20129", "201", "section", "款 to 类"],
  ["201", null, "class", "类 has none"],
  ["30201", "302", "section", "economic codes stop at 款"],
  ["", null, null, "no code"],
  ["20", null, null, "no code"],
  ["20805X", null, null, "no code"],
])("the parent of %s is %s, its level %s (%s)", (code, parent, level) => {
  expect([parentCode(code), levelOf(code)]).toEqual([parent, level]);
});

test("an official book wins over the standard one, adds what it lacked and leaves the rest", () => {
  const entries = [
    official("2012906", "工会事务与活动"),
    official("2121101", "农业土地开发"),
    official("30298", "网络费"),
  ];
  const book = layOver(standardBook, entries);
  expect(say(lookUpCode(book.functional, "2012906", 2023))).toBe("known 工会事务与活动 inForce");
  expect(say(lookUpCode(book.functional, "2121101", 2023))).toBe("known 农业土地开发 inForce");
  expect(say(lookUpCode(book.functional, "21211", 2023))).toBe("not an item 农业土地开发资金安排的支出");
  expect(say(lookUpCode(book.functional, "2010101", 2023))).toBe("known 行政运行 inForce");
  expect(say(lookUpCode(book.economic, "30298", 2023))).toBe("known 网络费 inForce");
  expect(say(lookUpCode(functional, "2012906", 2023))).toBe("known 工会事务 inForce");
});

test("laying nothing over a book leaves it as it is", () => {
  expect(layOver(standardBook, [])).toEqual(standardBook);
});

test("what is no code cannot be laid over a book", () => {
  const stray: CodeEntry = { ...official("2012906", "工会事务"), code: "50201" };
  expect(() => layOver(standardBook, [stray])).toThrow("50201");
});

test("whatever the digits, the answer agrees with the list", () => {
  const code = fc.stringMatching(/^2\d{2}(\d{2}){0,2}$/);
  fc.assert(
    fc.property(code, (text) => {
      const answer = lookUpCode(functional, text, 2023);
      expect(answer.kind).not.toBe("malformed");
      expect(answer.kind === "unknown").toBe(text.length > 3 && !functional.byCode.has(text));
    }),
    { seed: 1, numRuns: 300 },
  );
});

function official(code: string, name: string): CodeEntry {
  const checked = checkCode("functional", code) ?? checkCode("economic", code);
  if (checked === null) throw new Error(code);
  return departmentEntry(checked, name);
}

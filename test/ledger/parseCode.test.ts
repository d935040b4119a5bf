import type { CellValue } from "../../src/files";
import { joinLevels, parseCode, parseLevel } from "../../src/ledger/parseCode";

test.each<[CellValue, string, string, string]>([
  ["2012906", "2012906", "", "plain text"],
  [2012906, "2012906", "", "a number in the cell"],
  ["'2012906", "2012906", "", "the apostrophe that marks text"],
  [" 2012906 ", "2012906", "", "blanks around it"],
  ["２０１２９０６", "2012906", "", "full width digits"],
  ["201-29-06", "2012906", "", "levels joined by dashes"],
  ["201 29 06", "2012906", "", "levels joined by blanks"],
  ["201.29.06", "2012906", "", "levels joined by points"],
  ["2012906.0", "2012906", "", "a number turned into text by a program"],
  ["201290601", "2012906", "", "nine digits: 目 below 项"],
  [201290601, "2012906", "", "nine digits as a number"],
  ["2012906-工会事务", "2012906", "工会事务", "joined by a dash"],
  ["2012906 工会事务", "2012906", "工会事务", "joined by a blank"],
  ["2012906工会事务", "2012906", "工会事务", "joined by nothing"],
  ["2012906_工会事务", "2012906", "工会事务", "joined by an underline"],
  ["2012906\\工会事务", "2012906", "工会事务", "joined by a backslash"],
  ["[2010101][2010101]行政运行", "2010101", "行政运行", "the code twice in brackets"],
  ["工会事务(2012906)", "2012906", "工会事务", "code behind"],
  ["农林水支出—农业—其他农业支出（2130199）", "2130199", "其他农业支出", "a path of names"],
  ["201290601工会事务", "2012906", "工会事务", "nine digits and a name"],
  ["201", "201", "", "a class is read; the list refuses it later"],
])("功能科目 %j is %s %s (%s)", (cell, code, name) => {
  expect(parseCode(cell, "functional")).toEqual({ kind: "code", code, name });
});

test.each<[CellValue, string, string, string]>([
  ["30201", "30201", "", "plain text"],
  [30201, "30201", "", "a number"],
  ["301 01", "30101", "", "levels apart"],
  ["30201-办公费", "30201", "办公费", "joined"],
  ["50101##工资奖金津补贴##0f3a", "50101", "工资奖金津补贴", "a government code with its name and key"],
  ["3020101", "30201", "", "the unit's own account below 款"],
])("经济科目 %j is %s %s (%s)", (cell, code, name) => {
  expect(parseCode(cell, "economic")).toEqual({ kind: "code", code, name });
});

test.each<[CellValue, string, string]>([
  [null, "blank", "nothing"],
  ["", "blank", "empty text"],
  ["—", "blank", "a dash for none"],
  ["无", "blank", "the word for none"],
  ["工会事务", "name", "a name alone"],
  ["2.01E+06", "scientific", "the last digits are lost"],
  ["2.012906e6", "scientific", "small e"],
  ["20805X", "malformed", "a letter within"],
  ["20805X养老", "malformed", "a broken code with a name is no name"],
  ["2080", "malformed", "four digits are no level"],
  ["20129061", "malformed", "eight digits"],
  [2012906.5, "malformed", "no whole number"],
  [true, "malformed", "a truth value"],
  [{ kind: "fault", text: "#REF!" }, "fault", "an error value"],
])("功能科目 %j reads as %s (%s)", (cell, kind) => {
  expect(parseCode(cell, "functional").kind).toBe(kind);
});

test.each<[CellValue, CellValue, CellValue, string | null, string]>([
  ["201", "29", "06", "2012906", "three texts"],
  [201, 29, 6, "2012906", "numbers that lost their zeros"],
  [208, 5, 5, "2080505", "both lower levels lost their zeros"],
  ["201", "29", "", "20129", "no item"],
  ["201", "", "", "201", "class alone"],
  ["201", "20129", "2012906", "2012906", "each level holds the whole code"],
  ["201一般公共服务支出", "29群众团体事务", "06工会事务", "2012906", "codes with names"],
  ["201", "", "06", null, "an item without its section"],
  ["208", "20129", "2012906", "2012906", "the item's own code goes before"],
])("类 %j 款 %j 项 %j give %s (%s)", (classCell, section, item, code) => {
  const levels = [parseLevel(classCell, 3), parseLevel(section, 2), parseLevel(item, 2)];
  const [first, second, third] = levels.map((level) => level ?? "?");
  expect(joinLevels(first ?? "", second ?? "", third ?? "")).toBe(code);
});

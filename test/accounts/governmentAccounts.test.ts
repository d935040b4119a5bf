import {
  budgetAccounts,
  budgetOf,
  departmentSectionsOf,
  findBudgetAccount,
  governmentEconomicName,
  governmentSectionsOf,
} from "../../src/accounts";

test.each<[string, string | undefined, string]>([
  ["7101.01.01", "行政支出", "dots"],
  ["71010101", "行政支出", "run together"],
  ["6001-01", "财政拨款预算收入", "dashes"],
  ["8202", "非财政拨款结余", "four digits"],
  ["5001", undefined, "an account of 财务会计 feeds no table"],
  ["", undefined, "blank"],
])("account %s is %s (%s)", (code, name) => {
  expect(findBudgetAccount(code)?.name).toBe(name);
});

test("revenue and surpluses grow in credit, expenditure and 资金结存 in debit", () => {
  for (const { code, normalSide } of budgetAccounts) {
    expect(normalSide).toBe(code.startsWith("7") || code === "8001" ? "debit" : "credit");
  }
});

test.each<[string, string | null, string]>([
  ["2012906", "generalPublicBudget", "most codes"],
  ["2120801", "governmentManagedFunds", "国有土地使用权出让收入"],
  ["2230101", "stateCapitalOperations", "the whole class"],
  ["2340101", "governmentManagedFunds", "抗疫特别国债"],
  ["2210201", "generalPublicBudget", "住房保障"],
  ["2219899", null, "超长期特别国债: its budget is not known"],
  ["22198", null, "not known yet"],
])("%s belongs to %s (%s)", (code, fund) => {
  expect(budgetOf(code)).toBe(fund);
});

test("an economic section of departments goes to one section of governments for 机关 and to another for 事业单位", () => {
  expect(governmentSectionsOf("30201")).toEqual([
    { code: "50201", scope: "administrative" },
    { code: "50502", scope: "institution" },
  ]);
  expect(governmentEconomicName("50201")).toBe("办公经费");
  expect(governmentEconomicName("59999")).toBe("其他支出");
  expect(governmentEconomicName("30201")).toBeNull();
});

test("a section of governments may stand for one section of departments or for many", () => {
  expect(departmentSectionsOf("50202")).toEqual(["30215"]);
  expect(departmentSectionsOf("50101")).toEqual(["30101", "30102", "30103"]);
});

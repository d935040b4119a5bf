// Code lists (functional, economic, funds, budget accounts) with look-up by code, name, level and year; and the words
// that funds, natures, flows and measures go by. What is documented and what is unverified is told apart under `lists/`.
export {
  appropriationFunds,
  flows,
  funds,
  measures,
  natures,
  type Flow,
  type Fund,
  type Measure,
  type Nature,
} from "./kinds";
export type { CodeBook, CodeEntry, CodeLevel, CodeList } from "./codeBook";
export { checkCode, levelOf, parentCode, type CodeOf, type EconomicCode, type FunctionalCode } from "./code";
export { departmentEntry, layOver, standardBook } from "./standardBook";
export { lookUpCode, successorOf, type CodeAnswer } from "./lookUpCode";
export { compareName, findByName, nameIn, nameOfCode, type NameAnswer, type NameComparison } from "./names";
export { plainName } from "./plainName";
export {
  readFlow,
  readFund,
  readMeasure,
  readNature,
  type FlowAnswer,
  type FundAnswer,
  type MeasureAnswer,
  type NatureAnswer,
} from "./readKinds";
export { budgetOf } from "./budgetOf";
export { findBudgetAccount } from "./budgetAccount";
export { budgetAccounts, type AccountRole, type BudgetAccount } from "./lists/budgetAccounts";
export { departmentSectionsOf, governmentEconomicName, governmentSectionsOf } from "./governmentEconomic";
export type { EconomicScope } from "./lists/governmentOfDepartmentEconomic";
export { expenditureClassLines, revenueLines, type ExpenditureClassLine, type RevenueLine } from "./lists/printedLines";

import type { SectionId } from "../../../narrative";
import type { SectionWords } from "../subject";
import type { TextContext } from "../textContext";
import {
  basicExpenditureWords,
  generalPublicBudgetWords,
  governmentManagedFundsWords,
  stateCapitalOperationsWords,
} from "./budgets";
import { expenditureWords, revenueWords } from "./composition";
import { assetsWords, operatingCostsWords, otherMattersWords, performanceWords, procurementWords } from "./facts";
import { threePublicWords } from "./threePublicExpenses";
import { appropriationWords, overallWords } from "./totals";

/** How the text of every section is read. */
export const sectionWords: Readonly<Record<SectionId, (context: TextContext) => SectionWords>> = {
  overall: overallWords,
  revenue: revenueWords,
  expenditure: expenditureWords,
  appropriation: appropriationWords,
  generalPublicBudget: generalPublicBudgetWords,
  basicExpenditure: basicExpenditureWords,
  governmentManagedFunds: governmentManagedFundsWords,
  stateCapitalOperations: stateCapitalOperationsWords,
  threePublicExpenses: threePublicWords,
  operatingCosts: operatingCostsWords,
  procurement: procurementWords,
  assets: assetsWords,
  performance: performanceWords,
  otherMatters: otherMattersWords,
};

import { adoptedRoundingHolds } from "./adoptedRoundingHolds";
import { agencyOperatingAgrees } from "./agencyOperatingAgrees";
import { appropriationBalances } from "./appropriationBalances";
import { appropriationBudgetsAddUp } from "./appropriationBudgetsAddUp";
import { appropriationClassesAddUp } from "./appropriationClassesAddUp";
import { appropriationClassesWithinSummary } from "./appropriationClassesWithinSummary";
import { appropriationExpenditureGrandTotal } from "./appropriationExpenditureGrandTotal";
import { appropriationFundsBalance } from "./appropriationFundsBalance";
import { appropriationGeneralBudgetBalances } from "./appropriationGeneralBudgetBalances";
import { appropriationOpeningAddsUp } from "./appropriationOpeningAddsUp";
import { appropriationRevenueAddsUp } from "./appropriationRevenueAddsUp";
import { appropriationRevenueAgreesWithSummary } from "./appropriationRevenueAgreesWithSummary";
import { appropriationRevenueGrandTotal } from "./appropriationRevenueGrandTotal";
import { appropriationRevenueRepeatsSummary } from "./appropriationRevenueRepeatsSummary";
import { appropriationStateCapitalBalances } from "./appropriationStateCapitalBalances";
import { appropriationWithinSummary } from "./appropriationWithinSummary";
import { appropriationsWithinExpenditure } from "./appropriationsWithinExpenditure";
import { basicExpenditureAgreesWithGeneralBudget } from "./basicExpenditureAgreesWithGeneralBudget";
import { basicExpenditureLevelsAddUp } from "./basicExpenditureLevelsAddUp";
import { basicExpenditureSections } from "./basicExpenditureSections";
import { basicExpenditureWithinForm } from "./basicExpenditureWithinForm";
import { carryoverCoversAppropriations } from "./carryoverCoversAppropriations";
import { classesHaveLines } from "./classesHaveLines";
import { codesAreListed } from "./codesAreListed";
import { codesAreNested } from "./codesAreNested";
import { codesAreUnique } from "./codesAreUnique";
import { duplicateEntries } from "./duplicateEntries";
import { economicCodesAgree } from "./economicCodesAgree";
import { emptyFormsAgree } from "./emptyFormsAgree";
import { entriesHaveCells } from "./entriesHaveCells";
import { expenditureAgreesWithSummary } from "./expenditureAgreesWithSummary";
import { expenditureClassesAddUp } from "./expenditureClassesAddUp";
import { expenditureClassesAgreeWithSummary } from "./expenditureClassesAgreeWithSummary";
import { expenditureLevelsAddUp } from "./expenditureLevelsAddUp";
import { expenditureRowsAddUp } from "./expenditureRowsAddUp";
import { functionalCodesAreItems } from "./functionalCodesAreItems";
import { fundClassesAgreeWithAppropriation } from "./fundClassesAgreeWithAppropriation";
import { fundsAgreeWithAppropriation } from "./fundsAgreeWithAppropriation";
import { fundsWithoutBasicExpenditure } from "./fundsWithoutBasicExpenditure";
import { generalBudgetAgreesWithAppropriation } from "./generalBudgetAgreesWithAppropriation";
import { generalBudgetBasicWithinExpenditure } from "./generalBudgetBasicWithinExpenditure";
import { generalBudgetClassesAgreeWithAppropriation } from "./generalBudgetClassesAgreeWithAppropriation";
import { generalBudgetProjectWithinExpenditure } from "./generalBudgetProjectWithinExpenditure";
import { generalPublicBudgetClassesAddUp } from "./generalPublicBudgetClassesAddUp";
import { generalPublicBudgetLevelsAddUp } from "./generalPublicBudgetLevelsAddUp";
import { generalPublicBudgetRowsAddUp } from "./generalPublicBudgetRowsAddUp";
import { governmentManagedFundsBalance } from "./governmentManagedFundsBalance";
import { governmentManagedFundsClassesAddUp } from "./governmentManagedFundsClassesAddUp";
import { governmentManagedFundsLevelsAddUp } from "./governmentManagedFundsLevelsAddUp";
import { governmentManagedFundsRowsAddUp } from "./governmentManagedFundsRowsAddUp";
import { headsAreComplete } from "./headsAreComplete";
import { ledgerIsComplete } from "./ledgerIsComplete";
import { ledgerLandsOnForms } from "./ledgerLandsOnForms";
import { negativeFigures } from "./negativeFigures";
import { openingAgreesWithPreviousYear } from "./openingAgreesWithPreviousYear";
import { operatingAddsUp } from "./operatingAddsUp";
import { personnelAddsUp } from "./personnelAddsUp";
import { possibleThreePublic } from "./possibleThreePublic";
import { revenueAgreesWithSummary } from "./revenueAgreesWithSummary";
import { revenueClassesAddUp } from "./revenueClassesAddUp";
import { revenueItemsMatchExpenditure } from "./revenueItemsMatchExpenditure";
import { revenueLevelsAddUp } from "./revenueLevelsAddUp";
import { revenueRowsAddUp } from "./revenueRowsAddUp";
import { revenueSourcesAgreeWithSummary } from "./revenueSourcesAgreeWithSummary";
import { stateCapitalAgreesWithAppropriation } from "./stateCapitalAgreesWithAppropriation";
import { stateCapitalCarryoverAgreesWithAppropriation } from "./stateCapitalCarryoverAgreesWithAppropriation";
import { stateCapitalClassesAgreeWithAppropriation } from "./stateCapitalClassesAgreeWithAppropriation";
import { stateCapitalOperationsBalance } from "./stateCapitalOperationsBalance";
import { stateCapitalOperationsClassesAddUp } from "./stateCapitalOperationsClassesAddUp";
import { stateCapitalOperationsLevelsAddUp } from "./stateCapitalOperationsLevelsAddUp";
import { stateCapitalOperationsRowsAddUp } from "./stateCapitalOperationsRowsAddUp";
import { statedClosingCarryover } from "./statedClosingCarryover";
import { subtotalRows } from "./subtotalRows";
import { summaryBalances } from "./summaryBalances";
import { summaryBalancesNotNegative } from "./summaryBalancesNotNegative";
import { summaryExpenditureAddsUp } from "./summaryExpenditureAddsUp";
import { summaryExpenditureGrandTotal } from "./summaryExpenditureGrandTotal";
import { summaryRevenueAddsUp } from "./summaryRevenueAddsUp";
import { summaryRevenueGrandTotal } from "./summaryRevenueGrandTotal";
import { surplusCoversGap } from "./surplusCoversGap";
import { tablesRepeatLedger } from "./tablesRepeatLedger";
import { threePublicAgreesWithLedger } from "./threePublicAgreesWithLedger";
import { threePublicCoversBasicExpenditure } from "./threePublicCoversBasicExpenditure";
import { threePublicTotalAddsUp } from "./threePublicTotalAddsUp";
import { threePublicWithinAppropriation } from "./threePublicWithinAppropriation";
import { threePublicWithinBudget } from "./threePublicWithinBudget";
import { vehiclesAddUp } from "./vehiclesAddUp";
import { withinAdjustedBudget } from "./withinAdjustedBudget";
import { yearEndTransfersLeftOut } from "./yearEndTransfersLeftOut";
import type { Rule } from "./rule";

/** Every rule, in the order of the catalogue. A new one is a file and a line here. */
export const rules = [
  summaryRevenueAddsUp,
  summaryExpenditureAddsUp,
  summaryRevenueGrandTotal,
  summaryExpenditureGrandTotal,
  summaryBalances,
  summaryBalancesNotNegative,
  surplusCoversGap,
  classesHaveLines,
  revenueRowsAddUp,
  revenueClassesAddUp,
  revenueLevelsAddUp,
  expenditureRowsAddUp,
  expenditureClassesAddUp,
  expenditureLevelsAddUp,
  appropriationRevenueAddsUp,
  appropriationOpeningAddsUp,
  appropriationRevenueGrandTotal,
  appropriationBudgetsAddUp,
  appropriationClassesAddUp,
  appropriationExpenditureGrandTotal,
  appropriationBalances,
  appropriationFundsBalance,
  appropriationGeneralBudgetBalances,
  appropriationStateCapitalBalances,
  generalPublicBudgetRowsAddUp,
  generalPublicBudgetClassesAddUp,
  generalPublicBudgetLevelsAddUp,
  basicExpenditureLevelsAddUp,
  personnelAddsUp,
  operatingAddsUp,
  basicExpenditureWithinForm,
  governmentManagedFundsBalance,
  fundsWithoutBasicExpenditure,
  governmentManagedFundsRowsAddUp,
  governmentManagedFundsClassesAddUp,
  governmentManagedFundsLevelsAddUp,
  stateCapitalOperationsRowsAddUp,
  stateCapitalOperationsClassesAddUp,
  stateCapitalOperationsLevelsAddUp,
  stateCapitalOperationsBalance,
  threePublicTotalAddsUp,
  vehiclesAddUp,
  threePublicWithinBudget,
  codesAreListed,
  codesAreNested,
  codesAreUnique,
  headsAreComplete,
  revenueAgreesWithSummary,
  appropriationRevenueAgreesWithSummary,
  revenueSourcesAgreeWithSummary,
  expenditureAgreesWithSummary,
  expenditureClassesAgreeWithSummary,
  appropriationRevenueRepeatsSummary,
  appropriationClassesWithinSummary,
  appropriationWithinSummary,
  generalBudgetAgreesWithAppropriation,
  generalBudgetClassesAgreeWithAppropriation,
  generalBudgetBasicWithinExpenditure,
  generalBudgetProjectWithinExpenditure,
  basicExpenditureAgreesWithGeneralBudget,
  fundsAgreeWithAppropriation,
  fundClassesAgreeWithAppropriation,
  stateCapitalAgreesWithAppropriation,
  stateCapitalCarryoverAgreesWithAppropriation,
  stateCapitalClassesAgreeWithAppropriation,
  appropriationsWithinExpenditure,
  carryoverCoversAppropriations,
  emptyFormsAgree,
  revenueItemsMatchExpenditure,
  threePublicCoversBasicExpenditure,
  threePublicAgreesWithLedger,
  threePublicWithinAppropriation,
  agencyOperatingAgrees,
  openingAgreesWithPreviousYear,
  entriesHaveCells,
  ledgerLandsOnForms,
  tablesRepeatLedger,
  ledgerIsComplete,
  yearEndTransfersLeftOut,
  basicExpenditureSections,
  economicCodesAgree,
  functionalCodesAreItems,
  negativeFigures,
  withinAdjustedBudget,
  subtotalRows,
  duplicateEntries,
  possibleThreePublic,
  statedClosingCarryover,
  adoptedRoundingHolds,
] as const satisfies readonly Rule[];

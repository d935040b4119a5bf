import type { NarrativeDefinition } from "../narrative";
import { basicExpenditure } from "./basicExpenditure";
import { expenditure, revenue } from "./compositionSections";
import { governmentManagedFunds, stateCapitalOperations } from "./fundSections";
import { generalPublicBudget } from "./generalPublicBudget";
import { otherMatters } from "./otherMatters";
import { performance } from "./performance";
import { inPlainNumbers } from "./plainNumbers";
import { threePublicExpenses } from "./threePublicExpenses";
import { appropriation, overall } from "./totalSections";

/** The text as 上海市 (district level) words it for 2024 and 2025. A new section is a file and a line here. */
export const shanghai2024Narrative: NarrativeDefinition = {
  sections: [
    overall,
    revenue,
    expenditure,
    appropriation,
    generalPublicBudget,
    basicExpenditure,
    threePublicExpenses,
    governmentManagedFunds,
    stateCapitalOperations,
    performance,
    otherMatters,
  ].map(inPlainNumbers),
};

import type { NarrativeDefinition } from "../narrative";
import { appropriation } from "./appropriation";
import { assets } from "./assets";
import { basicExpenditure } from "./basicExpenditure";
import { expenditure } from "./expenditure";
import { generalPublicBudget } from "./generalPublicBudget";
import { governmentManagedFunds } from "./governmentManagedFunds";
import { operatingCosts } from "./operatingCosts";
import { otherMatters } from "./otherMatters";
import { overall } from "./overall";
import { performance } from "./performance";
import { procurement } from "./procurement";
import { revenue } from "./revenue";
import { stateCapitalOperations } from "./stateCapitalOperations";
import { threePublicExpenses } from "./threePublicExpenses";

/** 第二部分 as 西安市 2023 words it. A new section is a file and a line here. */
export const xian2023Narrative: NarrativeDefinition = {
  sections: [
    overall,
    revenue,
    expenditure,
    appropriation,
    generalPublicBudget,
    basicExpenditure,
    governmentManagedFunds,
    stateCapitalOperations,
    threePublicExpenses,
    operatingCosts,
    procurement,
    assets,
    performance,
    otherMatters,
  ],
};

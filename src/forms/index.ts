// The nine tables by what they say: rows, columns and the entries each cell takes. No arithmetic, no number, no order.
import { appropriationSummary } from "./appropriationSummary";
import { basicExpenditure } from "./basicExpenditure";
import { expenditure } from "./expenditure";
import { generalPublicBudget } from "./generalPublicBudget";
import { governmentManagedFunds } from "./governmentManagedFunds";
import { revenue } from "./revenue";
import { stateCapitalOperations } from "./stateCapitalOperations";
import { summary } from "./summary";
import { threePublicExpenses } from "./threePublicExpenses";

import type { FormDefinition, FormId } from "./form";

export type {
  CellSource,
  ColumnDefinition,
  FormDefinition,
  FormId,
  LineDefinition,
  RowsDefinition,
  Selection,
  Side,
} from "./form";

/** Every table. A new one is a file and a line here. */
export const forms = [
  summary,
  revenue,
  expenditure,
  appropriationSummary,
  generalPublicBudget,
  basicExpenditure,
  governmentManagedFunds,
  stateCapitalOperations,
  threePublicExpenses,
] as const satisfies readonly FormDefinition[];

/** The column ids of a form. */
export type ColumnId<Form extends FormId> = Extract<(typeof forms)[number], { id: Form }>["columns"][number]["id"];

export {
  appropriationSummary,
  basicExpenditure,
  expenditure,
  generalPublicBudget,
  governmentManagedFunds,
  revenue,
  stateCapitalOperations,
  summary,
  threePublicExpenses,
};

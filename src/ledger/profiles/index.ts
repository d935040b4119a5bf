// How the exports of known programs are read, one file each (finished 财决 tables in one). Data alone: which columns a
// profile is known by, what its rows are, what it assumes. A new one is a file and a line in the list.
import { balances } from "./balances";
import {
  basicExpenditureTable,
  expenditureTable,
  fundsTable,
  generalBudgetTable,
  projectExpenditureTable,
  revenueTable,
  stateCapitalTable,
} from "./finalAccountsTables";
import { indicators } from "./indicators";
import { journal } from "./journal";
import { payments } from "./payments";
import type { Profile } from "./profile";
import { appropriationTable, summaryTable } from "./summaryTables";

export type { Confirmation, ConfirmationId, Family, Profile } from "./profile";

/** Every profile; the first that knows a sheet reads it. */
export const profiles: readonly Profile[] = [
  journal,
  balances,
  appropriationTable,
  summaryTable,
  fundsTable,
  stateCapitalTable,
  basicExpenditureTable,
  projectExpenditureTable,
  generalBudgetTable,
  revenueTable,
  expenditureTable,
  indicators,
  payments,
];

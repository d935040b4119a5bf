// Code lists (functional, economic, funds, budget accounts) with look-up by code, name, level and year.
// What is documented and what is unverified stand in separate files under `lists/`.
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

import { textOf, type Facts } from "../facts";
import { missingDepartment } from "./messages";

/** The clerk's 部门名称; else the ledger's only unit; else a visible gap. `units` are those that have entries. */
export function departmentOf(facts: Facts, units: readonly string[]): string {
  const named = units.filter((name) => name !== "");
  return textOf(facts, "department") || (named.length === 1 ? named[0] : undefined) || missingDepartment;
}

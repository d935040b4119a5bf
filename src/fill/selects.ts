import type { GroupKey } from "../ledger";
import type { Selection } from "../forms";

/** Whether entries with this key meet every condition of every selection. */
export function meets(key: GroupKey, selections: readonly Selection[]): boolean {
  return selections.every((selection) => meetsOne(key, selection));
}

function meetsOne(key: GroupKey, { measure, flow, fund, nature, functionalClass, economic }: Selection): boolean {
  if (measure !== undefined && key.measure !== measure) return false;
  if (flow !== undefined && key.flow !== flow) return false;
  if (fund !== undefined && !(typeof fund === "string" ? key.fund === fund : fund.includes(key.fund))) return false;
  if (nature !== undefined && key.nature !== nature) return false;
  if (functionalClass !== undefined && !key.functional.startsWith(functionalClass)) return false;
  return economic === undefined || economic.some((code) => key.economic.startsWith(code));
}

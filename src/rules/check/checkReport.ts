import type { Finding } from "../finding";
import { rules } from "../list";
import type { Rule } from "../rule";
import type { CheckInput } from "./checkInput";
import { checkRules } from "./checkRules";

/** What the rules say of tables and ledger groups: one finding per relation that has a figure, also where it is 平. */
export function checkReport(input: CheckInput): readonly Finding[] {
  return checkRules(
    rules.filter((rule) => !readsEntries(rule)),
    input,
  );
}

/** What the rules say that go through every ledger row (duplicates, 疑似三公 …), and whether tables still repeat it. */
export function scanLedger(input: CheckInput): readonly Finding[] {
  return checkRules(rules.filter(readsEntries), input);
}

function readsEntries({ check }: Rule): boolean {
  return check.kind === "custom" && check.reads === "entries";
}

import type { FormDefinition } from "../forms";
import { codesRead, condense, type CondensedGroups } from "./condense";
import type { FilledForm } from "./filled";
import { LiveForm, type Filling } from "./liveForm";

/** Fills one form from the groups of a year. The cost grows with the groups, not with the ledger. */
export function fillForm(definition: FormDefinition, filling: Filling): FilledForm {
  return new LiveForm(definition, filling, condense(filling.cube, filling.year, codesRead(definition))).filled;
}

/** Fills every form given. */
export function fillForms(definitions: readonly FormDefinition[], filling: Filling): readonly FilledForm[] {
  return fillLive(definitions, filling).map(({ filled }) => filled);
}

/** Fills every form given, to be kept up to date. Forms that look at the same codes share one adding up. */
export function fillLive(definitions: readonly FormDefinition[], filling: Filling): readonly LiveForm[] {
  const condensed = new Map<string, CondensedGroups>();
  return definitions.map((definition) => {
    const codes = codesRead(definition);
    const name = `${codes.functional} ${codes.economic}`;
    const groups = condensed.get(name) ?? condense(filling.cube, filling.year, codes);
    condensed.set(name, groups);
    return new LiveForm(definition, filling, groups);
  });
}

import type { FormDefinition } from "../forms";
import type { FilledForm } from "./filled";
import { LiveForm, type Filling } from "./liveForm";

/** Fills one form from the groups of a year. The cost grows with the groups, not with the ledger. */
export function fillForm(definition: FormDefinition, filling: Filling): FilledForm {
  return new LiveForm(definition, filling).filled;
}

/** Fills every form given. */
export function fillForms(definitions: readonly FormDefinition[], filling: Filling): readonly FilledForm[] {
  return definitions.map((definition) => fillForm(definition, filling));
}

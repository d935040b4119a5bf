import type { Edition } from "../editions";
import type { Facts } from "../facts";
import type { FilledForm } from "../fill";
import type { Narrative } from "../narrative";
import type { ComparedForms, Explainer } from "../variance";

/** What the document is made from: a report, but for its ledger. */
export interface PublicationInput {
  readonly edition: Edition;
  readonly year: number;
  readonly department: string;
  readonly facts: Facts;
  readonly forms: readonly FilledForm[];
  readonly compared: ComparedForms;
  /** Drivers of changes, for the bridge; null draws none. */
  readonly explain: Explainer | null;
  readonly narrative: Narrative;
}

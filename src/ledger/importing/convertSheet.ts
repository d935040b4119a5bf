import type { Sheet } from "../../files";
import type { ReadField } from "../fields";
import type { Mapping } from "../mapping";
import { profiles } from "../profiles";
import { convertAmounts } from "./convertAmounts";
import { convertBalances } from "./convertBalances";
import { convertLines } from "./convertLines";
import { convertJournal } from "./convertJournal";
import { Drafts, type Converted } from "./drafts";
import { SourceCells } from "./sourceCells";

/** Columns whose cells a profile gives anew; the source's own are not taken over beside them. */
const replaced = new Set<ReadField>([
  "amount",
  "debit",
  "credit",
  "direction",
  "functionalClass",
  "functionalSection",
  "functionalItem",
]);

/** The plain entries a sheet's profile makes of it; null for a sheet without one. `beside`: profiles read with it. */
export function convertSheet(sheet: Sheet, mapping: Mapping, beside: readonly string[]): Converted | null {
  const profile = profiles.find(({ id }) => id === mapping.profile?.id);
  if (profile === undefined || mapping.profile === undefined) return null;
  const source = new SourceCells(sheet, mapping);
  const drafts = new Drafts((row) => source.yearAt(row));
  const { rows } = profile;
  switch (rows.kind) {
    case "amounts":
      convertAmounts(source, drafts, { rule: rows, accepted: mapping.profile.accepted, beside });
      break;
    case "lines":
      convertLines(source, drafts, { rule: rows, beside });
      break;
    case "journal":
      convertJournal(source, drafts);
      break;
    case "balances":
      convertBalances(source, drafts, rows);
      break;
  }
  return drafts.toSheet(sheet, mapping, replaced);
}

import type { Sheet } from "../../files";
import { findUnit } from "../findUnit";
import {
  columnFor,
  missingFields,
  type ColumnChoice,
  type Mapping,
  type RequiredField,
  type UnitFinding,
} from "../mapping";
import type { Profile } from "../profiles";
import type { ColumnName, RowsRule } from "../profiles/profile";
import { chooseProfile } from "./chooseProfile";
import { fieldColumns } from "./fieldColumns";

/**
 * The mapping with the profile its sheet is known by. Accounts always need one; any other sheet only where its columns do
 * not give all that an entry needs.
 */
export function useProfile(sheet: Sheet, mapping: Mapping): Mapping {
  const profile = chooseProfile(sheet, mapping);
  if (profile === null) return mapping;
  if (!profile.knownBy.budgetAccounts && missingFields(mapping).length === 0) return mapping;
  const { id, title, family } = profile;
  const hasNature = columnFor(mapping, "nature") !== null;
  const confirmations = profile.confirmations.filter((one) => one.id !== "natureFromProject" || !hasNature);
  const use = { id, title, family, confirmations, accepted: [], gives: givenBy(profile) };
  return { ...mapping, unit: unitOf(sheet, mapping, profile), profile: use };
}

/** The measure of the profile's own amount columns, which a plain ledger does not look at. */
function unitOf(sheet: Sheet, mapping: Mapping, { rows }: Profile): UnitFinding {
  if (rows.kind === "journal") return mapping.unit;
  const names = amountNames(rows);
  const { named } = fieldColumns(mapping.headings);
  const columns = names.flatMap((one): readonly ColumnChoice[] => {
    const column = named(one);
    if (column === null) return [];
    return [{ field: "amount", column, heading: mapping.headings[column] ?? "", confidence: 1, proof: "" }];
  });
  return findUnit(sheet, mapping.header, columns);
}

function amountNames(rows: Exclude<RowsRule, { kind: "journal" }>): readonly (readonly ColumnName[])[] {
  switch (rows.kind) {
    case "balances":
      return Object.values(rows.columns);
    case "amounts":
      return rows.columns.map((column) => column.names);
    case "lines":
      return [[{ headings: [rows.amount] }]];
  }
}

/** Where rows are told by accounts, what a line does not say is asked of that line alone. */
function givenBy({ rows }: Profile): readonly RequiredField[] {
  switch (rows.kind) {
    case "journal":
    case "balances":
    case "lines":
      return ["amount", "flow", "fund", "functional", "nature"];
    case "amounts": {
      const given: RequiredField[] = ["amount", "flow"];
      if (rows.columns.every(({ fund }) => fund !== null)) given.push("fund");
      if (rows.columns.every(({ flow, nature }) => flow !== "expenditure" || nature !== null)) given.push("nature");
      return given;
    }
  }
}

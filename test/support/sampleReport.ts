import { nameOfCode, standardBook } from "../../src/accounts";
import { forms as definitions } from "../../src/forms";
import { fillForms, type FilledForm } from "../../src/fill";
import { buildCube, mapColumns, readLedger, type Cube, type Ledger } from "../../src/ledger";
import type { Sheet } from "../../src/files";
import { buildBreakdown, changeExplainer, compareForms, type ComparedForms, type Explainer } from "../../src/variance";
import { caseLedger } from "./sheets";

/** A ledger with its tables, what they are compared with, and the drivers between them. */
export interface ComparedCase {
  readonly ledger: Ledger;
  readonly cube: Cube;
  readonly forms: readonly FilledForm[];
  readonly compared: ComparedForms;
  readonly explain: Explainer;
  readonly functionalName: (code: string) => string;
}

/** Reads a ledger sheet of 2023 and fills everything the narrative is made from. */
export function comparedCase(sheet: Sheet = caseLedger("xian-2023")): ComparedCase {
  const mapping = mapColumns(sheet, standardBook);
  if (mapping === null) throw new Error("no header");
  return compareLedger(readLedger({ sheets: [{ sheet, mapping }], book: standardBook, reportYear: 2023 }).ledger);
}

/** The tables of 2023 and their comparisons, from a ledger. */
export function compareLedger(ledger: Ledger): ComparedCase {
  const cube = buildCube(ledger);
  const functionalName = (code: string): string => nameOfCode(standardBook.functional, code, ledger.functionalNames);
  const economic = (code: string): string => nameOfCode(standardBook.economic, code, ledger.economicNames);
  const comparing = { definitions, cube, year: 2023, functionalName };
  const forms = fillForms(definitions, comparing);
  const compared = compareForms(comparing);
  const explain = changeExplainer(comparing, {
    forms,
    compared,
    breakdown: buildBreakdown(ledger, cube),
    names: { functional: functionalName, economic },
  });
  return { ledger, cube, forms, compared, explain, functionalName };
}

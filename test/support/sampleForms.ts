import { forms as definitions } from "../../src/forms";
import { standardBook, nameOfCode } from "../../src/accounts";
import { fillForms, type FilledForm } from "../../src/fill";
import { buildCube, type Cube } from "../../src/ledger";
import { readSheet, sampleRows, sheetOf } from "../ledger/sampleCase";

/** The nine tables of the acceptance case, filled. */
export function sampleForms(): readonly FilledForm[] {
  return fillFrom(buildCube(readSheet(sheetOf(sampleRows())).ledger));
}

/** The nine tables of a department without a single entry. */
export function emptyForms(): readonly FilledForm[] {
  return fillFrom({ keys: [], sums: [], groupOf: new Uint32Array() });
}

function fillFrom(cube: Cube): readonly FilledForm[] {
  return fillForms(definitions, {
    cube,
    year: 2023,
    functionalName: (code) => nameOfCode(standardBook.functional, code, new Map()),
  });
}

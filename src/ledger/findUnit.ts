import { cellAt, type Sheet } from "../files";
import { fieldTitles, type ReadField } from "./fields";
import { cleanHeading, unitNamed, type Unit } from "./heading";
import { proofs } from "./messages";
import { parseAmount } from "./parseAmount";
import type { ColumnChoice, UnitFinding } from "./mapping";
import { sampleColumn } from "./sample";

const note = /单位[:：]?\s*(?:人民币)?(亿元|百万元|万元|千元|百元|元)/;
const moneyFields: readonly ReadField[] = ["amount", "debit", "credit"];
const fewestTelling = 3;

interface Place {
  readonly top: number;
  readonly bottom: number;
}

/** The measure of the amounts: from the headings, else from a note above them; unclear where two disagree. */
export function findUnit(sheet: Sheet, header: Place, columns: readonly ColumnChoice[]): UnitFinding {
  const money = columns.filter((choice) => moneyFields.includes(choice.field));
  const stated = [...headingUnits(money), ...noteUnits(sheet, header)];
  const [first] = stated;
  if (first === undefined) return assumeYuan(sheet, header, money);
  const other = stated.find((found) => found.unit !== first.unit);
  if (other !== undefined) return { kind: "unclear", proof: proofs.unitsDisagree(first.proof, other.proof) };
  if (first.unit === "other") return { kind: "unclear", proof: first.proof };
  return { kind: "stated", unit: first.unit, proof: first.proof };
}

interface StatedUnit {
  readonly unit: Unit | "other";
  readonly proof: string;
}

function headingUnits(money: readonly ColumnChoice[]): readonly StatedUnit[] {
  return money.flatMap(({ heading }) =>
    heading.split("/").flatMap((level) => {
      const { unit } = cleanHeading(level);
      return unit === null ? [] : [{ unit, proof: proofs.unitInHeading(heading) }];
    }),
  );
}

function noteUnits(sheet: Sheet, header: Place): readonly StatedUnit[] {
  const found: StatedUnit[] = [];
  for (let row = 0; row < header.top; row += 1) {
    for (let column = 0; column < sheet.width; column += 1) {
      const value = cellAt(sheet, row, column);
      const word = typeof value === "string" ? note.exec(value.replace(/\s+/g, ""))?.[1] : undefined;
      if (word !== undefined) found.push({ unit: unitNamed(word), proof: proofs.unitInNote(row + 1, String(value)) });
    }
  }
  return found;
}

/** Nothing is said: 元, unless most amounts have more decimals than 元 can have. */
function assumeYuan(sheet: Sheet, header: Place, money: readonly ColumnChoice[]): UnitFinding {
  const values = money.flatMap((choice) => sampleColumn(sheet, choice.column, header.bottom + 1));
  const finer = values.filter((value) => parseAmount(value, "yuan").kind === "exact");
  if (finer.length >= fewestTelling && finer.length * 2 > values.length) {
    return { kind: "unclear", proof: proofs.unitByDecimals(finer.length, values.length) };
  }
  return { kind: "assumed", unit: "yuan", proof: proofs.unitAssumed(fieldTitles.amount) };
}

import {
  checkCode,
  findByName,
  lookUpCode,
  readFlow,
  readFund,
  readMeasure,
  readNature,
  type CodeBook,
} from "../accounts";
import type { CellValue } from "../files";
import type { ReadField } from "./fields";
import { parseAmount } from "./parseAmount";
import { parseCode, parseLevel, plainText } from "./parseCode";
import { parseDate, parseYear } from "./parseDate";
import { isDirection, isRedFlag } from "./readTerms";

type Test = (cell: CellValue) => boolean;

const isText: Test = (cell) => typeof cell === "string" || typeof cell === "number";
const isAmount: Test = (cell) => ["none", "fen", "exact", "tooLarge"].includes(parseAmount(cell, "yuan").kind);
const isOnlyDigits: Test = (cell) => /^[\d.,\s]+$/.test(plainText(cell));

const isTerm =
  (read: (text: string) => { readonly kind: string }): Test =>
  (cell) =>
    read(plainText(cell)).kind !== "unknown";
const isName: Test = (cell) => isText(cell) && !isOnlyDigits(cell);
const isLevel: Test = (cell) => (parseLevel(cell, 2) ?? "") !== "";

const valueTests: Readonly<Record<Exclude<ReadField, "date">, Test>> = {
  year: (cell) => typeof parseYear(cell) === "number",
  measure: isTerm(readMeasure),
  entity: isName,
  flow: isTerm(readFlow),
  fund: isTerm(readFund),
  functional: looksLikeCode("functional", { orName: true }),
  functionalCode: looksLikeCode("functional", { orName: false }),
  functionalName: looksLikeCode("functional", { orName: true }),
  functionalClass: (cell) => /^2\d\d$/.test(parseLevel(cell, 3) ?? ""),
  functionalSection: isLevel,
  functionalItem: isLevel,
  economic: looksLikeCode("economic", { orName: true }),
  economicCode: looksLikeCode("economic", { orName: false }),
  economicName: looksLikeCode("economic", { orName: true }),
  governmentEconomic: (cell) => /^5\d{2,4}(?!\d)/.test(plainText(cell)),
  governmentEconomicCode: (cell) => /^5\d{2,4}$/.test(plainText(cell)),
  nature: isTerm(readNature),
  project: isName,
  voucher: isText,
  summary: isText,
  amount: isAmount,
  debit: isAmount,
  credit: isAmount,
  direction: isDirection,
  redFlag: isRedFlag,
};

/** Whether a cell looks like a value of the field: what the confidence of a mapping is drawn from. */
export function valueTest(field: ReadField, dateSystem: 1900 | 1904): Test {
  return field === "date" ? (cell) => (parseDate(cell, dateSystem) ?? "") !== "" : valueTests[field];
}

/** The stricter question where the heading does not settle the field: is the value one the lists know? */
export function knownValueTest(
  field: ReadField,
  { book, dateSystem }: { book: CodeBook; dateSystem: 1900 | 1904 },
): Test {
  switch (field) {
    case "functionalCode":
    case "economicCode":
      return isListed(field === "functionalCode" ? "functional" : "economic", book);
    case "functionalName":
    case "economicName":
      return isListedName(field === "functionalName" ? "functional" : "economic", book);
    default:
      return valueTest(field, dateSystem);
  }
}

function looksLikeCode(list: "functional" | "economic", { orName }: { orName: boolean }): Test {
  return (cell) => {
    const reading = parseCode(cell, list);
    if (reading.kind === "code") return checkCode(list, reading.code) !== null;
    return orName && reading.kind === "name";
  };
}

function isListed(list: "functional" | "economic", book: CodeBook): Test {
  return (cell) => {
    const reading = parseCode(cell, list);
    return reading.kind === "code" && lookUpCode(book[list], reading.code, 0).kind === "known";
  };
}

function isListedName(list: "functional" | "economic", book: CodeBook): Test {
  return (cell) => {
    const reading = parseCode(cell, list);
    return (reading.kind === "name" || reading.kind === "code") && findByName(book[list], reading.name).kind !== "none";
  };
}

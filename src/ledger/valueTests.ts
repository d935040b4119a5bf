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

/** Whether a cell looks like a value of the field: what the confidence of a mapping is drawn from. */
export function valueTest(field: ReadField, dateSystem: 1900 | 1904): Test {
  switch (field) {
    case "year":
      return (cell) => typeof parseYear(cell) === "number";
    case "measure":
      return (cell) => readMeasure(plainText(cell)).kind !== "unknown";
    case "flow":
      return (cell) => readFlow(plainText(cell)).kind !== "unknown";
    case "fund":
      return (cell) => readFund(plainText(cell)).kind !== "unknown";
    case "nature":
      return (cell) => readNature(plainText(cell)).kind !== "unknown";
    case "functional":
    case "functionalCode":
    case "functionalName":
      return looksLikeCode("functional", field !== "functionalCode");
    case "economic":
    case "economicCode":
    case "economicName":
      return looksLikeCode("economic", field !== "economicCode");
    case "functionalClass":
      return (cell) => /^2\d\d$/.test(parseLevel(cell, 3) ?? "");
    case "functionalSection":
    case "functionalItem":
      return (cell) => (parseLevel(cell, 2) ?? "") !== "";
    case "date":
      return (cell) => (parseDate(cell, dateSystem) ?? "") !== "";
    case "amount":
    case "debit":
    case "credit":
      return isAmount;
    case "direction":
      return isDirection;
    case "redFlag":
      return isRedFlag;
    case "entity":
    case "project":
      return (cell) => isText(cell) && !isOnlyDigits(cell);
    case "voucher":
    case "summary":
      return isText;
  }
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

function looksLikeCode(list: "functional" | "economic", orName: boolean): Test {
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

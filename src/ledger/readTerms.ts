import {
  flows,
  funds,
  measures,
  natures,
  readFlow,
  readFund,
  readMeasure,
  readNature,
  type Flow,
  type Fund,
  type Measure,
  type Nature,
} from "../accounts";
import type { CellValue } from "../files";
import type { CellInWords } from "./complaint";
import { notices, rowComplaints } from "./messages";
import { plainText } from "./parseCode";
import { parseYear } from "./parseDate";
import { blankReading, missingReading, plainValue, readColumn, type ReadColumn, type Reading } from "./readColumn";
import type { SheetSource } from "./sheetSource";

/** The year of every row; null stands for the report's year. */
export function readYears(source: SheetSource): ReadColumn<number | null> {
  const otherwise = plainValue(source.mapping.answers.year);
  return readColumn<number | null>(source, "year", {
    without: otherwise,
    read: (cell, words) => {
      const year = parseYear(cell);
      if (year === "") return otherwise;
      return year === null ? problem(rowComplaints.unknownYear(words)) : plainValue(year);
    },
  });
}

/** 数据类型 of every row; 决算 where nothing is said. */
export function readMeasures(source: SheetSource): ReadColumn<Measure> {
  const otherwise = plainValue<Measure>(source.mapping.answers.measure ?? "actual");
  return readColumn(source, "measure", {
    without: otherwise,
    read: term(otherwise, (text, words) => {
      const found = readMeasure(text);
      if (found.kind === "known") return plainValue(found.measure);
      if (found.kind === "unknown") return problem(rowComplaints.unknownMeasure(words));
      return problem(
        rowComplaints.unclearTerm(
          words,
          found.among.map((one) => measures[one]),
        ),
      );
    }),
  });
}

/** 收支 of every row; asked where nothing is said. */
export function readFlows(source: SheetSource): ReadColumn<Flow> {
  const { flow } = source.mapping.answers;
  return readColumn(source, "flow", {
    without: flow === null ? missingReading : plainValue(flow),
    read: term(flow === null ? blankReading : plainValue(flow), (text, words) => {
      const found = readFlow(text);
      if (found.kind === "known") return plainValue(found.flow);
      if (found.kind === "unknown") return problem(rowComplaints.unknownFlow(words));
      return problem(
        rowComplaints.unclearTerm(
          words,
          found.among.map((one) => flows[one]),
        ),
      );
    }),
  });
}

/** 资金性质 of every row; asked where nothing is said, set aside where it is in none of these tables. */
export function readFunds(source: SheetSource): ReadColumn<Fund> {
  const { fund } = source.mapping.answers;
  return readColumn(source, "fund", {
    without: fund === null ? missingReading : plainValue(fund),
    read: term(fund === null ? blankReading : plainValue(fund), fundOf),
  });
}

function fundOf(text: string, words: CellInWords): Reading<Fund> {
  const found = readFund(text);
  switch (found.kind) {
    case "known":
      return plainValue(found.fund);
    case "ask":
      return problem(
        rowComplaints.unclearTerm(
          words,
          found.among.map((one) => funds[one]),
        ),
      );
    case "notInTables":
    case "excluded":
      return { kind: "excluded", complaint: notices.notInTheseTables(words) };
    case "unknown":
      return problem(rowComplaints.unknownFund(words));
  }
}

/** 支出类型 of every row, which only expenditure needs; asked where nothing is said. */
export function readNatures(source: SheetSource): ReadColumn<Nature> {
  const { nature } = source.mapping.answers;
  return readColumn(source, "nature", {
    without: nature === null ? missingReading : plainValue(nature),
    read: term(nature === null ? blankReading : plainValue(nature), (text, words) => {
      const found = readNature(text);
      if (found.kind === "known") return plainValue(found.nature);
      if (found.kind === "unknown") return problem(rowComplaints.unknownNature(words));
      return problem(
        rowComplaints.unclearTerm(
          words,
          found.among.map((one) => natures[one]),
        ),
      );
    }),
  });
}

/** A text dimension (单位、项目名称) as it is written, blanks around it apart. */
export function readTexts(source: SheetSource, field: "entity" | "project"): ReadColumn<string> {
  const otherwise = plainValue((field === "entity" ? source.mapping.answers.entity : null) ?? "");
  return readColumn(source, field, {
    without: otherwise,
    read: (cell) => {
      const text = cell === null ? "" : String(cell).trim();
      return text === "" ? otherwise : plainValue(text);
    },
  });
}

const debitWords = /^(?:借|借方|d|dr|debit|j)$/i;
const creditWords = /^(?:贷|贷方|c|cr|credit)$/i;

/** Whether a row's amount stands on the credit side; null when no column says so. A balance of 平 stands on neither. */
export function readDirections(source: SheetSource): ReadColumn<boolean> | null {
  const column = readColumn<boolean>(source, "direction", {
    without: missingReading,
    read: (cell, words) => {
      const text = plainText(cell);
      if (creditWords.test(text)) return plainValue(true);
      return debitWords.test(text) || text === "平"
        ? plainValue(false)
        : problem(rowComplaints.unknownDirection(words));
    },
  });
  return column.readings[0]?.kind === "missing" ? null : column;
}

/** Whether a cell says 贷方. */
export function isCreditWord(cell: CellValue): boolean {
  return creditWords.test(plainText(cell));
}

/** Whether a cell is a word for a side. */
export function isDirection(cell: CellValue): boolean {
  const text = plainText(cell);
  return debitWords.test(text) || creditWords.test(text) || text === "平";
}

const redWords = /^(?:红|红字|红冲|红数|负数|冲销|退回|退款|是|1|y|yes|true|t|r|√)$/i;
const blackWords = /^(?:|蓝|蓝字|正常|正数|否|0|n|no|false|f|-|无|×)$/i;

/** Whether a row is a red entry (红字); null when no column says so. */
export function readRedFlags(source: SheetSource): ReadColumn<boolean> | null {
  const column = readColumn<boolean>(source, "redFlag", {
    without: missingReading,
    read: (cell, words) => {
      const text = plainText(cell);
      if (redWords.test(text)) return plainValue(true);
      return blackWords.test(text) ? plainValue(false) : problem(rowComplaints.unknownRedFlag(words));
    },
  });
  return column.readings[0]?.kind === "missing" ? null : column;
}

/** Whether a cell says that a row is, or is not, a red entry. */
export function isRedFlag(cell: CellValue): boolean {
  const text = plainText(cell);
  return redWords.test(text) || blackWords.test(text);
}

function problem(complaint: ReturnType<typeof rowComplaints.fault>): { kind: "problem"; complaint: typeof complaint } {
  return { kind: "problem", complaint };
}

/** A reader of words: blanks and dashes say what `blank` says. */
function term<Value>(
  blank: Reading<Value>,
  read: (text: string, words: CellInWords) => Reading<Value>,
): (cell: CellValue, words: CellInWords) => Reading<Value> {
  return (cell, words) => {
    const text = plainText(cell);
    return /^[-—–/]*$/.test(text) ? blank : read(text, words);
  };
}

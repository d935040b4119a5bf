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
import type { ValueChoice } from "./learning/valueChoices";
import { isInferred } from "./mapping";
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
  const chosen = chosenFor(source, (one) => (one.field === "measure" ? one.means : null));
  return readColumn(source, "measure", {
    without: otherwise,
    read: term({ chosen, blank: otherwise }, (text, words) => {
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
  const chosen = chosenFor(source, (one) => (one.field === "flow" ? one.means : null));
  return readColumn(source, "flow", {
    without: flow === null ? missingReading : plainValue(flow),
    read: term({ chosen, blank: flow === null ? blankReading : plainValue(flow) }, (text, words) => {
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
  const fund = isInferred(source.mapping, "fund") ? null : source.mapping.answers.fund;
  const chosen = chosenFor(source, (one) => (one.field === "fund" ? one.means : null));
  return readColumn(source, "fund", {
    without: fund === null ? missingReading : plainValue(fund),
    read: term<Fund>({ chosen, blank: fund === null ? blankReading : plainValue(fund) }, fundOf),
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
  const nature = isInferred(source.mapping, "nature") ? null : source.mapping.answers.nature;
  const chosen = chosenFor(source, (one) => (one.field === "nature" ? one.means : null));
  return readColumn(source, "nature", {
    without: nature === null ? missingReading : plainValue(nature),
    read: term<Nature>({ chosen, blank: nature === null ? blankReading : plainValue(nature) }, (text, words) => {
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
  const { answers, values = [] } = source.mapping;
  const otherwise = plainValue((field === "entity" ? answers.entity : null) ?? "");
  const named = new Map(values.map((choice) => [`${choice.field} ${choice.value}`, choice.means]));
  return readColumn(source, field, {
    without: otherwise,
    read: (cell) => {
      const text = cell === null ? "" : String(cell).trim();
      if (text === "") return otherwise;
      return plainValue(named.get(`${field} ${plainText(text)}`) ?? text);
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

/** A reader of words: what a person said of a word counts first; blanks and dashes say what `blank` says. */
function term<Value>(
  { chosen, blank }: { readonly chosen: ReadonlyMap<string, Value | "excluded">; readonly blank: Reading<Value> },
  read: (text: string, words: CellInWords) => Reading<Value>,
): (cell: CellValue, words: CellInWords) => Reading<Value> {
  return (cell, words) => {
    const text = plainText(cell);
    const means = chosen.get(text);
    if (means === "excluded") return { kind: "excluded", complaint: notices.notInTheseTables(words) };
    if (means !== undefined) return plainValue<Value>(means);
    return /^[-—–/]*$/.test(text) ? blank : read(text, words);
  };
}

/** What a person said values mean, by the value; `of` gives the meaning of one field's choices, null of all others'. */
function chosenFor<Means>(
  { mapping }: SheetSource,
  of: (choice: ValueChoice) => Means | null,
): ReadonlyMap<string, Means> {
  return new Map(
    (mapping.values ?? []).flatMap((choice) => {
      const means = of(choice);
      return means === null ? [] : [[choice.value, means] as const];
    }),
  );
}

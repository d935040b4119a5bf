import { appropriationSummary, summary, type LineDefinition } from "../forms";
import type { PrintedLine, TwoSidedPart } from "./edition";

type TwoSided = "summary" | "appropriationSummary";

/** 债务还本 and 债务付息 have no line. */
const debtLines: Readonly<Record<TwoSided, readonly string[]>> = {
  summary: ["line54", "line55"],
  appropriationSummary: ["line56", "line57"],
};

const labels: Readonly<Record<TwoSided, Readonly<Record<string, string>>>> = {
  summary: { line28: "使用非财政拨款结余", line56: "二十四、抗疫特别国债安排的支出" },
  appropriationSummary: {
    line32: "总计",
    line58: "二十四、抗疫特别国债安排的支出",
    line64: "总计",
  },
};

/** Rows of the central form that this edition does not have. */
export function unprinted(form: TwoSided): readonly string[] {
  return debtLines[form];
}

/** Labels that differ from the central form's, by row id. */
export function labelsOf(form: TwoSided): Readonly<Record<string, string>> {
  return labels[form];
}

/** The sides of 表一: the four last lines of both stand beside each other. */
export const summarySides = {
  left: part("summary", [...ids("line", 1, 8), ...blanks(16), "line27", "line28", "line29", "line30"], ["actual"]),
  right: part("summary", [...classIds("summary", 31, 56), "line57", "line58", "line59", "line60"], ["actual"]),
} as const;

/** The sides of 表四: 本年收入合计 beside 本年支出合计, and 总计 beside 总计. */
export const appropriationSides = {
  left: part("appropriationSummary", [...ids("line", 1, 3), ...blanks(21), ...ids("line", 27, 32)], ["actual"]),
  right: part(
    "appropriationSummary",
    [...classIds("appropriationSummary", 33, 58), "line59", "line60", ...blanks(3), "line64"],
    ["total", "generalPublicBudget", "governmentManagedFunds", "stateCapitalOperations"],
  ),
} as const;

function part(form: TwoSided, rows: readonly (string | null)[], columns: readonly string[]): TwoSidedPart {
  const definition = form === "summary" ? summary : appropriationSummary;
  const all: readonly LineDefinition[] = definition.rows.lines;
  const lines = rows.map((row): PrintedLine => {
    const line = all.find(({ id }) => id === row);
    return line === undefined
      ? { row: null, label: "", line: null }
      : { row: line.id, label: labels[form][line.id] ?? line.label, line: null };
  });
  return { lines, columns };
}

function ids(prefix: string, first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `${prefix}${first + index}`);
}

function classIds(form: TwoSided, first: number, last: number): readonly string[] {
  return ids("line", first, last).filter((id) => !debtLines[form].includes(id));
}

function blanks(count: number): readonly null[] {
  return Array.from({ length: count }, () => null);
}

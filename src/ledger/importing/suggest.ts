import { budgetOf, funds, natures, type Fund } from "../../accounts";
import { parseCode } from "../parseCode";
import type { SourceCells } from "./sourceCells";

const personnel =
  /离休费|退休费|离退休|工资|津贴|津补贴|奖金|绩效|公积金|社会保险|养老保险|医疗保险|职业年金|公用经费|工会经费|福利费|人员经费/;

/**
 * 基本支出 or 项目支出 where no column says so: pay, pensions and money without a project are basic, the rest is project.
 * A guess; it is made only after a person agreed.
 */
export function suggestNature(source: SourceCells, row: number): string {
  const project = source.text(row, "project");
  const economic = parseCode(source.economicText(row), "economic");
  const isPay = economic.kind === "code" && economic.code.startsWith("301");
  const isBasic = project === "" || personnel.test(project) || (isPay && project === "");
  return isBasic ? natures.basic : natures.project;
}

/** The budget an item of expenditure belongs to, by its code; null where that is not known. */
export function suggestFund(source: SourceCells, row: number): Fund | null {
  const code = functionalCodeOf(source, row);
  return code === null ? null : budgetOf(code);
}

/** The code of a row's item in digits; null where only a name or nothing stands. */
export function functionalCodeOf(source: SourceCells, row: number): string | null {
  const reading = parseCode(source.functionalText(row), "functional");
  return reading.kind === "code" ? reading.code : null;
}

/** How a fund is written in a ledger. */
export function fundText(fund: Fund | null): string | null {
  return fund === null ? null : funds[fund];
}

import { standardBook } from "../../../src/accounts";
import { fillForms } from "../../../src/fill";
import { buildCube, readLedger } from "../../../src/ledger";
import { writeNarrative } from "../../../src/narrative";
import { drillInto } from "../../../src/report";
import { beginCheck, scanLedger } from "../../../src/rules";
import { ledgerSheet, mappingOf, reportFrom } from "./made";
import { timed, type Note } from "./measuring";

/** The steps of a build one by one, and the whole, from values in memory. */
export async function steps(rows: number, note: Note): Promise<void> {
  const sheet = ledgerSheet(rows);
  const sheets = [{ sheet, mapping: mappingOf(sheet) }];
  const reading = await timed(
    "读入台账（列式）",
    () => readLedger({ sheets, book: standardBook, reportYear: 2023 }),
    note,
  );
  const cube = await timed("分组相加", () => buildCube(reading.ledger), note);
  const report = reportFrom(sheet);
  const comparing = { cube, year: 2023, functionalName: (code: string) => code };
  await timed("九张表", () => fillForms(report.edition.definitions, comparing), note);
  await timed("核对表内表间", () => beginCheck(report.verdicts.check.input), note);
  await timed("逐笔核对（重复、疑似三公）", () => scanLedger(report.verdicts.check.input), note);
  const { edition, year, department, forms, compared, facts, explain } = report;
  const input = { definition: edition.narrative, year, department, forms, compared, facts, explain };
  await timed("情况说明与变动构成", () => writeNarrative(input), note);
  await timed("整个编制", () => reportFrom(sheet), note);
  await timed("追到每一笔（本年支出合计）", () => drillInto(report, "summary.line57.actual"), note);
}

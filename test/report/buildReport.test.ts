import { standardBook } from "../../src/accounts";
import { buildReport, drillInto, drilledEntries, figuresOfRow, gatherSources, type Report } from "../../src/report";
import { caseLedger, sheetOf } from "../support/sheets";

const options = { edition: null, year: null, department: "西安市总工会（汇总）", partial: false, book: standardBook };

function buildSample(): Report {
  const outcome = buildReport(gatherSources([caseLedger("xian-2023")], standardBook), options);
  if (outcome.kind === "refused") throw new Error(outcome.problems.map(({ message }) => message).join("\n"));
  return outcome.report;
}

describe("the report of the sample", () => {
  const report = buildSample();

  test("holds no error, and its rounding differences are those of the published tables", () => {
    expect(report.findings.filter(({ verdict }) => verdict === "error")).toEqual([]);
    const rounding = report.findings.filter(({ verdict }) => verdict === "rounding");
    expect(rounding.map(({ cells }) => cells[0])).toEqual(
      expect.arrayContaining(["expenditure.total.total", "generalPublicBudget.2012906.total"]),
    );
  });

  test("leads from a figure to its vouchers and back", () => {
    const drill = drillInto(report, "threePublicExpenses.actual.conference");
    expect(drill.yuan?.toString()).toBe("481300.00");
    const entries = drilledEntries(report, drill, { from: 0, count: 10 });
    expect(entries.map(({ yuan }) => yuan.toString()).length).toBe(2);
    const [first] = entries;
    expect(first?.economic).toBe("30215");
    const reached = figuresOfRow(report, { sheet: "台账", sheetRow: first?.sheetRow ?? 0 });
    expect(reached.kind === "entry" ? reached.refs : []).toContain("threePublicExpenses.actual.conference");
    expect(figuresOfRow(report, { sheet: "台账", sheetRow: 1 })).toEqual({ kind: "noEntry" });
  });
});

test("a workbook without a ledger is refused with what to do", () => {
  const outcome = buildReport(gatherSources([sheetOf("Sheet1", [["说明"], ["今年很好"]])], standardBook), options);
  expect(outcome.kind).toBe("refused");
  expect(outcome.kind === "refused" ? outcome.problems.map(({ kind }) => kind) : []).toEqual(["noHeader"]);
});

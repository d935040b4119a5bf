import { applyWaivers, checkReport, waive, type Finding } from "../../../src/rules";
import { exactInput } from "../lawful";
import type { TestEntry } from "../ledgerOf";

const trip: TestEntry = { functional: "2012901", economic: "30217", yuan: "5000.00" };

function overBudget(spent: string): Finding {
  const input = exactInput([
    { ...trip, yuan: spent },
    { ...trip, measure: "adjustedBudget", yuan: "4000.00" },
  ]);
  const finding = checkReport(input).find(({ clause, verdict }) => clause === "T9-03" && verdict === "confirm");
  if (finding === undefined) throw new Error("no finding");
  return finding;
}

it("keeps a waiver while the figures stand and gives the finding back when they change, with the old reason", () => {
  const finding = overBudget("5000.00");
  const waiver = waive(finding, " 年中追加，批文另附 ");
  expect(applyWaivers([finding], [waiver])).toEqual([{ kind: "waived", finding, waiver }]);
  const [later] = applyWaivers([overBudget("5000.01")], [waiver]);
  expect(later?.kind).toBe("returned");
  expect(waiver.reason).toBe("年中追加，批文另附");
});

it("leaves findings of other rules and cells open", () => {
  const finding = overBudget("5000.00");
  const waiver = { ...waive(finding, "已核"), rule: "another" };
  expect(applyWaivers([finding], [waiver])).toEqual([{ kind: "open", finding }]);
});

it("refuses a waiver without a reason", () => {
  expect(() => waive(overBudget("5000.00"), "  ")).toThrow(RangeError);
});

it("waives one of several findings that name no cells by its own sentence", () => {
  const entry: TestEntry = { functional: "2012906", economic: "30201", yuan: "500.00" };
  const unlisted = exactInput([
    { ...entry, functional: "2990101" },
    { ...entry, functional: "2990201" },
  ]);
  const findings = checkReport(unlisted).filter(({ clause }) => clause === "L-06");
  expect(findings).toHaveLength(2);
  const [first] = findings;
  const waiver = waive(first as Finding, "当年新增科目");
  expect(applyWaivers(findings, [waiver]).map(({ kind }) => kind)).toEqual(["waived", "open"]);
});

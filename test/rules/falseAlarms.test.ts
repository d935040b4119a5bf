import fc from "fast-check";
import { checkReport, figuresOf, noEvidence, scanLedger, type Finding } from "../../src/rules";
import { forms } from "../../src/forms";
import { standardBook } from "../../src/accounts";
import { sampleForms } from "../support/sampleForms";
import { exactInput, lawfulEntries, printed, randomOf, shownInput } from "./lawful";

const errorsOf = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ verdict }) => verdict === "error").map(({ clause, message }) => `${clause} ${message}`);

describe("lawful tables", () => {
  it("of any ledger bear no error, exact or as printed, and every shown gap is 平 or 合法尾差", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 1, max: 40 }), (seed, items) => {
        const input = exactInput(lawfulEntries(randomOf(seed), items));
        expect(errorsOf([...checkReport(input), ...scanLedger(input)])).toEqual([]);
        expect(errorsOf(checkReport(shownInput(printed(input.figures))))).toEqual([]);
      }),
      { seed: 20230, numRuns: 200 },
    );
  });

  it("of 400 items bear none either", () => {
    const input = exactInput(lawfulEntries(randomOf(7), 400));
    expect(errorsOf(checkReport(input))).toEqual([]);
    expect(errorsOf(checkReport(shownInput(printed(input.figures))))).toEqual([]);
  });
});

describe("the published case of 西安市总工会", () => {
  const figures = figuresOf(sampleForms());
  const input = { definitions: forms, figures, year: 2023, book: standardBook, evidence: noEvidence };
  const findings = checkReport(input);

  it("bears no error", () => {
    expect(errorsOf(findings)).toEqual([]);
  });

  it("has its 尾差 in four rows of 支出决算表 and four of 一般公共预算财政拨款支出决算表, 0.01 each", () => {
    const rounding = findings.filter(({ verdict }) => verdict === "rounding");
    const rows = rounding.filter(({ clause }) => clause === "T3-01" || clause === "T5-01");
    expect(rows.map(({ cells }) => cells[0])).toEqual(
      ["expenditure", "generalPublicBudget"].flatMap((form) =>
        ["total", "201", "20129", "2012906"].map((row) => `${form}.${row}.total`),
      ),
    );
    for (const finding of rows) expect(finding.difference?.toString()).toBe("-0.01");
    expect(rounding).toHaveLength(rows.length);
  });

  it("is judged the same from what is printed", () => {
    const verdicts = (some: readonly Finding[]): readonly string[] =>
      some.filter(({ bound }) => bound !== null).map(({ rule, verdict, cells }) => `${rule} ${verdict} ${cells[0]}`);
    expect(verdicts(checkReport(shownInput(printed(figures))))).toEqual(verdicts(findings));
  });
});

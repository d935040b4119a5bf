import { checkReport, disclose, figuresOf, noEvidence } from "../../../src/rules";
import { forms } from "../../../src/forms";
import { standardBook } from "../../../src/accounts";
import { sampleForms } from "../../support/sampleForms";
import { exactInput } from "../lawful";

it("names the 尾差 rows of the published case", () => {
  const input = {
    definitions: forms,
    figures: figuresOf(sampleForms()),
    year: 2023,
    book: standardBook,
    evidence: noEvidence,
  };
  const { rounding, shownAsZero, roundingSentence, zeroSentence } = disclose(input, checkReport(input));
  expect(rounding).toHaveLength(8);
  expect(roundingSentence).toContain("支出决算表「合计」本年支出合计（0.01 万元）");
  expect(roundingSentence).toContain("等 8 处");
  expect(shownAsZero).toEqual([]);
  expect(zeroSentence).toBeNull();
});

it("lists amounts below 50 元 that print as 0.00, and no amount that is zero", () => {
  const input = exactInput([
    { functional: "2012906", economic: "30217", nature: "project", yuan: "49.99" },
    { functional: "2012906", economic: "30216", nature: "project", yuan: "10.00" },
    { functional: "2012906", economic: "30216", nature: "project", yuan: "-10.00" },
  ]);
  const { shownAsZero, zeroSentence } = disclose(input, checkReport(input));
  const cells = shownAsZero.map(({ cell }) => cell);
  expect(cells).toContain("threePublicExpenses.actual.reception");
  expect(cells).not.toContain("threePublicExpenses.actual.training");
  expect(zeroSentence).toContain("显示为 0.00，实际不为零");
});

import { checkNarrativeText } from "../../../src/review";
import { publishedText, sampleTextContext } from "../../support/sampleText";

const context = sampleTextContext();

test("the published text raises nothing", () => {
  const { findings, unbound, bound } = checkNarrativeText(publishedText(), context);
  expect(bound).toBeGreaterThan(80);
  expect([...new Set(unbound.map(({ why }) => why))]).toEqual(["reason"]);
  expect(unbound.map(({ text }) => text)).toEqual([
    ...["2023", "5000", "2023", "5000", "2023", "5000"],
    ...["2023", "210", "2500", "5000"],
  ]);
  expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
});

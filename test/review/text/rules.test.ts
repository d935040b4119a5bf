import { checkNarrativeText, textRules } from "../../../src/review";
import { sampleTextContext } from "../../support/sampleText";

const context = sampleTextContext();
const rulesOf = (text: string): readonly string[] => checkNarrativeText(text, context).findings.map(({ rule }) => rule);

describe.each(textRules.map((rule) => [rule.id, rule] as const))("%s", (id, { examples }) => {
  test.each(examples.passes.map((text) => [text]))("passes: %s", (text) => {
    expect(rulesOf(text)).not.toContain(id);
  });

  if (examples.fails.length > 0) {
    test.each(examples.fails.map((text) => [text]))("fails: %s", (text) => {
      expect(rulesOf(text)).toContain(id);
    });
  }
});

test("rules have ids and titles of their own", () => {
  expect(new Set(textRules.map(({ id }) => id)).size).toBe(textRules.length);
  expect(new Set(textRules.map(({ title }) => title)).size).toBe(textRules.length);
});

test("only what the sample has nothing of has no failing example", () => {
  const without = textRules.filter(({ examples }) => examples.fails.length === 0).map(({ id }) => id);
  expect(without).toEqual(["carKindsListed", "zeroNote"]);
});

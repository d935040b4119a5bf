import { readdirSync, readFileSync } from "node:fs";
import { rules, type Rule } from "../../src/rules";
import { checkRules } from "../../src/rules/check/checkRules";
import type { Example } from "../../src/rules/rule";
import { exampleInput } from "./exampleInput";

const room = `${__dirname}/../../src/rules`;
const machinery = ["finding.ts", "index.ts", "list.ts", "messages.ts", "rule.ts"];

function verdictsOn(rule: Rule, example: Example): readonly string[] {
  return checkRules([rule], exampleInput(example)).map((finding) => finding.verdict);
}

describe.each(rules.map((rule): [string, Rule] => [`${rule.clause} ${rule.id}`, rule]))("%s", (_, rule) => {
  it.each(rule.examples.passes.map((example, index): [number, Example] => [index, example]))(
    "passes example %i",
    (_, example) => {
      expect(verdictsOn(rule, example).filter((verdict) => verdict === "error" || verdict === "confirm")).toEqual([]);
    },
  );

  it.each(rule.examples.fails.map((example, index): [number, Example] => [index, example]))(
    "objects to example %i",
    (_, example) => {
      const verdicts = verdictsOn(rule, example);
      expect(verdicts.some((verdict) => verdict === "error" || verdict === "confirm")).toBe(true);
      if (rule.severity === "confirm") expect(verdicts).not.toContain("error");
    },
  );

  it("says a sentence of every finding", () => {
    for (const example of [...rule.examples.passes, ...rule.examples.fails]) {
      for (const { message } of checkRules([rule], exampleInput(example))) {
        expect(message).toMatch(/。$/);
        expect(message).not.toMatch(/undefined|！|抱歉|\[object/);
      }
    }
  });
});

it("lists every rule file", () => {
  const files = readdirSync(room).filter((name) => name.endsWith(".ts") && !machinery.includes(name));
  const listed = rules.map((rule) => `${rule.id}.ts`);
  expect(files.filter((name) => !listed.includes(name))).toEqual([]);
  expect(listed.filter((name) => !files.includes(name))).toEqual([]);
});

it("names every rule once and exports it from the file of its name", () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  for (const { id } of rules) expect(readFileSync(`${room}/${id}.ts`, "utf8")).toContain(`export const ${id} = {`);
});

it("covers every identity of the catalogue that concerns tables and ledger", () => {
  const numbered = (prefix: string, last: number): readonly string[] =>
    Array.from({ length: last }, (_, index) => `${prefix}-${String(index + 1).padStart(2, "0")}`);
  const catalogue = [
    ...[8, 3, 3, 8, 3, 4, 3, 2, 3].flatMap((last, index) => numbered(`T${index + 1}`, last)),
    ...numbered("CODE", 3),
    ...numbered("FMT", 1),
    ...numbered("X", 20),
    ...numbered("L", 9),
  ];
  const clauses: readonly string[] = rules.map((rule) => rule.clause);
  expect(catalogue.filter((clause) => !clauses.includes(clause))).toEqual([]);
});

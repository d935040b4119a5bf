import { loadHighs, previewControlled } from "../../src/rounding";
import { identitiesOf, figuresOf, noEvidence, type CheckInput } from "../../src/rules";
import { forms } from "../../src/forms";
import { standardBook } from "../../src/accounts";
import { exactInput, lawfulEntries, randomOf } from "../rules/lawful";
import { sampleForms } from "../support/sampleForms";
import { roundedCells } from "../../src/rounding/roundedCells";
import type { Preview } from "../../src/rounding";
import type { Fund, Nature } from "../../src/accounts";

const all = { forms: "all", allowThreePublic: true, seconds: 5 } as const;

async function previewed(input: CheckInput): Promise<Preview> {
  const preview = await previewControlled(input, all, loadHighs);
  if (preview.kind === "infeasible") throw new Error(preview.message);
  return preview;
}

/** Every changed figure is a neighbour of its exact amount, and what is said to add up adds up. */
function expectLawful(input: CheckInput, preview: Preview): void {
  const cells = roundedCells(input.figures);
  const values = new Map([...cells].map(([ref, { shown }]) => [ref, shown]));
  for (const { cell, from, to } of preview.changes) {
    const rounded = cells.get(cell);
    expect([rounded?.floor, rounded?.ceiling]).toContain(to.hundredths());
    expect(from.equals(to)).toBe(false);
    values.set(cell, to.hundredths());
  }
  for (const { left, right } of identitiesOf(input)) {
    const sum = (refs: readonly string[]): bigint =>
      refs.reduce((total, ref) => total + (values.get(ref as never) ?? 0n), 0n);
    expect(sum(left)).toBe(sum(right));
  }
}

it("makes the published case add up by moving 项目支出 or 基本支出 by 0.01 wherever it is printed", async () => {
  const figures = figuresOf(sampleForms());
  const input = { definitions: forms, figures, year: 2023, book: standardBook, evidence: noEvidence };
  const preview = await previewed(input);
  expectLawful(input, preview);
  expect(preview.isFewest).toBe(true);
  expect(preview.gapsLeft).toEqual([]);
  expect(preview.changes.length).toBeGreaterThan(0);
  expect(preview.changes.map(({ cell }) => cell)).not.toContain("expenditure.2012902.project");
});

it.each([1, 2, 3])("rounds the nine tables of lawful ledger %i jointly", async (seed) => {
  const input = exactInput(lawfulEntries(randomOf(seed), 30));
  const preview = await previewed(input);
  expectLawful(input, preview);
});

it("changes nothing where independent rounding adds up already", async () => {
  const input = exactInput([{ functional: "2012906", economic: "30201", nature: "project", yuan: "12300.00" }]);
  expect((await previewed(input)).changes).toEqual([]);
});

it("leaves 三公 lines as they are unless asked", async () => {
  const entries = ["30212", "30217", "30231"].map((economic) => ({
    functional: "2012901",
    economic,
    yuan: "10040.00",
  }));
  const input = exactInput(entries);
  const kept = await previewControlled(input, { ...all, allowThreePublic: false }, loadHighs);
  if (kept.kind === "infeasible") expect(kept.message).toContain("说明尾差");
  else expect(kept.changes.filter(({ cell }) => cell.startsWith("threePublicExpenses"))).toEqual([]);
  expectLawful(input, await previewed(input));
});

it("rounds 360 items × 2 × 3 jointly, with as few changes as possible, in the five seconds given", async () => {
  const random = randomOf(360);
  const codes = [...standardBook.functional.byCode.keys()].filter((code) => /^20[1-8]\d{4}$/.test(code)).slice(0, 360);
  const three: readonly Fund[] = ["generalPublicBudget", "governmentManagedFunds", "stateCapitalOperations"];
  const two: readonly Nature[] = ["basic", "project"];
  const entries = codes.flatMap((functional) =>
    three.flatMap((fund) =>
      two.map((nature) => ({
        functional,
        fund,
        nature,
        economic: "30201",
        yuan: `${random(9_000_000)}.${10 + random(90)}`,
      })),
    ),
  );
  expect(entries).toHaveLength(360 * 2 * 3);
  const input = exactInput(entries);
  const preview = await previewed(input);
  expectLawful(input, preview);
  expect(preview.isFewest).toBe(true);
}, 60_000);

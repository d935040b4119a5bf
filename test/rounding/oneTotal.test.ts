import { adoptionRefusal, previewBalancing, previewLargestRemainder, roundingGaps } from "../../src/rounding";
import { partsOfRef } from "../../src/fill";
import { exactInput } from "../rules/lawful";
import type { ShownGap } from "../../src/rounding";
import type { CheckInput } from "../../src/rules";

/** Three items of 33.334 each: 33.33 × 3 = 99.99 beside 100.00. */
const input: CheckInput = exactInput(
  ["2012901", "2012902", "2012906"].map((functional) => ({
    functional,
    economic: "30201",
    nature: "project" as const,
    yuan: "333340.00",
  })),
);

function gapOf(total: string): ShownGap {
  const gap = roundingGaps(input).find(({ identity }) => identity.left[0] === total && identity.right.length === 3);
  if (gap === undefined) throw new Error("no gap");
  return gap;
}

const { identity, gap } = gapOf("expenditure.20129.project");

it("finds the totals that their printed parts miss, and by how much", () => {
  expect(gap.toString()).toBe("0.01");
});

it("lets the chosen line take the difference (倒挤) wherever it is printed", () => {
  const preview = previewBalancing(input, { identity, allowThreePublic: false }, "expenditure.2012906.project");
  expect(preview).toMatchObject({ kind: "preview", method: "balancing" });
  if (preview.kind !== "preview") return;
  expect(preview.changes.map(({ cell, from, to }) => `${cell} ${from.toString()} ${to.toString()}`)).toEqual([
    "expenditure.2012906.total 33.33 33.34",
    "expenditure.2012906.project 33.33 33.34",
    "generalPublicBudget.2012906.total 33.33 33.34",
    "generalPublicBudget.2012906.project 33.33 33.34",
  ]);
  expect(preview.gapsLeft).toEqual([]);
  expect(adoptionRefusal(input, preview)).toBeNull();
});

it("gives the hundredth to the largest remainder, the earlier line first", () => {
  const preview = previewLargestRemainder(input, { identity, allowThreePublic: false });
  if (preview.kind !== "preview") throw new Error(preview.message);
  expect(new Set(preview.changes.map(({ cell }) => partsOfRef(cell).row))).toEqual(new Set(["2012901"]));
});

it("refuses a line that is no part of the total, and 三公 lines unless asked", () => {
  const chosen = { identity, allowThreePublic: false };
  expect(previewBalancing(input, chosen, "summary.line57.actual").kind).toBe("infeasible");
  const reception = "threePublicExpenses.actual.reception" as const;
  const dinner = exactInput([{ functional: "2012901", economic: "30217", yuan: "100.00" }]);
  const total = { ...identity, left: ["threePublicExpenses.actual.total"], right: [reception] } as const;
  expect(previewBalancing(dinner, { identity: total, allowThreePublic: false }, reception).kind).toBe("infeasible");
  expect(previewBalancing(dinner, { identity: total, allowThreePublic: true }, reception).kind).toBe("preview");
});

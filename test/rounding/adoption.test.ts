import { adoptShown, cellOfRef, shownWan, type FilledForm } from "../../src/fill";
import { Yuan } from "../../src/money";
import {
  adoptionRefusal,
  loadHighs,
  previewBalancing,
  previewControlled,
  previewLargestRemainder,
  roundingGaps,
  standingOf,
  type Adoption,
  type Preview,
} from "../../src/rounding";
import { checkReport, figuresOf, type CheckInput, type Finding } from "../../src/rules";
import { exactInput, lawfulEntries, printed, randomOf, shownInput } from "../rules/lawful";

type Lawful = ReturnType<typeof exactInput>;

/** A preview as a clerk adopts it. */
function adopted({ filled }: Lawful, { changes, method }: Preview): Adoption {
  const figures = changes.map(({ cell, to }) => {
    const found = cellOfRef(filled, cell);
    return { name: cell, cell, yuan: found?.kind === "amount" ? found.yuan : null, wan: to };
  });
  return { number: "1", method, reason: "分项之和等于合计", figures };
}

function layOver(input: Lawful, adoptions: readonly Adoption[]): readonly FilledForm[] {
  return adoptShown(input.filled, standingOf(adoptions, input.filled).shown).forms;
}

function verdictsOf(input: CheckInput, forms: readonly FilledForm[]): readonly Finding[] {
  return checkReport({ ...input, figures: figuresOf(forms) });
}

/** Exact amounts are untouched, and each printed one is less than 0.01 万元 from its own. */
function expectNeighbours(before: readonly FilledForm[], after: readonly FilledForm[]): void {
  for (const form of before) {
    const twin = after.find(({ id }) => id === form.id);
    form.rows.forEach((row, index) => {
      for (const [column, cell] of Object.entries(row.cells)) {
        const now = twin?.rows[index]?.cells[column];
        if (cell.kind === "blank") expect(now).toBe(cell);
        else if (now?.kind !== "amount") throw new Error("an amount became a blank");
        else {
          expect(now.yuan.equals(cell.yuan)).toBe(true);
          expect(Yuan.ofWan(shownWan(now)).minus(now.yuan).absolute().compare(Yuan.of("100.00"))).toBe(-1);
        }
      }
    });
  }
}

const errors = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ verdict }) => verdict === "error").map(({ message }) => message);

it.each([11, 12, 13, 14, 15, 16])(
  "lawful ledger %i rounded jointly is 平 throughout, in the report and as a finished workbook",
  async (seed) => {
    const input = exactInput(lawfulEntries(randomOf(seed), 40));
    const wished = { forms: "all", allowThreePublic: true, seconds: 5 } as const;
    const preview = await previewControlled(input, wished, loadHighs);
    if (preview.kind === "infeasible") throw new Error(preview.message);
    expect(preview.changes.length).toBeGreaterThan(0);
    expect(adoptionRefusal(input, preview)).toBeNull();
    const forms = layOver(input, [adopted(input, preview)]);
    expectNeighbours(input.filled, forms);
    const findings = verdictsOf(input, forms);
    expect(findings.filter(({ verdict }) => verdict === "error" || verdict === "rounding")).toEqual([]);
    const finished = checkReport(shownInput(printed(figuresOf(forms))));
    expect(finished.filter(({ verdict }) => verdict === "error" || verdict === "rounding")).toEqual([]);
    const asked = checkReport(shownInput(printed(figuresOf(input.filled)))).filter(
      ({ verdict }) => verdict === "confirm",
    );
    const known = new Set(asked.map(({ rule, cells }) => rule + cells.join()));
    expect(
      finished
        .filter(({ verdict, rule, cells }) => verdict === "confirm" && !known.has(rule + cells.join()))
        .map(({ message }) => message),
    ).toEqual([]);
  },
);

it.each([21, 22, 23])("one total of lawful ledger %i balanced at a time makes nothing an error", (seed) => {
  const input = exactInput(lawfulEntries(randomOf(seed), 20));
  for (const { identity } of roundingGaps(input).slice(0, 5)) {
    const tried = [
      previewLargestRemainder(input, { identity, allowThreePublic: true }),
      ...identity.right.slice(0, 2).map((into) => previewBalancing(input, { identity, allowThreePublic: true }, into)),
    ];
    for (const preview of tried) {
      if (preview.kind === "infeasible" || adoptionRefusal(input, preview) !== null) continue;
      const forms = layOver(input, [adopted(input, preview)]);
      expectNeighbours(input.filled, forms);
      expect(errors(verdictsOf(input, forms))).toEqual([]);
      expect(errors(checkReport(shownInput(printed(figuresOf(forms)))))).toEqual([]);
      const still = preview.gapsLeft.some(({ identity: other }) => other === identity);
      expect(still).toBe(false);
    }
  }
});

it("lays a later adoption over an earlier one, and gives way to it again when it is withdrawn", async () => {
  const input = exactInput(lawfulEntries(randomOf(31), 20));
  const whole = await previewControlled(input, { forms: "all", allowThreePublic: true, seconds: 5 }, loadHighs);
  if (whole.kind === "infeasible") throw new Error(whole.message);
  const first = adopted(input, whole);
  const [figure] = first.figures;
  if (figure === undefined || figure.cell === null || figure.yuan === null) throw new Error("nothing changed");
  const back: Adoption = { ...first, number: "2", figures: [{ ...figure, wan: figure.yuan.toWan() }] };
  expect(standingOf([first, back], input.filled).shown.get(figure.cell)).toBe(back.figures[0]?.wan);
  expect(standingOf([first], input.filled).shown.get(figure.cell)).toBe(figure.wan);
});

describe("an adoption rests whole", () => {
  const entries = ["2012901", "2012902", "2012906"].map((functional) => ({
    functional,
    economic: "30201",
    nature: "project" as const,
    yuan: "333340.00",
  }));
  const input = exactInput(entries);
  const [gap] = roundingGaps(input);
  if (gap === undefined) throw new Error("no gap");
  const preview = previewLargestRemainder(input, { identity: gap.identity, allowThreePublic: false });
  if (preview.kind === "infeasible") throw new Error(preview.message);
  const adoption = adopted(input, preview);
  const whyOf = (changed: Adoption, forms = input.filled) => standingOf([changed], forms).resting.map(({ why }) => why);
  const firstChanged = (change: Partial<Adoption["figures"][number]>): Adoption => ({
    ...adoption,
    figures: adoption.figures.map((figure, index) => (index === 0 ? { ...figure, ...change } : figure)),
  });

  it("when any exact amount behind it has changed, and prints again when it is the old one", () => {
    const other = exactInput(entries.map((entry, index) => (index === 0 ? { ...entry, yuan: "333340.01" } : entry)));
    const { resting, shown, inForce } = standingOf([adoption], other.filled);
    expect(shown.size).toBe(0);
    expect(inForce).toEqual([]);
    expect(resting).toMatchObject([{ number: "1", why: "changed" }]);
    expect(whyOf(adoption)).toEqual([]);
  });

  it("when it has no reason, a value too far, or a row that names no figure or no amount", () => {
    expect(whyOf({ ...adoption, reason: " " })).toEqual(["noReason"]);
    expect(whyOf(firstChanged({ wan: Yuan.of("340000.00").toWan() }))).toEqual(["tooFar"]);
    expect(whyOf(firstChanged({ cell: null }))).toEqual(["unknownFigure"]);
    expect(whyOf(firstChanged({ yuan: null }))).toEqual(["unreadable"]);
    expect(whyOf(firstChanged({ cell: "expenditure.2012999.total" }))).toEqual(["changed"]);
  });
});

import { nameOfCode, standardBook, type Fund, type Nature } from "../../src/accounts";
import { fillForms, type FilledForm } from "../../src/fill";
import { basicExpenditure, forms, summary } from "../../src/forms";
import { figuresOf, noEvidence, shownFigures, type CheckInput, type Figures, type ShownForm } from "../../src/rules";
import { ledgerOf, type TestEntry } from "./ledgerOf";

/** Whole numbers from 0 to `below` − 1, the same for the same seed (mulberry32). */
export type Random = (below: number) => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export function pick<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[random(values.length)];
  if (value === undefined) throw new RangeError("nothing to pick from");
  return value;
}

const printedClasses: readonly string[] = summary.rows.lines.flatMap(({ source }) =>
  source.kind === "entries" ? (source.take.functionalClass ?? []) : [],
);
const items = [...standardBook.functional.byCode.keys()].filter(
  (code) => code.length === 7 && printedClasses.includes(code.slice(0, 3)),
);
const basicSections = basicExpenditure.rows.lines.map((line) => line.id).filter((id) => /^\d{5}$/.test(id));
const projectSections = [...standardBook.economic.byCode.keys()].filter((code) => code.length === 5);

const ownFunds: readonly Fund[] = [
  "subsidyFromSuperior",
  "publicService",
  "commercial",
  "remittanceFromAffiliates",
  "other",
];
const ownNatures: readonly Nature[] = ["basic", "project", "remittanceToSuperior", "commercial", "subsidyToAffiliates"];

/** The entries of a lawful year: so many items, several funds, carry-overs, own money, corrections in red. */
export function lawfulEntries(random: Random, count: number): readonly TestEntry[] {
  const entries: TestEntry[] = [];
  const hasFunds = random(3) === 0;
  const hasState = random(4) === 0;
  const hasOwn = random(2) === 0;
  for (let index = 0; index < count; index += 1) {
    const functional = pick(random, items);
    addFiscal(random, entries, { functional, fund: "generalPublicBudget" });
    if (hasFunds && random(4) === 0) addFiscal(random, entries, { functional, fund: "governmentManagedFunds" });
    if (hasState && random(6) === 0) addFiscal(random, entries, { functional, fund: "stateCapitalOperations" });
    if (hasOwn && random(3) === 0) addOwn(random, entries, functional);
  }
  if (hasOwn && random(2) === 0) {
    entries.push({
      functional: "",
      flow: "useOfNonFiscalSurplus",
      fund: "publicService",
      nature: "none",
      yuan: amountOf(random),
    });
    entries.push({
      functional: "",
      flow: "surplusDistribution",
      fund: "publicService",
      nature: "none",
      yuan: amountOf(random),
    });
  }
  return entries;
}

type Booked = Pick<TestEntry, "functional"> & { readonly fund: Fund };

function addFiscal(random: Random, entries: TestEntry[], booked: Booked): void {
  if (random(8) > 0) entries.push({ ...booked, flow: "revenue", nature: "none", yuan: amountOf(random) });
  if (random(4) === 0) entries.push({ ...booked, flow: "openingCarryover", nature: "none", yuan: amountOf(random) });
  const payments = 1 + random(5);
  for (let payment = 0; payment < payments; payment += 1) addPayment(random, entries, booked);
}

function addPayment(random: Random, entries: TestEntry[], booked: Booked): void {
  const nature: Nature = booked.fund === "generalPublicBudget" && random(2) === 0 ? "basic" : "project";
  const economic = pick(random, nature === "basic" ? basicSections : projectSections);
  const yuan = amountOf(random);
  const entry: TestEntry = { ...booked, economic, nature, yuan };
  entries.push(entry);
  if (random(12) === 0) entries.push({ ...entry, yuan: `-${random(2) === 0 ? yuan : "3260.00"}` });
  if (random(3) === 0) entries.push({ ...entry, measure: "adjustedBudget", yuan: amountOf(random) });
}

function addOwn(random: Random, entries: TestEntry[], functional: string): void {
  const fund = pick(random, ownFunds);
  entries.push({ functional, fund, flow: "revenue", nature: "none", yuan: amountOf(random) });
  if (random(4) === 0)
    entries.push({ functional, fund, flow: "openingCarryover", nature: "none", yuan: amountOf(random) });
  const nature = pick(random, ownNatures);
  entries.push({ functional, fund, nature, economic: pick(random, projectSections), yuan: amountOf(random) });
}

/** Amounts of every size: a few 分 that print as 0.00, half units, round sums, hundreds of millions. */
function amountOf(random: Random): string {
  const fen = pick(random, [
    1 + random(5_000),
    random(100) * 5_000,
    random(2_000) * 10_000,
    random(10_000_000),
    random(2_000_000_000),
  ]);
  const digits = String(fen).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The nine tables of a ledger with what is checked, exact. */
export function exactInput(entries: readonly TestEntry[]): CheckInput & { readonly filled: readonly FilledForm[] } {
  const ledger = ledgerOf(entries);
  const filled = fillForms(forms, {
    cube: ledger.cube,
    year: 2023,
    functionalName: (code) => nameOfCode(standardBook.functional, code, new Map()),
  });
  return {
    filled,
    definitions: forms,
    figures: figuresOf(filled),
    year: 2023,
    book: standardBook,
    evidence: { ...noEvidence, ledger },
  };
}

/** The same tables as a finished workbook holds them: printed amounts alone. */
export function shownInput(shown: readonly ShownForm[]): CheckInput {
  return { definitions: forms, figures: shownFigures(shown), year: 2023, book: standardBook, evidence: noEvidence };
}

/** What is printed of filled tables. */
export function printed(figures: Figures): readonly ShownForm[] {
  return [...figures.forms.values()].map((form) => ({
    ...form,
    rows: form.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([column, figure]) => [column, figure.kind === "blank" ? null : figure.wan]),
      ),
    })),
  }));
}

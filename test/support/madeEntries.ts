import fc from "fast-check";
import type { MadeEntry } from "./ledgerOf";

const budgets = [
  "generalPublicBudget",
  "generalPublicBudget",
  "governmentManagedFunds",
  "stateCapitalOperations",
] as const;
const ownFunds = ["subsidyFromSuperior", "publicService", "other"] as const;
const fen = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 5_000_000_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9_999 }) },
  { weight: 1, arbitrary: fc.integer({ min: -2_000_000, max: -1 }) },
  { weight: 2, arbitrary: fc.constantFrom(100_000_000, 2_000_000, 499_999, 500_000) },
);
const place = {
  functional: fc.constantFrom("2012902", "2012906", "2080505", "2296002", "2230105"),
  entity: fc.constantFrom("本级", "医院"),
  fen,
};

const basic = fc.record({
  ...place,
  flow: fc.constant("expenditure" as const),
  fund: fc.constant("generalPublicBudget" as const),
  economic: fc.constantFrom("30101", "30201", "30217", "30231", "30301"),
  nature: fc.constant("basic" as const),
  project: fc.constant(""),
});

const project = fc.record({
  ...place,
  flow: fc.constant("expenditure" as const),
  fund: fc.constantFrom(...budgets, ...ownFunds),
  economic: fc.constantFrom("30215", "30216", "30212", "31013", "31001"),
  nature: fc.constant("project" as const),
  project: fc.constantFrom("文化宫新建项目", "职工帮扶资金", "网络运行费", "代表大会经费"),
});

const income = fc.record({
  ...place,
  flow: fc.constantFrom("revenue" as const, "openingCarryover" as const),
  fund: fc.constantFrom(...budgets, ...ownFunds),
  economic: fc.constant(""),
  nature: fc.constant("none" as const),
  project: fc.constant(""),
});

const when = fc.constantFrom(
  { year: 2023, measure: "actual" as const },
  { year: 2023, measure: "actual" as const },
  { year: 2022, measure: "actual" as const },
  { year: 2023, measure: "originalBudget" as const },
  { year: 2023, measure: "adjustedBudget" as const },
);

/** Entries of two years and of the budgets, of any sign and size: most figures differ, some are nothing on one side. */
export const madeEntries: fc.Arbitrary<readonly MadeEntry[]> = fc.array(
  fc.tuple(fc.oneof(basic, project, income), when).map(([entry, time]) => ({ ...entry, ...time })),
  { minLength: 1, maxLength: 24 },
);

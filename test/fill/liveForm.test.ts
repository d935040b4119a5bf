import fc from "fast-check";
import { forms } from "../../src/forms";
import { fillForms, fillLive } from "../../src/fill";
import type { Cube, GroupKey } from "../../src/ledger";
import { RunningSum } from "../../src/money";

const key = fc.record<GroupKey>({
  year: fc.constantFrom(2022, 2023),
  measure: fc.constantFrom("actual" as const, "adjustedBudget" as const),
  flow: fc.constantFrom("revenue" as const, "expenditure" as const, "openingCarryover" as const),
  fund: fc.constantFrom("generalPublicBudget" as const, "governmentManagedFunds" as const, "other" as const),
  functional: fc.constantFrom("2010101", "2010102", "2012906", "2120801", "20199", ""),
  economic: fc.constantFrom("30101", "30217", "31013", ""),
  nature: fc.constantFrom("basic" as const, "project" as const, "none" as const),
});
const entry = fc.record({ key, fen: fc.integer({ min: -1000, max: 1000 }) });

function sumOf(fen: number): RunningSum {
  const sum = new RunningSum();
  sum.addFen(fen, 1);
  return sum;
}

function cubeOf(entries: readonly { readonly key: GroupKey; readonly fen: number }[]): Cube {
  return {
    keys: entries.map((one) => one.key),
    sums: entries.map(({ fen }) => sumOf(fen)),
    groupOf: Uint32Array.from(entries.keys()),
  };
}

test("entries that come and go leave every form as a fresh filling would make it", () => {
  fc.assert(
    fc.property(fc.array(entry), fc.array(entry), (start, added) => {
      const filling = { year: 2023, functionalName: (code: string) => code };
      const live = fillLive(forms, { ...filling, cube: cubeOf(start) });
      const gone = start.slice(0, Math.floor(start.length / 2));
      const kept = start.slice(gone.length);
      for (const change of added) {
        for (const form of live) form.apply([{ key: change.key, sum: sumOf(change.fen), times: 1 }]);
      }
      for (const form of live)
        form.apply(gone.map((change) => ({ key: change.key, sum: sumOf(change.fen), times: -1 as const })));
      const fresh = fillForms(forms, { ...filling, cube: cubeOf([...kept, ...added]) });
      expect(live.map(({ filled }) => filled)).toEqual(fresh);
    }),
    { numRuns: 150, seed: 7 },
  );
});

import fc from "fast-check";
import { items, noEvaluations, type Facts, type FactValue, type ItemId, type Reason } from "../../src/facts";
import { Yuan } from "../../src/money";

const columns = [
  "total",
  "abroad",
  "vehicles",
  "vehiclePurchase",
  "vehicleRunning",
  "reception",
  "training",
  "conference",
];
const purposes: readonly Reason[] = columns.map((subject, index) => ({
  section: "九",
  subject,
  comparison: "较上年",
  current: null,
  base: null,
  reason: "",
  purpose: "日常业务",
  status: "",
  row: index + 2,
}));

/** Facts with nothing left open, so that a text written from them has no gap outside section 十三. */
export const fullFacts: fc.Arbitrary<Facts> = fc
  .record({
    counts: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 60, maxLength: 60 }),
    yuan: fc.array(fc.integer({ min: 0, max: 900_000_000 }), { minLength: 3, maxLength: 3 }),
    medium: fc.integer({ min: 1, max: 100 }),
    small: fc.integer({ min: 1, max: 100 }),
    operating: fc.option(fc.tuple(fc.integer({ min: 0, max: 90_000_000 }), fc.integer({ min: 0, max: 90_000_000 }))),
    units: fc.uniqueArray(fc.constantFrom("本级", "医院", "文化宫", "学校"), { minLength: 1 }),
    noCars: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 30 }),
  })
  .map(({ counts, yuan, medium, small, operating, units, noCars }) => {
    const values = new Map<ItemId, FactValue>();
    items.forEach(({ id, kind }, index) => {
      const isNone = id.startsWith("cars") && noCars.includes(index);
      if (kind === "count") values.set(id, { kind: "count", count: isNone ? 0 : (counts[index] ?? 1) });
    });
    const give = (id: ItemId, fen: number): unknown => values.set(id, { kind: "amount", yuan: Yuan.ofFen(fen) });
    const [goods = 0, works = 0, services = 0] = yuan;
    const total = goods + works + services;
    give("procurementGoods", goods);
    give("procurementWorks", works);
    give("procurementServices", services);
    give("procurementMedium", Math.floor((total / 100) * medium));
    give("procurementSmall", Math.floor((((total / 100) * medium) / 100) * small));
    if (operating !== null) {
      give("operatingCosts", operating[0]);
      give("operatingCostsLastYear", operating[1]);
    }
    values.set("entityKind", { kind: "text", text: "行政" });
    values.set("phone", { kind: "text", text: "（029）87221595" });
    return {
      values,
      units: units.map((name) => ({ name, level: "二级" })),
      roundings: [],
      operations: [],
      reasons: purposes,
      evaluations: noEvaluations,
    };
  });

import fc from "fast-check";
import { holdsAnyOf } from "../../../src/rules/scan/holdsAnyOf";

const characters = "车会E结";
const holds = holdsAnyOf(characters);

test("no text is passed over that holds one of the characters as it is compared", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 12 });
  const odd = fc.array(fc.constantFrom("⾞", "車", "Ｅ", "㊏", "支", "付", "（", "１", " ", "会"), { maxLength: 6 });
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        odd.map((parts) => parts.join("")),
      ),
      (said) => {
        const isMeant = [...said.normalize("NFKC")].some((character) => characters.includes(character));
        return holds(said) || !isMeant;
      },
    ),
    { numRuns: 2000, seed: 3 },
  );
});

test("plain words without them are passed over", () => {
  expect(["支付办公费", "（第１２笔）发放工资", ""].map(holds)).toEqual([false, false, false]);
});

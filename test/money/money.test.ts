import fc from "fast-check";
import { Yuan, Wan, RunningSum, largestRemainder, percentOf, roundingBound, shownGap } from "../../src/money";

const runs = { numRuns: 500, seed: 20231231 };

/** A second way to round, in integers: 四舍五入 to hundredths of 万元, ties away from zero. */
function oracleHundredths(fen: bigint): bigint {
  const size = fen < 0n ? -fen : fen;
  const rounded = (size + 5_000n) / 10_000n;
  return fen < 0n ? -rounded : rounded;
}

const fen = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });

describe("an exact amount", () => {
  test.each([
    ["49.99", "0.00", "less than half of 0.01 万元"],
    ["50", "0.01", "a tie goes away from zero"],
    ["-49.99", "0.00", "zero has no sign"],
    ["-50", "-0.01", "a tie goes away from zero on both sides"],
    ["10050", "1.01", "a binary float would print 1.00"],
    ["98151123.82", "9815.11", "the published total"],
    ["0.004", "0.00", "more than two decimals"],
    ["49.999999", "0.00", "decimals beyond fen are not rounded first"],
  ])("%s 元 is shown as %s 万元: %s", (yuan, wan) => {
    expect(Yuan.of(yuan).toWan().toString()).toBe(wan);
  });

  test("is shown like the integer oracle shows it", () => {
    fc.assert(
      fc.property(fen, (amount) => {
        expect(Yuan.ofFen(amount).toWan().hundredths()).toBe(oracleHundredths(amount));
      }),
      runs,
    );
  });

  test("and its negative are shown alike but for the sign", () => {
    fc.assert(
      fc.property(fen, (amount) => {
        const [plus, minus] = [Yuan.ofFen(amount).toWan(), Yuan.ofFen(-amount).toWan()];
        expect(plus.hundredths()).toBe(-minus.hundredths());
        expect(minus.toString()).not.toBe("-0.00");
      }),
      runs,
    );
  });

  test("refuses operators", () => {
    expect(() => Number(Yuan.of("1"))).toThrow(TypeError);
    expect(() => Number(Wan.of("1.00"))).toThrow(TypeError);
  });

  test.each([["1e5"], ["１２"], ["1,234"], [""], ["--1"]])("is not read from %p", (text) => {
    expect(() => Yuan.of(text)).toThrow(RangeError);
  });

  test("of a number cell is taken to 15 digits, as Excel shows it", () => {
    expect(Yuan.ofCell(1234.5600000000002).toString()).toBe("1234.56");
    expect(Yuan.ofCell(0.1 + 0.2).toString()).toBe("0.30");
  });
});

describe("a running sum", () => {
  test("does not depend on the order of adding", () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger()), (amounts) => {
        const [forward, backward] = [new RunningSum(), new RunningSum()];
        for (const amount of amounts) forward.addFen(amount, 1);
        for (const amount of [...amounts].reverse()) backward.addFen(amount, 1);
        const oracle = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
        expect(forward.toYuan().equals(Yuan.ofFen(oracle))).toBe(true);
        expect(backward.toYuan().equals(forward.toYuan())).toBe(true);
      }),
      runs,
    );
  });

  test("stays exact across 2^53 fen", () => {
    const sum = new RunningSum();
    sum.addFen(Number.MAX_SAFE_INTEGER, 1);
    sum.addFen(1, 1);
    sum.addFen(1, 1);
    expect(sum.toYuan().toString()).toBe("90071992547409.93");
  });

  test("keeps amounts finer than a fen exactly", () => {
    const sum = new RunningSum();
    sum.addExact(Yuan.of("0.005"), 1);
    sum.addExact(Yuan.of("0.005"), 1);
    sum.addFen(1, 1);
    expect(sum.toYuan().toString()).toBe("0.02");
  });

  test("returns to nothing when all that was added is taken away", () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger()), (amounts) => {
        const sum = new RunningSum();
        for (const amount of amounts) sum.addFen(amount, 1);
        for (const amount of amounts) sum.addFen(amount, -1);
        expect(sum.entries).toBe(0);
        expect(sum.toYuan().isZero()).toBe(true);
      }),
      runs,
    );
  });
});

describe("a rounding difference", () => {
  test.each([
    [1, "0.00", "a copied figure has none"],
    [2, "0.01", ""],
    [3, "0.01", ""],
    [4, "0.02", ""],
    [10, "0.05", ""],
  ])("of %i parts is lawful up to %s 万元", (parts, bound) => {
    expect(roundingBound(parts, 1).toString()).toBe(bound);
  });

  test("of amounts that tie never exceeds its bound", () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: -(10n ** 10n), max: 10n ** 10n }), { minLength: 1, maxLength: 30 }),
        (parts) => {
          const total = Yuan.ofFen(parts.reduce((sum, part) => sum + part, 0n)).toWan();
          const gap = shownGap(
            parts.map((part) => Yuan.ofFen(part).toWan()),
            [total],
          );
          const size = gap.hundredths() < 0n ? -gap.hundredths() : gap.hundredths();
          expect(size <= roundingBound(parts.length, 1).hundredths()).toBe(true);
        },
      ),
      runs,
    );
  });

  test("can be shared out by largest remainder so that the parts add to the total", () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n ** 10n }), { minLength: 1, maxLength: 30 }), (parts) => {
        const amounts = parts.map((part) => Yuan.ofFen(part));
        const total = Yuan.sum(amounts).toWan();
        const shown = largestRemainder(amounts, total) ?? [];
        expect(shown).toHaveLength(amounts.length);
        expect(shownGap(shown, [total]).isZero()).toBe(true);
        shown.forEach((wan, index) => {
          const moved = wan.hundredths() - (amounts[index]?.toWan().hundredths() ?? 0n);
          expect(moved >= -1n && moved <= 1n).toBe(true);
        });
      }),
      runs,
    );
  });
});

describe("a percentage", () => {
  test.each([
    ["47600418.72", "50550705.10", "94.16", "the published growth"],
    ["98151123.82", "70073700.00", "140.07", "the published completion"],
    ["1", "0", null, "a zero base"],
    ["1", "49.99", null, "a base that prints as 0.00"],
    ["-1", "3000000", "0.00", "zero has no sign"],
    ["100", "100", "100.00", ""],
  ])("of %s on %s is %s (%s)", (part, base, percent, _why) => {
    expect(percentOf(Yuan.of(part), Yuan.of(base))).toBe(percent);
  });
});

describe("an amount near the largest that integer fen hold", () => {
  const fen = fc.oneof(
    fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
    fc.bigInt({ min: 2n ** 53n - 20_000n, max: 2n ** 53n + 20_000n }),
    fc.bigInt({ min: -50_000n, max: 50_000n }),
  );
  const written = (amount: bigint): string => {
    const digits = (amount < 0n ? -amount : amount).toString().padStart(3, "0");
    return `${amount < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  };

  test("is added, compared, printed and rounded like whole numbers of fen", () => {
    fc.assert(
      fc.property(fen, fen, (left, right) => {
        const [one, other] = [Yuan.ofFen(left), Yuan.ofFen(right)];
        expect(one.plus(other)).toEqual(Yuan.of(written(left + right)));
        expect(one.minus(other)).toEqual(Yuan.of(written(left - right)));
        expect(one.compare(other)).toBe(left < right ? -1 : left > right ? 1 : 0);
        expect(one.equals(other)).toBe(left === right);
        expect(one.toString()).toBe(written(left));
        const size = ((left < 0n ? -left : left) + 5_000n) / 10_000n;
        expect(one.toWan().hundredths()).toBe(left < 0n ? -size : size);
        expect(one.toFen()).toBe(left >= -(2n ** 53n - 1n) && left <= 2n ** 53n - 1n ? Number(left) : null);
      }),
      runs,
    );
  });
});

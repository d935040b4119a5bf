import type { RepairKind } from "./repair";

/** A figure somebody may have meant when this one was typed. */
export interface Meant {
  readonly kind: Extract<RepairKind, "slippedDigit" | "swappedDigits" | "sign" | "unit">;
  readonly value: bigint;
}

/**
 * What may have been meant by a typed figure: the sign, the measure (×10,000), two neighbouring digits swapped, one digit
 * lost, added or mistyped. In whole units; the figure itself is not among them.
 */
export function meantBy(value: bigint): readonly Meant[] {
  const sign = value < 0n ? -1n : 1n;
  const digits = (sign * value).toString();
  const meant: Meant[] = [{ kind: "sign", value: -value }];
  if (value !== 0n) meant.push({ kind: "unit", value: value * 10_000n }, ...measuresOf(value));
  const add = (kind: Meant["kind"], text: string): void => {
    if (text !== "") meant.push({ kind, value: sign * BigInt(text) });
  };
  for (let place = 0; place < digits.length; place += 1) {
    const [before, here, after] = [digits.slice(0, place), digits.charAt(place), digits.slice(place + 1)];
    if (after !== "") add("swappedDigits", before + after.charAt(0) + here + after.slice(1));
    add("slippedDigit", before + after);
    for (let digit = 0; digit <= 9; digit += 1) add("slippedDigit", `${before}${digit}${after}`);
  }
  for (let place = 0; place <= digits.length; place += 1) {
    for (let digit = 0; digit <= 9; digit += 1) {
      add("slippedDigit", `${digits.slice(0, place)}${digit}${digits.slice(place)}`);
    }
  }
  return [...meant, ...shiftedPoints(value)].filter((candidate) => candidate.value !== value);
}

/** 元 typed for 万元: the nearest whole units on either side. */
function measuresOf(value: bigint): readonly Meant[] {
  const cut = value / 10_000n;
  return [cut - 1n, cut, cut + 1n].map((meantValue) => ({ kind: "unit", value: meantValue }));
}

/** The point set too far left or right by one to three places. */
function shiftedPoints(value: bigint): readonly Meant[] {
  return [10n, 100n, 1_000n].flatMap((power): readonly Meant[] => [
    { kind: "slippedDigit", value: value * power },
    { kind: "slippedDigit", value: value / power },
  ]);
}

const shownAmount = /^(-?)(\d+)\.(\d{2})$/;

/**
 * An amount as it is printed: 万元 with two decimals. It is made by rounding a `Yuan` once, or read from a finished
 * table; it is never added to another. Held as integer hundredths, so comparing is exact; zero has no sign.
 */
export class Wan {
  private constructor(private readonly units: bigint) {}

  /** From text with exactly two decimals: "9605.11", "-0.50". Throws on anything else. */
  static of(text: string): Wan {
    const [, sign, whole, decimals] = shownAmount.exec(text) ?? [];
    if (whole === undefined || decimals === undefined) throw new RangeError(`not a shown amount: ${text}`);
    const units = BigInt(whole + decimals);
    return new Wan(sign === "-" ? -units : units);
  }

  /** From integer hundredths of 万元, the measure of a rounding difference. */
  static ofHundredths(units: bigint): Wan {
    return new Wan(units);
  }

  /** Integer hundredths of 万元. */
  hundredths(): bigint {
    return this.units;
  }

  isZero(): boolean {
    return this.units === 0n;
  }

  isNegative(): boolean {
    return this.units < 0n;
  }

  equals(other: Wan): boolean {
    return this.units === other.units;
  }

  compare(other: Wan): -1 | 0 | 1 {
    return this.units < other.units ? -1 : this.units > other.units ? 1 : 0;
  }

  /** "9605.11": the value a cell holds. */
  toString(): string {
    const digits = (this.units < 0n ? -this.units : this.units).toString().padStart(3, "0");
    return `${this.units < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  }

  /** "9,605.11": as a table prints it. */
  toShown(): string {
    return this.toString().replace(/\B(?=(\d{3})+\.)/g, ",");
  }

  valueOf(): never {
    throw new TypeError("money has no < or +; call equals or compare");
  }
}

import { Yuan } from "./yuan";

const largest = Number.MAX_SAFE_INTEGER;

/**
 * A running sum of many amounts: integer fen in one double while that is exact, BigInt fen and `Yuan` beyond it.
 * `entries` counts what was added less what was taken away; with none left the sum stands for a blank.
 */
export class RunningSum {
  private fen = 0;
  private overflow = 0n;
  private exact: Yuan = Yuan.zero;
  private count = 0;

  /** A sum that was added up elsewhere: integer fen within 2^53, of `entries` amounts. */
  static of(fen: number, entries: number): RunningSum {
    const sum = new RunningSum();
    sum.fen = fen;
    sum.count = entries;
    return sum;
  }

  /** How many amounts stand behind the sum. */
  get entries(): number {
    return this.count;
  }

  /** Adds (`times` 1) or takes away (−1) an amount in integer fen. */
  addFen(fen: number, times: 1 | -1): void {
    this.count += times;
    const next = this.fen + times * fen;
    if (next <= largest && next >= -largest) {
      this.fen = next;
      return;
    }
    this.overflow += BigInt(this.fen) + BigInt(times * fen);
    this.fen = 0;
  }

  /** Adds or takes away an amount that does not fit integer fen. */
  addExact(amount: Yuan, times: 1 | -1): void {
    this.count += times;
    this.exact = times === 1 ? this.exact.plus(amount) : this.exact.minus(amount);
  }

  /** Adds or takes away another sum with all its entries. */
  addSum(other: RunningSum, times: 1 | -1): void {
    const entries = this.count + times * other.count;
    this.addFen(other.fen, times);
    this.overflow += times === 1 ? other.overflow : -other.overflow;
    this.exact = times === 1 ? this.exact.plus(other.exact) : this.exact.minus(other.exact);
    this.count = entries;
  }

  /** Whether the exact sum is this amount. */
  equals(amount: Yuan): boolean {
    if (this.overflow === 0n && this.exact.isZero()) {
      const fen = amount.toFen();
      if (fen !== null) return fen === this.fen;
    }
    return this.toYuan().equals(amount);
  }

  /** The exact sum in integer fen; null where it does not fit. */
  toFen(): number | null {
    return this.overflow === 0n && this.exact.isZero() ? this.fen : null;
  }

  /** The exact sum. */
  toYuan(): Yuan {
    const inFen = this.overflow === 0n ? Yuan.ofFen(this.fen) : Yuan.ofFen(this.overflow + BigInt(this.fen));
    return this.exact.isZero() ? inFen : inFen.plus(this.exact);
  }
}

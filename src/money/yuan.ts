import { Decimal } from "decimal.js";
import { Wan } from "./wan";

/** Our own decimal: wide enough that no sum of ledger amounts is ever cut; the global default keeps only 20 digits. */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 60 });

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)$/;

/** An exact amount in yuan (元), signed; zero has no sign. Every total a form or a sentence shows starts from one. */
export class Yuan {
  static readonly zero = new Yuan(new Exact(0));

  private constructor(private readonly value: Decimal) {}

  /** From decimal text such as "-1234.5". Throws on anything else: reading what people type is the ledger's work. */
  static of(text: string): Yuan {
    if (!plainNumber.test(text)) throw new RangeError(`not a plain decimal number: ${text}`);
    return Yuan.from(new Exact(text));
  }

  /** From integer fen (分). Throws when the number is no integer. */
  static ofFen(fen: number | bigint): Yuan {
    if (typeof fen === "number" && !Number.isInteger(fen)) throw new RangeError(`not integer fen: ${fen}`);
    return Yuan.from(new Exact(fen.toString()).dividedBy(100));
  }

  /** From a number cell of Excel: taken to 15 significant digits, as Excel itself shows it, then exact. */
  static ofCell(value: number): Yuan {
    if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
    return Yuan.from(new Exact(value.toPrecision(15)));
  }

  /** What a printed figure stands for when nothing more exact is known. */
  static ofWan(wan: Wan): Yuan {
    return Yuan.of(wan.toString()).timesTenThousand();
  }

  /** The exact sum; zero for no parts. */
  static sum(parts: Iterable<Yuan>): Yuan {
    let total = Yuan.zero.value;
    for (const part of parts) total = total.plus(part.value);
    return Yuan.from(total);
  }

  private static from(value: Decimal): Yuan {
    return new Yuan(value.isZero() ? value.abs() : value);
  }

  plus(other: Yuan): Yuan {
    return Yuan.from(this.value.plus(other.value));
  }

  minus(other: Yuan): Yuan {
    return Yuan.from(this.value.minus(other.value));
  }

  negated(): Yuan {
    return Yuan.from(this.value.negated());
  }

  absolute(): Yuan {
    return Yuan.from(this.value.abs());
  }

  /** Ten thousand times the amount: a figure given in 万元, read as yuan. */
  timesTenThousand(): Yuan {
    return Yuan.from(this.value.times(10_000));
  }

  isZero(): boolean {
    return this.value.isZero();
  }

  isNegative(): boolean {
    return this.value.isNegative() && !this.value.isZero();
  }

  equals(other: Yuan): boolean {
    return this.value.equals(other.value);
  }

  /** −1, 0 or 1. */
  compare(other: Yuan): -1 | 0 | 1 {
    const order = this.value.comparedTo(other.value);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
  }

  /** Integer fen, or null when the amount has more than two decimals or exceeds 2^53 fen. */
  toFen(): number | null {
    const fen = this.value.times(100);
    if (!fen.isInteger() || fen.abs().greaterThan(Number.MAX_SAFE_INTEGER)) return null;
    return fen.isZero() ? 0 : fen.toNumber();
  }

  /** The amount as a form shows it: 万元, two decimals, ties away from zero. */
  toWan(): Wan {
    return Wan.of(this.inWan(2));
  }

  /** The amount in 万元 with `decimals` places, ties away from zero, as text: for figures that stand outside a form. */
  inWan(decimals: number): string {
    const text = this.value.dividedBy(10_000).toFixed(decimals, Decimal.ROUND_HALF_UP);
    return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
  }

  /**
   * `this ÷ base`, rounded half up (away from zero) to `decimals` places, as text: "0.9416" for 94.16%.
   * Throws on a zero base: no percentage stands on one.
   */
  ratioTo(base: Yuan, decimals: number): string {
    if (base.isZero()) throw new RangeError("no ratio to a zero base");
    const text = this.value.dividedBy(base.value).toFixed(decimals, Decimal.ROUND_HALF_UP);
    return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
  }

  /** Plain decimal text with at least two decimals: "96051123.82", "-0.125". */
  toString(): string {
    return this.value.toFixed(Math.max(2, this.value.decimalPlaces()));
  }

  /** decimal.js compares as text ("9" < "10" is false), so operators are refused. */
  valueOf(): never {
    throw new TypeError("money has no < or +; call plus, equals or compare");
  }
}

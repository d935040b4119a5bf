import { Decimal } from "decimal.js";
import { Wan } from "./wan";

/** Our own decimal: wide enough that no sum of ledger amounts is ever cut; the global default keeps only 20 digits. */
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 60 });

/** 0.01 万元 in fen. */
const fenPerHundredth = 10_000n;

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)$/;

/** An exact amount in yuan (元), signed; zero has no sign. Every total a form or a sentence shows starts from one. */
export class Yuan {
  static readonly zero = new Yuan(0, null);

  /**
   * Integer fen wherever they hold the amount, so that two equal amounts are held alike and plain ones need no decimals;
   * `beyond` holds the others exactly, and `fen` is 0 there.
   */
  private constructor(
    private readonly fen: number,
    private readonly beyond: Decimal | null,
  ) {}

  /** From decimal text such as "-1234.5". Throws on anything else: reading what people type is the ledger's work. */
  static of(text: string): Yuan {
    if (!plainNumber.test(text)) throw new RangeError(`not a plain decimal number: ${text}`);
    return Yuan.from(new Exact(text));
  }

  /** From integer fen (分). Throws when the number is no integer. */
  static ofFen(fen: number | bigint): Yuan {
    if (typeof fen === "bigint") return Yuan.from(new Exact(fen.toString()).dividedBy(100));
    if (Number.isSafeInteger(fen)) return Yuan.plain(fen);
    if (!Number.isInteger(fen)) throw new RangeError(`not integer fen: ${fen}`);
    return Yuan.from(new Exact(fen.toString()).dividedBy(100));
  }

  /** From a number cell of Excel: taken to 15 significant digits, as Excel itself shows it, then exact. */
  static ofCell(value: number): Yuan {
    if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
    return Yuan.from(new Exact(value.toPrecision(15)));
  }

  /** What a printed figure stands for when nothing more exact is known. */
  static ofWan(wan: Wan): Yuan {
    return Yuan.ofFen(wan.hundredths() * fenPerHundredth);
  }

  /** The exact sum; zero for no parts. */
  static sum(parts: Iterable<Yuan>): Yuan {
    let total = Yuan.zero;
    for (const part of parts) total = total.plus(part);
    return total;
  }

  private static plain(fen: number): Yuan {
    return fen === 0 ? Yuan.zero : new Yuan(fen, null);
  }

  private static from(value: Decimal): Yuan {
    const fen = value.times(100);
    const isPlain = fen.isInteger() && fen.abs().lessThanOrEqualTo(Number.MAX_SAFE_INTEGER);
    return isPlain ? Yuan.plain(fen.toNumber()) : new Yuan(0, value);
  }

  private get value(): Decimal {
    return this.beyond ?? new Exact(this.fen).dividedBy(100);
  }

  plus(other: Yuan): Yuan {
    const fen = this.fen + other.fen;
    if (this.beyond === null && other.beyond === null && Number.isSafeInteger(fen)) return Yuan.plain(fen);
    return Yuan.from(this.value.plus(other.value));
  }

  minus(other: Yuan): Yuan {
    return this.plus(other.negated());
  }

  negated(): Yuan {
    return this.beyond === null ? Yuan.plain(-this.fen) : Yuan.from(this.beyond.negated());
  }

  absolute(): Yuan {
    return this.isNegative() ? this.negated() : this;
  }

  /** Ten thousand times the amount: a figure given in 万元, read as yuan. */
  timesTenThousand(): Yuan {
    return Yuan.from(this.value.times(10_000));
  }

  isZero(): boolean {
    return this.beyond === null && this.fen === 0;
  }

  isNegative(): boolean {
    return this.beyond === null ? this.fen < 0 : this.beyond.isNegative();
  }

  equals(other: Yuan): boolean {
    if (this.beyond === null || other.beyond === null) return this.beyond === other.beyond && this.fen === other.fen;
    return this.beyond.equals(other.beyond);
  }

  /** −1, 0 or 1. */
  compare(other: Yuan): -1 | 0 | 1 {
    const isPlain = this.beyond === null && other.beyond === null;
    const order = isPlain ? this.fen - other.fen : this.value.comparedTo(other.value);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
  }

  /** Integer fen, or null when the amount has more than two decimals or exceeds 2^53 fen. */
  toFen(): number | null {
    return this.beyond === null ? this.fen : null;
  }

  /** The amount as a form shows it: 万元, two decimals, ties away from zero. */
  toWan(): Wan {
    const size = Math.abs(this.fen) + Number(fenPerHundredth) / 2;
    if (this.beyond !== null || !Number.isSafeInteger(size)) return Wan.of(this.inWan(2));
    const units = (size - (size % Number(fenPerHundredth))) / Number(fenPerHundredth);
    return Wan.ofHundredths(BigInt(this.fen < 0 ? -units : units));
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
    if (this.beyond !== null) return this.beyond.toFixed(Math.max(2, this.beyond.decimalPlaces()));
    const digits = String(Math.abs(this.fen)).padStart(3, "0");
    return `${this.fen < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  }

  /** decimal.js compares as text ("9" < "10" is false), so operators are refused. */
  valueOf(): never {
    throw new TypeError("money has no < or +; call plus, equals or compare");
  }
}

import { growingCodes, type GrowingArray } from "./growingArray";
import type { LedgerColumn } from "./ledger";

/** A coded column that entries are added to and taken from. */
export class GrowingColumn<Value> {
  private readonly codes: GrowingArray<Uint32Array<ArrayBuffer>>;
  private values: readonly Value[];
  /** The same, once there are values of our own among them. */
  private own: Value[] | null = null;
  private readonly codeOf: Map<Value, number> | null;

  /**
   * `isShared`: equal values share a code; texts that hardly repeat (凭证号) are added without looking. `isOwn`: the codes
   * are nobody else's and may be changed in place.
   */
  constructor(
    { codes, values }: LedgerColumn<Value>,
    { isShared, isOwn }: { readonly isShared: boolean; readonly isOwn: boolean },
  ) {
    this.codes = growingCodes(codes, isOwn);
    this.values = values;
    this.codeOf = isShared ? new Map(values.map((value, code) => [value, code])) : null;
  }

  push(value: Value): void {
    const known = this.codeOf?.get(value);
    const code = known ?? this.add(value);
    if (known === undefined) this.codeOf?.set(value, code);
    this.codes.push(code);
  }

  private add(value: Value): number {
    this.own ??= this.values.slice();
    this.values = this.own;
    return this.own.push(value) - 1;
  }

  remove(row: number): void {
    this.codes.remove(row);
  }

  /** The column as it stands; good until the next change. */
  view(): LedgerColumn<Value> {
    return { codes: this.codes.view(), values: this.values };
  }
}

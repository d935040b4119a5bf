import { growingCodes, type GrowingArray } from "./growingArray";
import type { LedgerColumn } from "./ledger";

/** A coded column that entries are added to and taken from. */
export class GrowingColumn<Value> {
  private readonly codes: GrowingArray<Uint32Array<ArrayBuffer>>;
  private readonly values: Value[];
  private readonly codeOf: Map<Value, number> | null;

  /** `isShared`: equal values share a code; texts that hardly repeat (凭证号) are added without looking. */
  constructor({ codes, values }: LedgerColumn<Value>, { isShared }: { readonly isShared: boolean }) {
    this.codes = growingCodes(codes);
    this.values = values.slice();
    this.codeOf = isShared ? new Map(values.map((value, code) => [value, code])) : null;
  }

  push(value: Value): void {
    const known = this.codeOf?.get(value);
    const code = known ?? this.values.push(value) - 1;
    if (known === undefined) this.codeOf?.set(value, code);
    this.codes.push(code);
  }

  remove(row: number): void {
    this.codes.remove(row);
  }

  /** The column as it stands; good until the next change. */
  view(): LedgerColumn<Value> {
    return { codes: this.codes.view(), values: this.values };
  }
}

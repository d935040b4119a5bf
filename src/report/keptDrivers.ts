import { partsOfRef, type CellRef } from "../fill";
import type { EntryChange } from "../ledger";
import type { Change, ComparedWith, Explainer } from "../variance";

/** Drivers worked out before, kept until an edit reaches the figure they explain. */
export class KeptDrivers {
  private readonly changes = new Map<string, { readonly ref: CellRef; readonly change: Change | null }>();

  /** An explainer that asks another only for what it does not know yet. */
  over(explain: Explainer): Explainer {
    return (ref, comparedWith, only) => {
      const name = nameOf(ref, comparedWith, only ?? "");
      const known = this.changes.get(name);
      if (known !== undefined) return known.change;
      const change = explain(ref, comparedWith, only);
      this.changes.set(name, { ref, change });
      return change;
    };
  }

  /** Forgets what rests on the entries that came or went. Rows by function rest on codes that begin with theirs. */
  forget(edited: readonly EntryChange[]): void {
    const codes = new Set(edited.map(({ key }) => key.functional));
    for (const [name, { ref }] of this.changes) {
      const { row } = partsOfRef(ref);
      const isCode = /^2\d{2,6}$/.test(row);
      if (!isCode || [...codes].some((code) => code.startsWith(row))) this.changes.delete(name);
    }
  }
}

function nameOf(ref: CellRef, comparedWith: ComparedWith, only: string): string {
  return `${ref} ${comparedWith} ${only}`;
}

/** What is known of a code beyond its name: years it is valid in, both included, and the names it bore or bears later. */
export interface CodeRemarks {
  readonly from?: number;
  readonly to?: number;
  /** The code that took over what it held, from the year after `to` on. */
  readonly movedTo?: string;
  readonly former?: readonly string[];
  readonly renamed?: { readonly from: number; readonly name: string };
}

/** One line of a code list as the files write it. The level follows from the number of digits. */
export type CodeTuple = readonly [code: string, name: string, remarks?: CodeRemarks];

import type { CellValue, Sheet, SheetColumn } from "../../src/files";

/** Values on their way: numbers alone, texts alone in one piece, or as they are. */
type SentValues =
  | { readonly kind: "numbers"; readonly numbers: Float64Array<ArrayBuffer> }
  | { readonly kind: "texts"; readonly count: number; readonly joined: string }
  | { readonly kind: "mixed"; readonly values: readonly CellValue[] };

/** A sheet on its way to the engine's thread: a hundred thousand small values are slow to clone, one large one is not. */
export interface SentSheet extends Omit<Sheet, "columns"> {
  readonly columns: readonly { readonly codes: Uint32Array | null; readonly values: SentValues }[];
}

/** Stands between texts; a text that holds it is sent as it is. */
const separator = "\0";

export function sendSheet(sheet: Sheet): SentSheet {
  return {
    ...sheet,
    columns: sheet.columns.map((column) => ({
      codes: column.kind === "coded" ? column.codes : null,
      values: sendValues(column.values),
    })),
  };
}

function sendValues(values: readonly CellValue[]): SentValues {
  const isNumber = (value: CellValue): value is number => typeof value === "number";
  if (values.every(isNumber)) return { kind: "numbers", numbers: Float64Array.from(values) };
  // A dictionary and a column with gaps hold null as well: null is sent as the text no cell holds, the empty one.
  const isText = (value: CellValue): boolean =>
    value === null || (typeof value === "string" && value !== "" && !value.includes(separator));
  if (values.every(isText)) return { kind: "texts", count: values.length, joined: values.join(separator) };
  return { kind: "mixed", values };
}

export function receiveSheet(sent: SentSheet): Sheet {
  return {
    ...sent,
    columns: sent.columns.map(({ codes, values: sentValues }): SheetColumn => {
      const values = receiveValues(sentValues);
      return codes === null ? { kind: "plain", values } : { kind: "coded", codes, values };
    }),
  };
}

function receiveValues(sent: SentValues): readonly CellValue[] {
  switch (sent.kind) {
    case "numbers":
      return [...sent.numbers];
    case "texts":
      return sent.count === 0 ? [] : sent.joined.split(separator).map((text) => (text === "" ? null : text));
    case "mixed":
      return sent.values;
  }
}

/** Memory that may move to the other thread instead of being copied: what was made for sending alone. */
export function movableParts({ columns }: SentSheet): readonly ArrayBuffer[] {
  return columns.flatMap(({ values }) => (values.kind === "numbers" ? [values.numbers.buffer] : []));
}

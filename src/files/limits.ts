/** How much one file may hold. A breach is refused with its own message; tests set smaller ones. */
export interface ReadLimits {
  readonly csvBytes: number;
  /** Packed size of an xlsx; also the size of an xls, an HTML table or an XML table. */
  readonly workbookBytes: number;
  /** All parts of an xlsx that are read, unpacked. */
  readonly unpackedBytes: number;
  /** The shared texts of an xlsx, unpacked: they stay in memory. */
  readonly sharedTextBytes: number;
  /** How many times larger than its packed size a part may become once it is larger than `ratioFreeBytes`. */
  readonly ratio: number;
  readonly ratioFreeBytes: number;
  readonly rows: number;
  readonly columns: number;
  /** Rows × columns held for one sheet, blanks included. */
  readonly cells: number;
}

const MEBIBYTE = 1024 * 1024;

export const defaultLimits: ReadLimits = {
  csvBytes: 1024 * MEBIBYTE,
  workbookBytes: 200 * MEBIBYTE,
  unpackedBytes: 4096 * MEBIBYTE,
  sharedTextBytes: 1024 * MEBIBYTE,
  ratio: 400,
  ratioFreeBytes: 16 * MEBIBYTE,
  rows: 1_048_576,
  columns: 16_384,
  cells: 134_217_728,
};

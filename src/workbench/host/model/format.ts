/** One side of a cell's border. */
export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export type BorderSide = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

/** How one cell looks. Words and colours are those of Excel's API; sizes are points. */
export interface CellFormat {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly fontColor: string;
  /** "#RRGGBB"; "" for no fill, which the API reports as "#FFFFFF". */
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly locked: boolean;
  readonly numberFormat: string;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderLine>>>;
}

export const plainFormat: CellFormat = {
  fontName: "宋体",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  fontColor: "#000000",
  fill: "",
  horizontal: "General",
  vertical: "Center",
  wrap: false,
  indent: 0,
  shrink: false,
  locked: true,
  numberFormat: "General",
  borders: {},
};

/** Every different format once; cells hold its number. 0 is the plain one. */
export class FormatTable {
  private readonly formats: CellFormat[] = [plainFormat];
  private readonly numberOf = new Map<string, number>([[JSON.stringify(plainFormat), 0]]);

  format(number: number): CellFormat {
    return this.formats[number] ?? plainFormat;
  }

  numberFor(format: CellFormat): number {
    const key = JSON.stringify({ ...plainFormat, ...format, borders: sorted(format.borders) });
    const known = this.numberOf.get(key);
    if (known !== undefined) return known;
    this.formats.push(format);
    this.numberOf.set(key, this.formats.length - 1);
    return this.formats.length - 1;
  }
}

function sorted(borders: CellFormat["borders"]): Record<string, BorderLine> {
  return Object.fromEntries(Object.entries(borders).sort(([one], [other]) => (one < other ? -1 : 1)));
}

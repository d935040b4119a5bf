/** Records of the binary format (BIFF) that hold values; where editions differ, BIFF 2 comes first. */
export const recordTypes = {
  startOf2: 0x0009,
  startOf3: 0x0209,
  startOf4: 0x0409,
  start: 0x0809,
  end: 0x000a,
  locked: 0x002f,
  dateSystem: 0x0022,
  sheet: 0x0085,
  continued: 0x003c,
  sharedTexts: 0x00fc,
  sharedText: 0x00fd,
  integerOf2: 0x0002,
  numberOf2: 0x0003,
  number: 0x0203,
  labelOf2: 0x0004,
  label: 0x0204,
  richLabel: 0x00d6,
  flagOf2: 0x0005,
  flag: 0x0205,
  formula: 0x0006,
  formulaOf3: 0x0206,
  formulaOf4: 0x0406,
  textOf2: 0x0007,
  text: 0x0207,
  packed: 0x027e,
  packedRow: 0x00bd,
  merges: 0x00e5,
} as const;

/** One record: its data stands at from..to of the stream. */
export interface BiffRecord {
  readonly type: number;
  readonly from: number;
  readonly to: number;
}

/** A binary workbook stream and its reader; numbers beyond the end are 0. */
export class BiffStream {
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  byte(at: number): number {
    return this.bytes[at] ?? 0;
  }

  short(at: number): number {
    return this.byte(at) | (this.byte(at + 1) << 8);
  }

  long(at: number): number {
    return (this.short(at) | (this.short(at + 2) << 16)) >>> 0;
  }

  double(at: number): number {
    return at + 8 <= this.bytes.length ? this.view.getFloat64(at, true) : 0;
  }

  /** A number packed into 30 bits: a whole number or the upper half of a double, perhaps in hundredths. */
  packed(at: number): number {
    const packed = this.long(at);
    const number = packed & 2 ? (packed | 0) >> 2 : upperHalf(packed & ~3);
    return packed & 1 ? number / 100 : number;
  }

  /** The record at a place; null at the end or when it is cut short. */
  recordAt(at: number): BiffRecord | null {
    const from = at + 4;
    if (from > this.bytes.length) return null;
    const to = from + this.short(at + 2);
    return to > this.bytes.length ? null : { type: this.short(at), from, to };
  }
}

const half = new DataView(new ArrayBuffer(8));

function upperHalf(bits: number): number {
  half.setInt32(4, bits, true);
  return half.getFloat64(0, true);
}

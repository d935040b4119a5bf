type Numbers = Uint32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

const slack = 1024;

/** Numbers in one block of memory with room for more. Taking one out puts the last one into its place. */
export class GrowingArray<Kind extends Numbers> {
  private used: number;

  constructor(
    private room: Kind,
    private readonly make: (length: number) => Kind,
  ) {
    this.used = room.length;
    this.grow(this.used + slack);
  }

  get length(): number {
    return this.used;
  }

  at(index: number): number {
    return this.room[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.room[index] = value;
  }

  push(value: number): void {
    if (this.used === this.room.length) this.grow(this.used + Math.max(slack, this.used >>> 3));
    this.room[this.used] = value;
    this.used += 1;
  }

  remove(index: number): void {
    this.used -= 1;
    this.room[index] = this.room[this.used] ?? 0;
  }

  /** The numbers as they stand, without a copy: it is good until the next change. */
  view(): Kind {
    return this.room.subarray(0, this.used) as Kind;
  }

  private grow(length: number): void {
    const larger = this.make(length);
    larger.set(this.room.subarray(0, this.used));
    this.room = larger;
  }
}

/** Codes and the like. */
export function growingCodes(codes: Uint32Array): GrowingArray<Uint32Array<ArrayBuffer>> {
  return new GrowingArray(Uint32Array.from(codes), (length) => new Uint32Array(length));
}

/** Integer fen. */
export function growingAmounts(fen: Float64Array): GrowingArray<Float64Array<ArrayBuffer>> {
  return new GrowingArray(Float64Array.from(fen), (length) => new Float64Array(length));
}

/** Numbers of sheets. */
export function growingSmall(numbers: Uint16Array): GrowingArray<Uint16Array<ArrayBuffer>> {
  return new GrowingArray(Uint16Array.from(numbers), (length) => new Uint16Array(length));
}

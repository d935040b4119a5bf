type Numbers = Uint32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

const slack = 1024;

/**
 * Numbers in one block of memory. Taking one out puts the last one into its place. The numbers it starts from are taken
 * over where they are nobody else's (`isOwn`), else copied at the first change.
 */
export class GrowingArray<Kind extends Numbers> {
  private used: number;

  constructor(
    private room: Kind,
    private readonly make: (length: number) => Kind,
    private isOwn: boolean,
  ) {
    this.used = room.length;
  }

  get length(): number {
    return this.used;
  }

  at(index: number): number {
    return this.room[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.own();
    this.room[index] = value;
  }

  push(value: number): void {
    this.own();
    if (this.used === this.room.length) this.grow(this.used + Math.max(slack, this.used >>> 3));
    this.room[this.used] = value;
    this.used += 1;
  }

  remove(index: number): void {
    this.own();
    this.used -= 1;
    this.room[index] = this.room[this.used] ?? 0;
  }

  /** The numbers as they stand, without a copy: it is good until the next change. */
  view(): Kind {
    return this.room.subarray(0, this.used) as Kind;
  }

  private own(): void {
    if (!this.isOwn) this.grow(this.used);
    this.isOwn = true;
  }

  private grow(length: number): void {
    const larger = this.make(length);
    larger.set(this.room.subarray(0, this.used));
    this.room = larger;
  }
}

/** Codes and the like; `isOwn` where nobody else holds them. */
export function growingCodes(codes: Uint32Array, isOwn: boolean): GrowingArray<Uint32Array<ArrayBuffer>> {
  return new GrowingArray(codes as Uint32Array<ArrayBuffer>, (length) => new Uint32Array(length), isOwn);
}

/** Integer fen. */
export function growingAmounts(fen: Float64Array): GrowingArray<Float64Array<ArrayBuffer>> {
  return new GrowingArray(fen as Float64Array<ArrayBuffer>, (length) => new Float64Array(length), true);
}

/** Numbers of sheets. */
export function growingSmall(numbers: Uint16Array): GrowingArray<Uint16Array<ArrayBuffer>> {
  return new GrowingArray(numbers as Uint16Array<ArrayBuffer>, (length) => new Uint16Array(length), true);
}

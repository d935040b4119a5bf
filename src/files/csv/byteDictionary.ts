/** Where a hash of bytes starts (FNV-1a), and its factor. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_FACTOR = 0x01000193;

/** Ends each entry of a pool; no text cell may contain it. */
export const END = 0;

/** Different byte strings, numbered from 1 in order of appearance. Nothing is decoded until the end. */
export class ByteDictionary {
  private pool = new Uint8Array(4096);
  private used = 0;
  /** Where entry n ends in the pool, its end mark included; entry 0 is empty. */
  private ends = new Uint32Array(256);
  private hashes = new Int32Array(256);
  /** Open addressing; 0 is a free place. Its length is a power of two, at most half full. */
  private places = new Uint32Array(512);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** All entries in order, each followed by the end mark. */
  get bytes(): Uint8Array {
    return this.pool.subarray(0, this.used);
  }

  /** The number of the bytes from..to of `source`, whose hash the caller has already worked out. */
  numberOf(source: Uint8Array, range: { readonly from: number; readonly to: number }, hash: number): number {
    const mask = this.places.length - 1;
    let place = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const number = this.places[place] ?? 0;
      if (number === 0) break;
      if (this.hashes[number] === hash && this.holds(number, source, range)) return number;
      place = (place + 1) & mask;
    }
    this.places[place] = this.count + 1;
    return this.append(source, range, hash);
  }

  private holds(number: number, source: Uint8Array, { from, to }: { from: number; to: number }): boolean {
    const start = this.ends[number - 1] ?? 0;
    if ((this.ends[number] ?? 0) - start - 1 !== to - from) return false;
    for (let at = from, here = start; at < to; at++, here++) if (source[at] !== this.pool[here]) return false;
    return true;
  }

  private append(source: Uint8Array, { from, to }: { from: number; to: number }, hash: number): number {
    const end = this.used + (to - from) + 1;
    if (end > this.pool.length) this.growPool(end);
    for (let at = from, here = this.used; at < to; at++, here++) this.pool[here] = source[at] ?? 0;
    this.pool[end - 1] = END;
    this.used = end;
    const number = ++this.count;
    if (number >= this.ends.length) this.growEntries();
    this.ends[number] = end;
    this.hashes[number] = hash;
    if (number * 2 > this.places.length) this.growPlaces();
    return number;
  }

  private growPool(least: number): void {
    const larger = new Uint8Array(Math.max(least, this.pool.length * 2));
    larger.set(this.pool);
    this.pool = larger;
  }

  private growEntries(): void {
    const ends = new Uint32Array(this.ends.length * 2);
    ends.set(this.ends);
    const hashes = new Int32Array(this.hashes.length * 2);
    hashes.set(this.hashes);
    this.ends = ends;
    this.hashes = hashes;
  }

  private growPlaces(): void {
    const places = new Uint32Array(this.places.length * 2);
    const mask = places.length - 1;
    for (let number = 1; number <= this.count; number++) {
      const hash = this.hashes[number] ?? 0;
      let place = (hash ^ (hash >>> 15)) & mask;
      while (places[place] !== 0) place = (place + 1) & mask;
      places[place] = number;
    }
    this.places = places;
  }
}

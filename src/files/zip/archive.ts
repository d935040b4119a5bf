import { Inflate } from "fflate";
import { Broken } from "../broken";
import { fileMessages } from "../messages";
import { pause, type Reading } from "../reading";
import { refuse } from "../refusal";
import { crc32 } from "./crc32";
import { packedBytes, readDirectory, type ZipEntry } from "./directory";

/** Packed bytes given to the unpacker at once: a bomb can grow them to 64 MB before it is seen. */
const STEP = 65_536;
const PAUSE_EVERY = 4 * 1024 * 1024;

const keyOf = (name: string): string => name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();

/** The parts of a zip, unpacked chunk by chunk within the reader's limits. Part names match whatever their case. */
export class Archive {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly packedTotal: number;
  private packedDone = 0;
  private unpacked = 0;
  private sincePause = 0;

  constructor(private readonly reading: Reading) {
    const entries = readDirectory(reading.bytes);
    if (entries === null) refuse(fileMessages.brokenZip(reading));
    for (const entry of entries) if (!this.has(entry.name)) this.entries.set(keyOf(entry.name), entry);
    this.packedTotal = entries.reduce((sum, entry) => sum + entry.packed, 1);
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name));
  }

  /** Part names in lower case. */
  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** Unpacked size as told by the directory; `stream` holds the part to it. */
  sizeOf(name: string): number {
    return this.entries.get(keyOf(name))?.unpacked ?? 0;
  }

  /** Gives the unpacked bytes of a part to `take`. Refuses the file when the part is missing, broken or too large. */
  async stream(name: string, take: (chunk: Uint8Array) => void): Promise<void> {
    const entry = this.entries.get(keyOf(name)) ?? refuse(fileMessages.missingPart(this.reading, name));
    const packed = this.packedOf(entry);
    let crc = 0;
    let size = 0;
    for await (const chunk of this.chunks(entry, packed)) {
      size += chunk.length;
      this.checkSize(entry, size, chunk.length);
      crc = crc32(crc, chunk);
      this.tell(entry, take, chunk);
    }
    if (size !== entry.unpacked || crc !== entry.crc) refuse(fileMessages.brokenPart(this.reading, name));
  }

  private packedOf(entry: ZipEntry): Uint8Array {
    if (entry.isEncrypted) refuse(fileMessages.encryptedWorkbook(this.reading));
    if (entry.method !== 0 && entry.method !== 8) refuse(fileMessages.unsupportedPacking(this.reading, entry.name));
    if (this.unpacked + entry.unpacked > this.reading.limits.unpackedBytes) this.refuseSize();
    return packedBytes(this.reading.bytes, entry) ?? refuse(fileMessages.brokenPart(this.reading, entry.name));
  }

  private async *chunks(entry: ZipEntry, packed: Uint8Array): AsyncGenerator<Uint8Array> {
    const waiting: Uint8Array[] = [];
    const inflate = entry.method === 8 ? new Inflate((chunk) => waiting.push(chunk)) : null;
    for (let from = 0; from < packed.length; from += STEP) {
      const step = packed.subarray(from, from + STEP);
      if (inflate === null) waiting.push(step);
      else if (!inflates(inflate, step, from + STEP >= packed.length))
        refuse(fileMessages.brokenPart(this.reading, entry.name));
      this.packedDone += step.length;
      yield* waiting;
      waiting.length = 0;
      if (this.sincePause > PAUSE_EVERY) {
        this.sincePause = 0;
        await pause(this.reading, this.packedDone / this.packedTotal);
      }
    }
  }

  private checkSize(entry: ZipEntry, size: number, added: number): void {
    const { limits } = this.reading;
    this.unpacked += added;
    this.sincePause += added;
    if (this.unpacked > limits.unpackedBytes) this.refuseSize();
    if (size > entry.unpacked) refuse(fileMessages.brokenPart(this.reading, entry.name));
    if (size > limits.ratioFreeBytes && size > entry.packed * limits.ratio)
      refuse(fileMessages.zipBomb(this.reading, entry.name));
  }

  private tell(entry: ZipEntry, take: (chunk: Uint8Array) => void, chunk: Uint8Array): void {
    try {
      take(chunk);
    } catch (error) {
      if (error instanceof Broken) refuse(fileMessages.brokenPart(this.reading, entry.name));
      throw error;
    }
  }

  private refuseSize(): never {
    refuse(fileMessages.unpackedTooLarge(this.reading, this.reading.limits.unpackedBytes));
  }
}

function inflates(inflate: Inflate, step: Uint8Array, isLast: boolean): boolean {
  try {
    inflate.push(step, isLast);
    return true;
  } catch {
    return false;
  }
}

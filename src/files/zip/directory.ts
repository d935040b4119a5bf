/** One part of a zip, as its directory at the end of the file tells. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly crc: number;
  /** Sizes in bytes, as told; the unpacked one is checked while unpacking. */
  readonly packed: number;
  readonly unpacked: number;
  /** Where its own header starts. */
  readonly at: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const ALL_ONES = 0xffffffff;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The parts of a zip in its own order; null when the file is cut short or is no zip. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end < 0) return null;
  const { count, start } = directoryPlace(view, end);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return null;
    const next =
      at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return null;
    entries.push(readEntry(bytes, view, at));
    at = next;
  }
  return entries;
}

/** The packed bytes of a part; null when they do not lie inside the file. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = viewOf(bytes);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL) return null;
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  return from + entry.packed > bytes.length ? null : bytes.subarray(from, from + entry.packed);
}

/** The end record stands last, before a comment of up to 65,535 bytes. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  return -1;
}

function directoryPlace(view: DataView, end: number): { readonly count: number; readonly start: number } {
  const small = { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) return small;
  const at = Number(view.getBigUint64(end - 12, true));
  if (at + 56 > end || view.getUint32(at, true) !== END_64) return small;
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [unpacked = 0, packed = 0, place = 0] = withLargeSizes(sizes, {
    view,
    from: nameEnd,
    to: nameEnd + view.getUint16(at + 30, true),
  });
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    isEncrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getInt32(at + 16, true),
    packed,
    unpacked,
    at: place,
  };
}

/** Sizes of all ones stand in the zip64 field (1) instead, in this order, each only if it is needed. */
function withLargeSizes(
  sizes: readonly number[],
  extra: { readonly view: DataView; readonly from: number; readonly to: number },
): readonly number[] {
  for (let at = extra.from; at + 4 <= extra.to; at += 4 + extra.view.getUint16(at + 2, true)) {
    if (extra.view.getUint16(at, true) !== 1) continue;
    let here = at + 4;
    return sizes.map((size) => {
      if (size !== ALL_ONES || here + 8 > extra.to) return size;
      here += 8;
      return Number(extra.view.getBigUint64(here - 8, true));
    });
  }
  return sizes;
}

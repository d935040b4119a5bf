const HEADER = 512;
const LISTED_IN_HEADER = 109;
/** Sector numbers from here on mean "end" or "free". */
const LARGEST_SECTOR = 0xfffffffa;

interface Container {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly sectorSize: number;
  /** The sector that follows each sector. */
  readonly next: Uint32Array;
}

/**
 * The bytes of a stream of an OLE container: the first of `names` that it holds; null when it holds none or is cut
 * short. Chains that run in circles end with null.
 */
export function oleStream(bytes: Uint8Array, names: readonly string[]): Uint8Array | null {
  const container = open(bytes);
  if (container === null) return null;
  const directory = chain(container, container.view.getUint32(48, true), null);
  if (directory === null) return null;
  for (const name of names) {
    const entry = findEntry(directory, name);
    if (entry !== null) return content(container, directory, entry);
  }
  return null;
}

function open(bytes: Uint8Array): Container | null {
  if (bytes.length < HEADER) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const sectorSize = 1 << shift;
  const perSector = sectorSize / 4;
  const tables = tableSectors(view, sectorSize);
  const next = new Uint32Array(tables.length * perSector);
  for (let table = 0; table < tables.length; table++) {
    const at = ((tables[table] ?? 0) + 1) * sectorSize;
    for (let index = 0; index < perSector && at + index * 4 + 4 <= bytes.length; index++)
      next[table * perSector + index] = view.getUint32(at + index * 4, true);
  }
  return { bytes, view, sectorSize, next };
}

/** The sectors that hold the table of chains: 109 are listed in the header, more in sectors of their own. */
function tableSectors(view: DataView, sectorSize: number): readonly number[] {
  const most = Math.ceil(view.byteLength / sectorSize);
  const sectors: number[] = [];
  const list = (at: number, count: number): void => {
    for (let index = 0; index < count && at + index * 4 + 4 <= view.byteLength; index++) {
      const sector = view.getUint32(at + index * 4, true);
      if (sector < LARGEST_SECTOR && sectors.length < most) sectors.push(sector);
    }
  };
  list(76, LISTED_IN_HEADER);
  let sector = view.getUint32(68, true);
  for (let count = 0; count < most && sector < LARGEST_SECTOR; count++) {
    const at = (sector + 1) * sectorSize;
    list(at, sectorSize / 4 - 1);
    if (at + sectorSize > view.byteLength) break;
    sector = view.getUint32(at + sectorSize - 4, true);
  }
  return sectors;
}

/** The sectors of a chain put together, cut to `size` if it is known. */
function chain({ bytes, next, sectorSize }: Container, start: number, size: number | null): Uint8Array | null {
  const most = Math.ceil(bytes.length / sectorSize);
  const wanted = size === null ? most : Math.ceil(size / sectorSize);
  if (wanted > most) return null;
  const whole = new Uint8Array(wanted * sectorSize);
  let sector = start;
  let count = 0;
  for (; count < wanted && sector < LARGEST_SECTOR; count++) {
    const at = (sector + 1) * sectorSize;
    if (at >= bytes.length) return null;
    whole.set(bytes.subarray(at, at + sectorSize), count * sectorSize);
    sector = next[sector] ?? LARGEST_SECTOR;
  }
  if (size === null) return whole.subarray(0, count * sectorSize);
  return count < wanted ? null : whole.subarray(0, size);
}

interface Entry {
  readonly start: number;
  readonly size: number;
}

/** Entries take 128 bytes: the name in UTF-16, its length at 64, where the stream starts at 116, its size at 120. */
function findEntry(directory: Uint8Array, name: string): Entry | null {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = view.getUint16(at + 64, true);
    if (length !== name.length * 2 + 2) continue;
    const found = new TextDecoder("utf-16le").decode(directory.subarray(at, at + length - 2));
    if (found.toLowerCase() === name.toLowerCase())
      return { start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) };
  }
  return null;
}

/** Small streams stand in pieces of 64 bytes inside the stream of the first entry. */
function content(container: Container, directory: Uint8Array, entry: Entry): Uint8Array | null {
  const { view, sectorSize } = container;
  if (entry.size >= view.getUint32(56, true)) return chain(container, entry.start, entry.size);
  const root = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const small = chain(container, root.getUint32(116, true), null);
  const table = chain(container, view.getUint32(60, true), null);
  if (small === null || table === null) return null;
  // Places inside a container count from behind its header, which takes one sector.
  const bytes = new Uint8Array(64 + small.length);
  bytes.set(small, 64);
  const next = new Uint32Array(
    table.buffer.slice(table.byteOffset, table.byteOffset + table.length - (table.length % sectorSize)),
  );
  return chain({ bytes, view, sectorSize: 64, next }, entry.start, entry.size);
}

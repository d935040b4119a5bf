const tables = makeTables();

function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = new Int32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    first[byte] = rest;
  }
  const shifted = (table: Int32Array): Int32Array => table.map((rest) => (rest >>> 8) ^ (first[rest & 255] ?? 0));
  const second = shifted(first);
  const third = shifted(second);
  return [first, second, third, shifted(third)];
}

/** The checksum a zip holds for each part, over chunks: give the last result back in; start from 0. Four bytes a step. */
export function crc32(before: number, bytes: Uint8Array): number {
  const [first, second, third, fourth] = tables;
  let crc = ~before;
  let at = 0;
  for (const last = bytes.length - 3; at < last; at += 4) {
    crc ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    crc =
      (fourth[crc & 255] ?? 0) ^
      (third[(crc >>> 8) & 255] ?? 0) ^
      (second[(crc >>> 16) & 255] ?? 0) ^
      (first[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (first[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0);
  return ~crc;
}

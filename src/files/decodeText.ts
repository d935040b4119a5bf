/** UTF-16 by its byte order mark. */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

const STEP = 1024 * 1024;

/** UTF-16 bytes as UTF-8 bytes without a mark; null when they are not UTF-16 after all. */
export function utf8From(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): Uint8Array | null {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  try {
    for (let from = 0; from < bytes.length; from += STEP) {
      const isLast = from + STEP >= bytes.length;
      pieces.push(encoder.encode(decoder.decode(bytes.subarray(from, from + STEP), { stream: !isLast })));
    }
  } catch {
    return null;
  }
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * A whole text in UTF-8 or, failing that, GB18030; null when it is neither. What the text itself says of its encoding
 * is not asked: exports often say gb2312 and are UTF-8, or the other way round.
 */
export function decodeText(bytes: Uint8Array): string | null {
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return null;
}

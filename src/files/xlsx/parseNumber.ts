const POINT = 0x2e;
const MINUS = 0x2d;
const powersOfTen = Float64Array.from({ length: 16 }, (_unused, power) => 10 ** power);
const written = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/**
 * The number written at from..to; NaN when it is none. Up to 15 digits are exact in binary, and so is the power of ten,
 * so that one division rounds as `Number` does.
 */
export function parseNumber(bytes: Uint8Array, from: number, to: number): number {
  const isNegative = bytes[from] === MINUS;
  const first = isNegative ? from + 1 : from;
  let digits = 0;
  let point = to;
  for (let at = first; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x30 && byte <= 0x39) digits = digits * 10 + (byte - 0x30);
    else if (byte === POINT && point === to) point = at;
    else return parseSlowly(bytes, from, to);
  }
  const decimals = point === to ? 0 : to - point - 1;
  const count = to - first - (point === to ? 0 : 1);
  if (count === 0 || count > 15) return parseSlowly(bytes, from, to);
  const size = decimals === 0 ? digits : digits / (powersOfTen[decimals] ?? 1);
  return isNegative && size !== 0 ? -size : size;
}

function parseSlowly(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > 400) return NaN;
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
  const trimmed = text.trim();
  return written.test(trimmed) ? Number(trimmed) + 0 : NaN;
}

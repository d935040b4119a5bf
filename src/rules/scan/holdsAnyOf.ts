/** Characters that NFKC leaves alone or turns into punctuation and digits: from one up to another, both included. */
const unchanged = [
  [0x0000, 0x007f],
  [0x2000, 0x206f],
  [0x3000, 0x303f],
  [0x3400, 0x9fff],
  [0xff01, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff65],
] as const;

/**
 * A quick look at texts before an expression is tried: whether one holds any of some characters, or one that NFKC may
 * turn into them. A ledger has a million 摘要, and most hold none.
 */
export function holdsAnyOf(characters: string): (text: string) => boolean {
  const marks = new Uint8Array(0x10000).fill(1);
  for (const [from, to] of unchanged) marks.fill(0, from, to + 1);
  for (const character of characters) marks[character.charCodeAt(0)] = 1;
  return (text) => {
    for (let at = 0; at < text.length; at += 1) if (marks[text.charCodeAt(at)] === 1) return true;
    return false;
  };
}

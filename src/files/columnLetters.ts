/** The letters Excel shows over a zero-based column: 0 → "A", 26 → "AA". */
export function describeColumn(index: number): string {
  let letters = "";
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The zero-based column of a reference such as "AB12"; -1 when it does not start with letters. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + (letter - 64);
  }
  return column - 1;
}

/** The zero-based row of a reference such as "AB12" or "$A$3"; -1 when it holds no number. */
export function rowOf(reference: string): number {
  const digits = /\d+$/.exec(reference);
  return digits === null ? -1 : Number(digits[0]) - 1;
}

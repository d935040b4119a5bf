/** The known name most like what was typed, for “是否为…”; null when none is near. */
export function nearestName(typed: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(typed.length / 2)) + 1;
  for (const name of known) {
    const distance = name.includes(typed) || typed.includes(name) ? 1 : editDistance(typed, name);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** How many characters must be changed, added or dropped to turn one text into the other. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}

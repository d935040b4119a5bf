/** Excel's longest sheet name. */
const longest = 31;

/** The wished name, or with (2), (3) … behind it where it is taken. Case counts for nothing, as in Excel. */
export function freeName(wished: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  if (!lower.has(wished.toLowerCase())) return wished;
  for (let number = 2; ; number++) {
    const ending = `(${String(number)})`;
    const name = wished.slice(0, longest - ending.length) + ending;
    if (!lower.has(name.toLowerCase())) return name;
  }
}

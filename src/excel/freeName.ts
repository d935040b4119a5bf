/** Excel's longest sheet name. */
const longest = 31;

/** A name with words in brackets behind it, cut to what Excel takes. */
export function nameWith(name: string, words: string): string {
  const ending = `(${words})`.slice(0, longest);
  return name.slice(0, longest - ending.length) + ending;
}

/** The wished name, or with (2), (3) … behind it where it is taken. Case counts for nothing, as in Excel. */
export function freeName(wished: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  if (!lower.has(wished.toLowerCase())) return wished;
  for (let number = 2; ; number++) {
    const name = nameWith(wished, String(number));
    if (!lower.has(name.toLowerCase())) return name;
  }
}

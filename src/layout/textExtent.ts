/** How long a text is in half-width characters: Chinese characters and full-width marks take two. */
export function textExtent(text: string): number {
  let extent = 0;
  for (const character of text) extent += (character.codePointAt(0) ?? 0) > 0xff ? 2 : 1;
  return extent;
}

/** How many lines a text takes in a column that holds `width` half-width characters a line; at least one. */
export function wrappedLines(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(textExtent(paragraph) / Math.max(2, width))), 0);
}

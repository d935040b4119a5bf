/** Widths of Times New Roman in thousandths of its size, for what official documents print in it. */
const latin: Readonly<Record<string, number>> = {
  " ": 250,
  ",": 250,
  ".": 250,
  "-": 333,
  "(": 333,
  ")": 333,
  "%": 833,
  "/": 278,
};
const digit = 500;
const letter = 520;

/** How wide text is, in points: a Chinese character is as wide as it is tall. For the page numbers of the contents. */
export function measureText(text: string, { size }: { readonly size: number }): number {
  let thousandths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xff || code === 0xb7) thousandths += 1000;
    else thousandths += latin[character] ?? (/\d/.test(character) ? digit : letter);
  }
  return (thousandths * size) / 1000;
}

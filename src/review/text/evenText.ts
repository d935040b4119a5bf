const widths: Readonly<Record<string, string>> = {
  "％": "%",
  "．": ".",
  "“": '"',
  "”": '"',
  "「": '"',
  "」": '"',
  "\u3000": " ",
  "\u00a0": " ",
};

/** The text with digits, letters, quotes and blanks of one width, character for character: places stay what they are. */
export function evenText(text: string): string {
  return text.replace(/[％．“”「」\u3000\u00a0０-９Ａ-Ｚａ-ｚ]/g, (mark) => widths[mark] ?? mark.normalize("NFKC"));
}

/** Exports write ="0012" so that Excel keeps the zeros; the cell then shows 0012. */
export function withoutTextMark(text: string): string {
  if (text.charCodeAt(0) !== 61 || !text.startsWith('="') || !text.endsWith('"') || text.length < 3) return text;
  const inner = text.slice(2, -1);
  return inner.includes('"') ? text : inner;
}

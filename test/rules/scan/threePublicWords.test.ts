import { signs, wordsOfKind } from "../../../src/rules/scan/threePublicWords";

/** Every text a pattern stands for, wildcards and what may be absent left out. */
function textsOf(pattern: string): readonly string[] {
  const plain = pattern.replace(/\(\?:[^()]*\)\?/g, "").replace(/\(\?:\.\{0,6\}\)|\.\*|\\d\+/g, "");
  let texts = [""];
  const all: string[] = [];
  for (const [token = ""] of plain.matchAll(/\(\?:([^()]*)\)|\||[^|()]/g)) {
    if (token === "|") {
      all.push(...texts);
      texts = [""];
    } else {
      const ends = token.startsWith("(?:") ? token.slice(3, -1).split("|") : [token];
      texts = texts.flatMap((text) => ends.map((end) => text + end));
    }
  }
  return [...all, ...texts];
}

test("every word that speaks for a kind holds one of the characters that are looked for first", () => {
  const words = Object.values(wordsOfKind).flatMap((scores) =>
    scores.filter(([, score]) => score > 0).flatMap(([{ source }]) => textsOf(source)),
  );
  expect(words.length).toBeGreaterThan(400);
  expect(words.filter((word) => ![...word].some((character) => signs.includes(character)))).toEqual([]);
});

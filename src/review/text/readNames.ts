import type { Claim } from "./claim";
import type { ReadingState, SentenceState } from "./readSentence";
import type { Sentence } from "./sentences";
import type { Subject } from "./subject";

const itemLine = /^[\s#*-]*(?:\d+\s*[.、．]\s*)?(.+?)（类）(.*?)（款）(?:(.+?)（项）)?/;

/** A line that opens with 类（类）款（款）项（项）: the item it speaks of, and none where the tables have no such item. */
export function itemClaim(
  sentence: Sentence,
  { words }: ReadingState,
): { readonly claim: Claim; readonly subjects: readonly Subject[] } | null {
  if (words.items === null || !sentence.opensLine) return null;
  const [whole, ...levels] = itemLine.exec(sentence.text) ?? [];
  if (whole === undefined) return null;
  const names = levels.filter((name) => name !== undefined).map((name) => name.trim());
  const full = names.join("、");
  const code = [...words.items.names].find(([, name]) => name === full)?.[0] ?? null;
  const claim: Claim = {
    kind: "item",
    section: words.id,
    start: sentence.start,
    end: sentence.start + whole.length,
    text: whole.trim(),
    code,
    names,
  };
  return { claim, subjects: code === null ? [] : [words.items.subjectOf(code)] };
}

/** Names after 主要包括, each with its place, under the 人员经费 or 公用经费 named before them. */
export function listClaims(sentence: Sentence, { words, subjects }: SentenceState): readonly Claim[] {
  if (words.id !== "basicExpenditure") return [];
  return [...sentence.text.matchAll(/(主要包括|主要包含)[：:]?([^，；：:]+)/g)].map((match): Claim => {
    const listed = match[2] ?? "";
    const start = sentence.start + match.index + match[0].length - listed.length;
    let at = start;
    const names = listed.split("、").map((text) => {
      const name = { text: text.trim(), start: at, end: at + text.length };
      at += text.length + 1;
      return name;
    });
    const [called] = /(人员经费|公用经费)(?!.*(人员经费|公用经费))/.exec(sentence.text.slice(0, match.index)) ?? [];
    const of = [...words.subjects, ...subjects].find(({ words: [name] }) => name === called) ?? null;
    return { kind: "list", section: words.id, start, end: start + listed.length, text: listed, of, names };
  });
}

/** 本部门…年度无…: what must then be nothing. */
export function noneClaims(sentence: Sentence, { words }: SentenceState): readonly Claim[] {
  const match = /(?:年度?|本年)(?:度)?(?:均)?(?:无|没有|未发生|未安排)(.+?)(?:[，。；]|$)/.exec(sentence.text);
  if (match === null) return [];
  const said = match[1] ?? "";
  const start = sentence.start + match.index;
  return words.none
    .filter(({ words: named }) => named.test(said))
    .map(({ name, values }) => ({
      kind: "none",
      section: words.id,
      start,
      end: start + match[0].length,
      text: match[0],
      name,
      values,
    }));
}

import type { Claim, LooseNumber } from "./claim";
import { directionClaims } from "./readDirection";
import { itemClaim, listClaims, noneClaims } from "./readNames";
import { amountClaims, countClaim, percentClaims } from "./readNumber";
import type { Sentence } from "./sentences";
import type { SectionWords, Subject } from "./subject";
import type { TextContext, Value } from "./textContext";
import { placeOf, tokensOf, type Token } from "./tokens";

/** What a sentence is read with; the subjects are those last spoken of. */
export interface ReadingState {
  readonly subjects: readonly Subject[];
  readonly words: SectionWords;
  readonly context: TextContext;
}

/** What the tokens read so far leave behind within a sentence. */
export interface SentenceState extends ReadingState {
  readonly sentence: Sentence;
  /** The last amount that was a figure. */
  readonly lastValue: Value | null;
  /** The name of the last count. */
  readonly lastCount: string | null;
}

/** What a sentence claims, and what it leaves to speak of. */
export interface SentenceReading {
  readonly claims: readonly Claim[];
  readonly loose: readonly LooseNumber[];
  readonly state: ReadingState;
}

/** Reads one sentence: items and lists by name, then every number and word of direction in its turn. */
export function claimsOfSentence(sentence: Sentence, before: ReadingState): SentenceReading {
  const claims: Claim[] = [];
  const loose: LooseNumber[] = [];
  const item = itemClaim(sentence, before);
  if (item !== null) claims.push(item.claim);
  let state: SentenceState = {
    ...before,
    subjects: item === null ? openingOf(sentence, before) : item.subjects,
    sentence,
    lastValue: null,
    lastCount: null,
  };
  for (const token of tokensOf(sentence)) {
    state = { ...state, subjects: subjectsIn(token.lead, state.words) ?? state.subjects };
    const found = claimsOfToken(token, state);
    claims.push(...found);
    if (found.length === 0 && token.kind !== "direction") loose.push(looseOf(token, state));
    state = after(found, state);
  }
  const tail = subjectsIn(sentence.text, state.words);
  if (tail !== null && state.lastValue === null && item === null) state = { ...state, subjects: tail };
  claims.push(...noneClaims(sentence, state), ...listClaims(sentence, state));
  return { claims, loose, state };
}

/** What is still spoken of as a sentence begins. */
function openingOf({ opensLine }: Sentence, { subjects, words }: ReadingState): readonly Subject[] {
  return words.lasts === "line" && opensLine ? words.opening : subjects;
}

function claimsOfToken(token: Token, state: SentenceState): readonly Claim[] {
  switch (token.kind) {
    case "amount":
      return amountClaims(token, state);
    case "percent":
      return percentClaims(token, state);
    case "count":
      return countClaim(token, state);
    case "year": {
      const isPast = /(与|较|比|和|上年（?)\s*$/.test(token.lead);
      return [{ kind: "year", section: state.words.id, ...placeOf(token), number: token.number, isPast }];
    }
    case "direction":
      return directionClaims(token, state);
    case "bare":
      return [];
  }
}

function looseOf(token: Token, { words }: SentenceState): LooseNumber {
  return { ...placeOf(token), section: words.id, why: "unknown" };
}

function after(found: readonly Claim[], state: SentenceState): SentenceState {
  const last = found.at(-1);
  if (last?.kind === "amount") return { ...state, lastValue: last.value };
  if (last?.kind === "count") return { ...state, lastCount: last.name };
  return state;
}

/**
 * The subjects named in some words, null where none is: the last one, with those joined to it by 、 or 和 (收入总计、支出总计).
 * The longest name wins where one ends in another.
 */
export function subjectsIn(words: string, { subjects }: SectionWords): readonly Subject[] | null {
  const named = subjects.flatMap((subject) =>
    subject.words.flatMap((name) => {
      const at = words.lastIndexOf(name);
      return at < 0 ? [] : [{ subject, start: at, end: at + name.length }];
    }),
  );
  const whole = named.filter(
    (one) =>
      !named.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
  whole.sort((left, right) => left.end - right.end);
  const last = whole.pop();
  if (last === undefined) return null;
  const found = [last];
  for (let next = whole.pop(); next !== undefined; next = whole.pop()) {
    const [first] = found;
    if (first === undefined || !/^[、和及与]$/.test(words.slice(next.end, first.start))) break;
    found.unshift(next);
  }
  return found.map(({ subject }) => subject);
}

import { evenText } from "./evenText";
import type { Claim, LooseNumber } from "./claim";
import { claimsOfSentence, type ReadingState } from "./readSentence";
import { splitSentences, type Sentence } from "./sentences";
import type { TextSection } from "./sections";
import type { SectionWords } from "./subject";
import { sectionWords } from "./words";
import type { TextContext } from "./textContext";

/** A section with what its sentences claim. */
export interface SectionReading {
  readonly section: TextSection;
  readonly words: SectionWords;
  readonly sentences: readonly Sentence[];
  readonly claims: readonly Claim[];
  readonly loose: readonly LooseNumber[];
}

/** Reads the claims of a section, sentence by sentence. */
export function readSection(text: string, section: TextSection, context: TextContext): SectionReading {
  const words = sectionWords[section.id](context);
  const sentences = splitSentences(evenText(text), section);
  const claims: Claim[] = [];
  const loose: LooseNumber[] = [];
  let state: ReadingState = { subjects: words.opening, context, words };
  for (const sentence of sentences) {
    const read = claimsOfSentence(sentence, state);
    state = read.state;
    claims.push(...read.claims);
    loose.push(...read.loose, ...numbersOfReasons(text, sentence, words));
  }
  return { section, words, sentences, claims, loose };
}

function numbersOfReasons(text: string, { reasons }: Sentence, { id }: SectionWords): readonly LooseNumber[] {
  return reasons.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/\d[\d,，.]*\d|\d/g)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      text: match[0],
      section: id,
      why: "reason" as const,
    })),
  );
}

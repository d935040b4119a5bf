import type { Claim } from "./claim";
import { baseOf } from "./readNumber";
import type { SentenceState } from "./readSentence";
import { placeOf, type Token } from "./tokens";

const signs: Readonly<Record<string, -1 | 0 | 1>> = {
  增加: 1,
  增长: 1,
  上升: 1,
  提高: 1,
  大于: 1,
  高于: 1,
  超过: 1,
  新增: 1,
  减少: -1,
  下降: -1,
  降低: -1,
  小于: -1,
  低于: -1,
  持平: 0,
};

/** What a word of direction says of the subjects: against the budget where it compares with one, else against last year. */
export function directionClaims(token: Extract<Token, { kind: "direction" }>, state: SentenceState): readonly Claim[] {
  const { sentence, subjects, words } = state;
  const sign = signs[token.text];
  if (sign === undefined) return [];
  const after = sentence.text.slice(token.end - sentence.start);
  const before = sentence.text.slice(0, token.start - sentence.start);
  if (/^(（|\/)/.test(after)) return [];
  const comparesBudget =
    token.text === "新增" ||
    (/大于|高于|超过|小于|低于/.test(token.text) && /^(了)?(年初|全年|调整后?)?预算/.test(after)) ||
    (token.text === "持平" && /预算数?(基本)?$/.test(before));
  return subjects.flatMap((subject): Claim[] => {
    const base = comparesBudget ? subject.budget : baseOf(subject, before);
    if (base === null) return [];
    const against = base === subject.budget ? "budget" : "lastYear";
    return [
      {
        kind: "direction",
        section: words.id,
        ...placeOf(token),
        sign,
        current: subject.actual,
        base,
        hasReason: sentence.hasReason,
        against,
      },
    ];
  });
}

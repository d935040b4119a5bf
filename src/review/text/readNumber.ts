import type { Claim } from "./claim";
import type { SentenceState } from "./readSentence";
import type { Subject } from "./subject";
import type { Value } from "./textContext";
import { placeOf, type Token } from "./tokens";

type TokenOf<Kind extends Token["kind"]> = Extract<Token, { readonly kind: Kind }>;

/** Words that may stand between a name and its number. */
const filler = /^(年度|预计|支出|收入|金额|总额|合计|共计|均|都|分别|数|约|为|是|共|：|:|\s)*$/;
const changed = /(增加|减少|增长|下降|上升|降低|提高)(了|额)?\s*$/;

/** What an amount is: a distance after a word of direction, a budget, an actual figure, or the figure named before it. */
export function amountClaims(token: TokenOf<"amount">, state: SentenceState): readonly Claim[] {
  const { subjects, words } = state;
  const common = { section: words.id, ...placeOf(token), number: token.number, unit: token.unit };
  const lead = state.sentence.text.slice(0, token.start - state.sentence.start);
  if (changed.test(lead)) {
    return subjects.flatMap((subject): Claim[] => {
      const base = baseOf(subject, lead);
      return base === null ? [] : [{ kind: "change", ...common, current: subject.actual, base }];
    });
  }
  return subjects.flatMap((subject): Claim[] => {
    const value = valueNamed(subject, token.lead);
    return value === null ? [] : [{ kind: "amount", ...common, value, subject }];
  });
}

/** The budget where 预算 stands before the number, the actual where 决算 or the name itself does. */
function valueNamed(subject: Subject, lead: string): Value | null {
  if (/预算数?(为|是|安排)?\s*$/.test(lead)) return subject.budget;
  if (/(决算|执行)数?(为|是)?\s*$/.test(lead)) return subject.actual;
  const name = subject.words.find((word) => lead.includes(word));
  if (name === undefined) return null;
  const rest = lead.slice(lead.lastIndexOf(name) + name.length);
  return filler.test(rest) || joined.test(rest) ? subject.actual : null;
}

/** 收入总计、支出总计均为: the words between the first of several names and the number. */
const joined = /^[、和及与][^，；。\d]*(均|都)?(为|是)?\s*$/;

/** What a change is measured from, by the words before it. */
export function baseOf(subject: Subject, lead: string): Value | null {
  return /(较|比|与)(年初|全年|调整后?)?预算(数)?(相比)?[^，。]*$/.test(lead) ? subject.budget : subject.lastYear;
}

/** What a percentage is: a share after 占, a completion after 完成…预算的, a growth after a word of direction. */
export function percentClaims(token: TokenOf<"percent">, state: SentenceState): readonly Claim[] {
  const { subjects, words, lastValue } = state;
  const common = { kind: "percent", section: words.id, ...placeOf(token), number: token.number } as const;
  const lead = state.sentence.text.slice(0, token.start - state.sentence.start);
  if (/完成[^，；]*?(预算|任务)(数)?的?(约)?\s*$/.test(lead)) {
    return subjects.flatMap((subject): Claim[] => {
      if (subject.budget === null) return [];
      return [{ ...common, how: "completion", part: subject.actual, base: subject.budget, subject }];
    });
  }
  if (/占[^，；]*$/.test(token.lead)) {
    const base = words.wholes.find(({ words: named }) => token.lead.includes(named))?.value ?? words.whole;
    const [subject = null] = subjects;
    const part = lastValue ?? (words.items === null ? null : subject?.actual) ?? null;
    return part === null || base === null ? [] : [{ ...common, how: "share", part, base, subject }];
  }
  if (changed.test(lead)) {
    return subjects.flatMap((subject): Claim[] => {
      const base = baseOf(subject, lead);
      return base === null ? [] : [{ ...common, how: "growth", part: subject.actual, base, subject }];
    });
  }
  return [];
}

/** What a count is, by the words before it or the count it follows. */
export function countClaim(token: TokenOf<"count">, { words, lastCount }: SentenceState): readonly Claim[] {
  const lead = token.lead;
  const found = words.counts.find(
    ({ words: named, unit, after }) =>
      unit.test(token.unit) && named.test(lead) && (after === null || after === lastCount),
  );
  if (found === undefined) return [];
  const { name, count } = found;
  return [{ kind: "count", section: words.id, ...placeOf(token), number: token.number, name, count }];
}

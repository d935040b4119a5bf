import type { Yuan } from "../money";
import { amount, from, gap, percent, valueOf, type SectionContext } from "./context";
import { asked } from "./messages";
import { showsZero, statedPercent } from "./numbers";
import type { Figure, Part, Source } from "./part";
import { reason, type ReasonFor } from "./reasons";
import { say, type Said } from "./say";

/** Two figures that are compared, and what they stand for. */
export interface Compared {
  readonly current: Yuan;
  readonly base: Yuan;
  readonly sources: readonly Source[];
}

/** How two figures stand to each other, by what is exact and by what shows. */
export type Standing = "equal" | "showsEqual" | "fromNothing" | "more" | "less";

/** Tells it. On a base of zero nothing but the amount is said. */
export function standingOf({ current, base }: Pick<Compared, "current" | "base">): Standing {
  const change = current.minus(base);
  if (change.isZero()) return "equal";
  if (base.isZero()) return "fromNothing";
  if (showsZero(change)) return "showsEqual";
  return change.isNegative() ? "less" : "more";
}

/** A word that says which way a change goes; 0 for figures that are or show equal. */
export function direction(text: string, compared: Compared): Part {
  const standing = standingOf(compared);
  const isEqual = standing === "equal" || standing === "showsEqual";
  const sign = isEqual ? 0 : compared.current.compare(compared.base);
  return { kind: "direction", text, sign, sources: compared.sources };
}

/** 增加D万元，增长P%: without the percentage where none may stand. */
export function growth(compared: Compared): readonly Part[] {
  const { current, base, sources } = compared;
  const change = current.minus(base);
  const distance = amount(change.absolute(), sources);
  const isLess = change.isNegative();
  const moved = say`${direction(isLess ? "减少" : "增加", compared)}${distance}万元`;
  const stated = current.isNegative() ? null : statedPercent(change.absolute(), base);
  if (stated === null || stated === "0.00") return moved;
  const share = percent(stated, { part: change.absolute(), base, sources });
  return say`${moved}，${direction(isLess ? "下降" : "增长", compared)}${share}%`;
}

/** Names the slot a reason stands in; its figures come from what is compared. */
export type Slot = Pick<ReasonFor, "subject" | "label" | "ref">;

/**
 * The comparison with last year up to its 。: "与上年相比{what}增加D万元，增长P%，增长的主要原因是：…。"; 持平 and a last
 * year of nothing have no reason.
 */
export function againstLastYear(
  context: SectionContext,
  what: Said,
  slot: Slot & { readonly ref: Figure["ref"] },
): readonly Part[] {
  const now: Figure = { ref: slot.ref, of: "current" };
  const then: Figure = { ref: slot.ref, of: "lastYear" };
  const current = valueOf(context, now);
  const base = valueOf(context, then);
  if (current === null || base === null) return say`与上年相比${what}${gap(asked.lastYear)}。`;
  const compared = { current, base, sources: from(now, then) };
  switch (standingOf(compared)) {
    case "equal":
      return say`与上年${direction("持平", compared)}。`;
    case "showsEqual":
      return say`与上年基本${direction("持平", compared)}。`;
    case "fromNothing":
      return say`上年无此项。`;
    case "more":
    case "less":
      return say`与上年相比${what}${growth(compared)}，${because(context, compared, slot)}。`;
  }
}

/** 增长的主要原因是：… */
function because(context: SectionContext, compared: Compared, slot: Slot): readonly Part[] {
  const word = compared.current.compare(compared.base) < 0 ? "下降" : "增长";
  const said = reason(context, { ...slot, comparedWith: "lastYear", current: compared.current, base: compared.base });
  return say`${direction(word, compared)}的主要原因是：${said}`;
}

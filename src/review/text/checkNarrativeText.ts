import { Wan } from "../../money";
import type { SectionId } from "../../narrative";
import type { Finding } from "../../rules";
import type { Claim, LooseNumber } from "./claim";
import { readText } from "./readText";
import { textRules } from "./rules";
import type { Span } from "./span";
import type { TextContext } from "./textContext";
import type { Mistake, TextRule } from "./textRule";

/** A finding with its place in the typed text. */
export interface TextFinding extends Finding {
  readonly place: Span & { readonly section: SectionId | null };
}

/** What checking a typed text gives. */
export interface TextCheck {
  /** In the order of the text. */
  readonly findings: readonly TextFinding[];
  /** Numbers no figure stands behind, those of reasons included: listed, not judged. */
  readonly unbound: readonly LooseNumber[];
  /** How many numbers, words and names were held against a figure. */
  readonly bound: number;
}

/** Finds every amount, share, rate, count, year and name of a typed text, ties each to the tables and tells what disagrees. */
export function checkNarrativeText(text: string, context: TextContext): TextCheck {
  const reading = readText(text, context);
  const findings = textRules.flatMap((rule) => rule.find(reading).map((mistake) => findingOf(rule, mistake)));
  const claims = reading.sections.flatMap((section) => section.claims);
  const unknown = claims.filter((claim) => !isKnown(claim)).map(looseOf);
  const loose = [...reading.sections.flatMap((section) => section.loose), ...unknown];
  return {
    findings: findings.sort((left, right) => left.place.start - right.place.start),
    unbound: loose.sort((left, right) => left.start - right.start),
    bound: claims.length - unknown.length,
  };
}

function findingOf({ id, clause }: TextRule, mistake: Mistake): TextFinding {
  const { start, end, section, verdict, cells, expected, actual, exactDifference, message } = mistake;
  const difference =
    expected === null || actual === null ? null : Wan.ofHundredths(actual.hundredths() - expected.hundredths());
  return {
    rule: id,
    clause,
    verdict,
    cells,
    expected,
    actual,
    difference,
    bound: null,
    exactDifference,
    entries: [],
    message,
    place: { start, end, section },
  };
}

/** Whether the figures a claim speaks of are known. */
function isKnown(claim: Claim): boolean {
  switch (claim.kind) {
    case "amount":
      return claim.value.yuan !== null;
    case "change":
    case "direction":
      return claim.current.yuan !== null && claim.base.yuan !== null;
    case "percent":
      return claim.part.yuan !== null && claim.base.yuan !== null;
    case "count":
      return claim.count !== null;
    case "none":
    case "year":
    case "item":
    case "list":
      return true;
  }
}

function looseOf({ start, end, text, section }: Claim): LooseNumber {
  return { start, end, text, section, why: "unknown" };
}

import { holdsAnyOf } from "./holdsAnyOf";
import { sectionOfKind, signs, wordsOfKind, type ThreePublicKind } from "./threePublicWords";

/** A kind of 三公 (or conference, training) cost that a 摘要 speaks of, and how strongly. */
export interface Suspicion {
  readonly kind: ThreePublicKind;
  readonly score: number;
}

const kinds: readonly ThreePublicKind[] = [
  "abroad",
  "vehiclePurchase",
  "vehicleRunning",
  "reception",
  "conference",
  "training",
];

/** From this score on the clerk is asked. */
const enough = 3;

/** Sections that hold such costs rightly: those of 公开09表, 差旅费, 公务交通补贴 and pay. */
const settled = new Set(["30211", "30239", "30212", "30215", "30216", "30217", "30231", "31013", "30913"]);

const hasSign = holdsAnyOf(signs);

/** Whether a 摘要 may speak of any kind at all; most do not, and a ledger has many. */
export function maySpeakOfThreePublic(summary: string): boolean {
  return hasSign(summary);
}

/** Whether a section (款) may hold such costs wrongly. */
export function isAskedAbout(economic: string): boolean {
  return !settled.has(economic) && !/^(301|303|307)/.test(economic);
}

function plain(summary: string): string {
  return summary.normalize("NFKC").replace(/\s+/g, "");
}

/**
 * The kind a 摘要 speaks of most strongly; null where nothing is asked: too weak, or the entry already stands in one
 * of those sections, in pay (301) or in assistance (303).
 */
export function suspectThreePublic(summary: string, economic: string): Suspicion | null {
  if (!isAskedAbout(economic)) return null;
  const text = plain(summary);
  if (text === "") return null;
  let strongest: Suspicion | null = null;
  for (const kind of kinds) {
    const score = scoreOf(text, kind);
    if (score >= enough && (strongest === null || score > strongest.score)) strongest = { kind, score };
  }
  return strongest;
}

/** The section an entry would move to. */
export function sectionFor({ kind }: Suspicion): string {
  return sectionOfKind[kind];
}

function scoreOf(text: string, kind: ThreePublicKind): number {
  return wordsOfKind[kind].reduce((sum, [pattern, score]) => sum + (pattern.test(text) ? score : 0), 0);
}

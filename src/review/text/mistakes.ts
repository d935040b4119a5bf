import { Wan, Yuan } from "../../money";
import type { Claim, ClaimOf } from "./claim";
import type { SectionReading } from "./readSection";
import type { Mistake, TextReading } from "./textRule";

/** All claims of one kind, in the order of the text. */
export function claimsOf<Kind extends Claim["kind"]>(
  { sections }: Pick<TextReading, "sections">,
  kind: Kind,
): readonly ClaimOf<Kind>[] {
  return sections.flatMap(({ claims }) => claims.filter((claim): claim is ClaimOf<Kind> => claim.kind === kind));
}

/** A mistake of a claim or a place, with nothing to compare. */
export function mistakeAt(
  { start, end, section }: Pick<Mistake, "start" | "end" | "section">,
  message: string,
  more: Partial<Mistake> = {},
): Mistake {
  const nothing = { cells: [], expected: null, actual: null, exactDifference: null };
  return { start, end, section, verdict: "error", ...nothing, ...more, message };
}

/** 第五节 …: where a mistake stands, for a message. */
export function placeIn(reading: TextReading, { section }: Pick<Mistake, "section">): string {
  const found = reading.sections.find((one) => one.section.id === section)?.section;
  return found === undefined ? "说明文字" : `${found.ordinal}、${found.title}`;
}

/** The typed amount in exact yuan; null for 亿元, which no table prints. */
export function typedYuan({
  number,
  unit,
}: {
  readonly number: string;
  readonly unit: "万元" | "亿元" | "元";
}): Yuan | null {
  if (unit === "亿元" || !/^-?\d{1,20}(\.\d{1,8})?$/.test(number)) return null;
  const yuan = Yuan.of(number);
  return unit === "万元" ? yuan.timesTenThousand() : yuan;
}

/** Whether a typed amount is the value as it shows, with the decimals typed (two at least in 万元). */
export function isShownAs(
  value: Yuan,
  typed: { readonly number: string; readonly unit: "万元" | "亿元" | "元" },
): boolean {
  const exact = typedYuan(typed);
  if (exact === null) return true;
  if (typed.unit === "元") return exact.equals(value);
  const decimals = Math.max(2, (/\.(\d+)$/.exec(typed.number)?.[1] ?? "").length);
  return Yuan.of(value.inWan(decimals)).timesTenThousand().equals(exact);
}

/** The typed amount as a table would print it. */
export function typedWan(typed: { readonly number: string; readonly unit: "万元" | "亿元" | "元" }): Wan | null {
  return typedYuan(typed)?.toWan() ?? null;
}

/** The reading of one section; undefined where the text has none. */
export function sectionOf({ sections }: TextReading, id: SectionReading["section"]["id"]): SectionReading | undefined {
  return sections.find(({ section }) => section.id === id);
}

/** The measure an amount column is given in. */
export type Unit = "yuan" | "wan";

/** A heading ready to be compared, and the measure it states: `other` for one the ledger does not take (千元, 亿元). */
export interface CleanHeading {
  readonly text: string;
  readonly unit: Unit | "other" | null;
}

const trailingUnit = /[([【]?(?:金额)?(?:单位)?:?(?:人民币)?(亿元|百万元|万元|千元|百元|元)[)\]】]?$/;

/**
 * Full width to half width, no blanks, line breaks, brackets or marks, small letters; a closing (元) or （单位:万元）
 * is taken off after its measure is recorded.
 */
export function cleanHeading(heading: string): CleanHeading {
  const narrow = heading.normalize("NFKC").replace(/\s+/g, "");
  const found = trailingUnit.exec(narrow);
  const isStated = found !== null && /[([【:]/.test(found[0]) && found.index > 0;
  const kept = isStated ? narrow.slice(0, found.index) : narrow;
  return {
    text: kept.replace(/[()[\]【】*#:;,、_]/g, "").toLowerCase(),
    unit: isStated ? unitNamed(found[1] ?? "") : null,
  };
}

/** The measure of 元 and 万元; any other is `other`. */
export function unitNamed(word: string): Unit | "other" {
  if (word === "元") return "yuan";
  return word === "万元" ? "wan" : "other";
}

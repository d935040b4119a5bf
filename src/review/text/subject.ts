import type { SectionId } from "../../narrative";
import type { Value } from "./textContext";

/** What a sentence speaks of: a figure by its names, with what it is compared to. */
export interface Subject {
  /** The words it goes by, in even text. */
  readonly words: readonly string[];
  readonly actual: Value;
  readonly lastYear: Value | null;
  readonly budget: Value | null;
  /** Whether the budget is the 年初预算 or the 全年预算. */
  readonly budgetName: "年初预算" | "全年预算";
}

/** A count the clerk states, by its unit and the words before it. */
export interface CountWords {
  readonly words: RegExp;
  readonly unit: RegExp;
  /** The count it follows in its sentence (3个，5人次); null where its own words tell. */
  readonly after: string | null;
  readonly name: string;
  /** Null where nothing is stated. */
  readonly count: number | null;
}

/** How the text of a section is read. */
export interface SectionWords {
  readonly id: SectionId;
  readonly subjects: readonly Subject[];
  /** What the section speaks of before any of its words came. */
  readonly opening: readonly Subject[];
  /** How long a subject is spoken of: until another is named, or to the end of its line. */
  readonly lasts: "section" | "line";
  /** Where a line begins with 类（类）款（款）项（项）: the subject of an item; null where the section has none. */
  readonly items: ItemWords | null;
  /** What a share is of where no base is named. */
  readonly whole: Value | null;
  /** Bases a share may name: 占本年支出合计的. */
  readonly wholes: readonly { readonly words: string; readonly value: Value }[];
  readonly counts: readonly CountWords[];
  /** What must be nothing where the section says there is none, by the words after 无. */
  readonly none: readonly NoneWords[];
}

/** 无…: what must then be zero. */
export interface NoneWords {
  readonly words: RegExp;
  readonly name: string;
  readonly values: readonly Value[];
}

/** Items of a section by their full names. */
export interface ItemWords {
  /** By code: the names of class, section and item joined with 、. */
  readonly names: ReadonlyMap<string, string>;
  readonly subjectOf: (code: string) => Subject;
  /** Codes that the text must list. */
  readonly expected: readonly string[];
}

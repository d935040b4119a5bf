import type { Narrative, SectionId } from "./narrative";
import { paragraphText } from "./part";

/** A section as plain text: one line per paragraph, no title. */
export interface SectionText {
  /** 一 … 十四. */
  readonly section: string;
  readonly id: SectionId;
  readonly title: string;
  readonly text: string;
  readonly missing: readonly string[];
}

/** The text of every section, as 公开数据.json holds it. */
export function narrativeText({ sections }: Narrative): readonly SectionText[] {
  return sections.map(({ id, ordinal, title, paragraphs, missing }) => ({
    section: ordinal,
    id,
    title,
    text: paragraphs.map(paragraphText).join("\n"),
    missing,
  }));
}

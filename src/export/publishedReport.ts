import type { Edition } from "../editions";
import type { Problem } from "../files";
import type { FilledForm } from "../fill";
import type { Publication } from "../publication";
import type { Disclosure, Finding } from "../rules";

/** A section of the narrative as it is published: its number (一), id, title and whole text. */
export interface PublishedSection {
  readonly section: string;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** What is still to be filled in (待填), by name. */
  readonly missing: readonly string[];
}

/** What the files of one build are made of. */
export interface PublishedReport {
  readonly edition: Edition;
  readonly department: string;
  readonly year: number;
  readonly forms: readonly FilledForm[];
  readonly narrative: readonly PublishedSection[];
  /** The whole document. */
  readonly publication: Publication;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** What 公布说明 says of rounding. */
  readonly disclosure: Disclosure;
}

/** A kind of file a build writes. */
export interface ExportFormat {
  /** The file's name inside the output folder. */
  readonly fileName: string;
  /** Whether it may be published; what may not stays with the department. */
  readonly isForPublication: boolean;
  readonly write: (report: PublishedReport) => Promise<Uint8Array>;
}

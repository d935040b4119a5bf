import type { Block } from "./block";

export type PartId = "overview" | "narrative" | "tables" | "terms" | "annex";

/** 第一部分 … 第五部分. */
export interface PublicationPart {
  readonly id: PartId;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The front page: whose accounts, of which year, and the two statements without which nothing is published. */
export interface Cover {
  readonly department: string;
  readonly title: string;
  readonly statements: readonly string[];
}

/** The whole document of one department's final accounts, as plain data. */
export interface Publication {
  readonly department: string;
  readonly year: number;
  readonly cover: Cover;
  readonly contentsTitle: string;
  readonly parts: readonly PublicationPart[];
  /** What is printed as 【待填：…】 anywhere in it, each once. */
  readonly missing: readonly string[];
}

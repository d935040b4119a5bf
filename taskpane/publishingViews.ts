import type { Acceptance, Block, Gate, Secret } from "../src/publication";

/** The conditions of a publication, and what in it looks secret. */
export interface GateView {
  readonly conditions: readonly Gate[];
  readonly secrets: readonly SecretView[];
  /** Words of the department's own that were looked for, as typed in the pane. */
  readonly words: string;
  readonly mayPublish: boolean;
}

/** What looks secret, and whether the clerk has confirmed that it may stand. */
export interface SecretView extends Secret {
  readonly acceptance: Acceptance;
}

/** The whole document as it will be printed, part by part. */
export interface PreviewView {
  readonly parts: readonly PreviewPart[];
}

/** Cover, contents, or one of the five parts. */
export interface PreviewPart {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly PreviewBlock[];
}

/** A piece of the document; a chart comes as bars that only need drawing. */
export type PreviewBlock =
  | Exclude<Block, { readonly kind: "chart" }>
  | { readonly kind: "cover"; readonly lines: readonly string[]; readonly statements: readonly string[] }
  | { readonly kind: "contents"; readonly lines: readonly ContentsLine[] }
  | {
      readonly kind: "chart";
      readonly title: string;
      readonly description: string;
      readonly bars: readonly PreviewBar[];
    };

/** A line of the contents, and the part it stands in. */
export interface ContentsLine {
  readonly level: 1 | 2;
  readonly text: string;
  readonly part: string;
}

/** A bar: from where to where of the whole breadth (0 to 1), and how dark (RRGGBB). */
export interface PreviewBar {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly color: string;
}

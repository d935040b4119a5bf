import type { Secret } from "./secret";

/** A person's word that something may be published, why, and the text it stood in. Stored with the workbook. */
export interface AcceptedSecret {
  readonly key: string;
  readonly passage: string;
  readonly reason: string;
}

/** Where a find stands: open, accepted, or back because the text around it has changed. */
export type Acceptance =
  | { readonly kind: "none" }
  | { readonly kind: "accepted"; readonly reason: string }
  | { readonly kind: "returned"; readonly reason: string };

/** Where a find stands with what was accepted so far. */
export function acceptanceOf({ key, passage }: Secret, accepted: readonly AcceptedSecret[]): Acceptance {
  const own = accepted.find((one) => one.key === key);
  if (own === undefined) return { kind: "none" };
  return { kind: own.passage === passage ? "accepted" : "returned", reason: own.reason };
}

/** Words as a person types them, apart: 、 ，, ; or a line end between them. */
export function splitWords(typed: string): readonly string[] {
  return [...new Set(typed.split(/[、，,;；\s]+/).filter((word) => word !== ""))];
}

import type { Requirement } from "./workbook";

const wanted = [
  { set: "ExcelApi", version: "1.14", isNeeded: true },
  { set: "SharedRuntime", version: "1.1", isNeeded: true },
  { set: "CustomFunctionsRuntime", version: "1.1", isNeeded: false },
  { set: "CustomFunctionsRuntime", version: "1.3", isNeeded: false },
] as const;

/** What the product wants of Excel, and whether it is there. */
export function probeRequirements(isSetSupported: (set: string, version: string) => boolean): readonly Requirement[] {
  return wanted.map((one) => ({ ...one, isMet: isSetSupported(one.set, one.version) }));
}

/** "ExcelApi 1.14、SharedRuntime 1.1": what is needed and missing; null when nothing is. */
export function describeMissing(requirements: readonly Requirement[]): string | null {
  const missing = requirements.filter(({ isNeeded, isMet }) => isNeeded && !isMet);
  return missing.length === 0 ? null : missing.map(({ set, version }) => `${set} ${version}`).join("、");
}

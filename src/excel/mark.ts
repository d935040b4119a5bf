import type { SheetPlan } from "../layout";

/** Properties of a sheet by which we know it again: the plan and the period it was written for, and its layout. */
export const markKeys = { plan: "juesuan.sheet", period: "juesuan.period", layout: "juesuan.layout" } as const;

/** The property that tells a chart of ours and how it was planned. */
export function chartKey(name: string): string {
  return `juesuan.chart.${name}`;
}

/** The namespace of the custom XML part that holds our state. */
export const stateNamespace = "urn:juesuan:state:1";

/** What stands on a sheet beside its values, shortened to one word; with the printed size, so that it can be cleared. */
export interface LayoutMark {
  readonly height: number;
  readonly width: number;
  readonly print: string;
}

/** The layout mark of a plan: equal marks mean that formats, merges, sizes and print set-up need no writing. */
export function layoutMarkOf(plan: SheetPlan): LayoutMark {
  const cells = plan.cells.map(({ row, column, style }) => [row, column, style]);
  const said = [cells, plan.merges, plan.columnWidths, plan.rowHeights, plan.choices, plan.print];
  return { height: plan.height, width: plan.width, print: shorten(JSON.stringify(said)) };
}

export function writeLayoutMark({ height, width, print }: LayoutMark): string {
  return `${String(height)}x${String(width)} ${print}`;
}

/** Null for a sheet without a mark or with one we cannot read: it is then laid out anew. */
export function readLayoutMark(text: string | null): LayoutMark | null {
  const [, height, width, print] = /^(\d+)x(\d+) (\w+)$/.exec(text ?? "") ?? [];
  if (height === undefined || width === undefined || print === undefined) return null;
  return { height: Number(height), width: Number(width), print };
}

/** The printed area a sheet was last written with; null for one that is not ours. */
export function printedSize({
  plan,
  layout,
}: {
  readonly plan: string | null;
  readonly layout: string | null;
}): { readonly height: number; readonly width: number } | null {
  const mark = plan === null ? null : readLayoutMark(layout);
  return mark === null ? null : { height: mark.height, width: mark.width };
}

/** 53 bits of a text (cyrb53): two layouts that differ share it once in 10^15. */
function shorten(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}

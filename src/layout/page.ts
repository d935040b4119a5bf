import type { PrintSetup } from "./plan";

/** Margins of a printed page in inches; the footer with the page number stands inside the bottom one. */
export const pageMargins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 } as const;

/** Points a character of column width takes: the default font's digit is 7 pixels wide at 96 to the inch. */
export const pointsPerCharacter = 5.25;

/** A4 in points. */
const paper = { short: 595, long: 842 } as const;
/** Readers measure rows and fonts a little differently; a page planned to the last point would break in one of them. */
const slack = 0.96;
const smallestScale = 0.7;
const widestStretch = 1.35;
const tallestRow = 22;

/** What a sheet needs: widths in characters, heights in points, and the rows that may grow to fill the page. */
export interface PageNeeds {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly body: { readonly first: number; readonly last: number };
}

/** How it stands on paper. */
export interface FittedPage {
  readonly orientation: PrintSetup["orientation"];
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
}

interface Fit {
  readonly orientation: PrintSetup["orientation"];
  readonly width: number;
  readonly height: number;
  /** The scale at which everything stands on one page, and the one at which the width does; 1 at most. */
  readonly onePage: number;
  readonly oneWide: number;
}

/**
 * Chooses portrait or landscape. A table that is readable on one page stands on one, its columns and rows widened to
 * the paper; a longer one is as large as its width allows and runs on.
 */
export function fitPage({ widths, heights, body }: PageNeeds): FittedPage {
  const width = sum(widths) * pointsPerCharacter;
  const height = sum(heights);
  const portrait = fitOn("portrait", width, height);
  const landscape = fitOn("landscape", width, height);
  const fit = landscape.onePage > portrait.onePage ? landscape : portrait;
  if (fit.onePage < smallestScale) {
    const { orientation } = landscape.oneWide > portrait.oneWide ? landscape : portrait;
    return { orientation, columnWidths: widths, rowHeights: heights };
  }
  const stretch = Math.max(1, fit.width / fit.onePage / width);
  const factor = fit.onePage < 1 ? stretch : Math.min(widestStretch, stretch);
  const spare = (fit.height / fit.onePage - height) / (body.last - body.first + 1);
  return {
    orientation: fit.orientation,
    columnWidths: widths.map((one) => Math.floor(one * factor * 4) / 4),
    rowHeights: heights.map((one, row) => (row < body.first || row > body.last ? one : grow(one, spare))),
  };
}

function fitOn(orientation: PrintSetup["orientation"], width: number, height: number): Fit {
  const { left, right, top, bottom } = pageMargins;
  const [across, down] = orientation === "portrait" ? [paper.short, paper.long] : [paper.long, paper.short];
  const usable = { width: (across - (left + right) * 72) * slack, height: (down - (top + bottom) * 72) * slack };
  const oneWide = Math.min(1, usable.width / width);
  return { orientation, ...usable, oneWide, onePage: Math.min(oneWide, usable.height / height) };
}

/** A row takes its share of what is left on the page, up to a comfortable height. */
function grow(height: number, spare: number): number {
  return Math.max(height, Math.floor(Math.min(tallestRow, height + spare) * 4) / 4);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

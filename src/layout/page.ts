import type { PrintSetup } from "./plan";

/** Margins of a printed page in inches; the footer with the page number stands inside the bottom one. */
export const pageMargins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 } as const;

/** Points a character of column width takes: a digit of 宋体 10, the default font, is 7 pixels wide at 96 to the inch. */
export const pointsPerCharacter = 5.25;
/** Points of padding a column has beside its characters: 5 pixels. */
export const columnPadding = 3.75;

/** A4 in points. */
const paper = { short: 595, long: 842 } as const;
/** Points of a portrait page between its margins, to the last whole one. */
export const portraitHeight = Math.floor(paper.long - (pageMargins.top + pageMargins.bottom) * 72) - 4;
/** Readers measure rows and fonts a little differently; a page planned to the last point would be shrunk by some. */
const slack = 0.985;
const smallestScale = 0.7;
const widestStretch = 1.35;
const tallestRow = 22;

/** What a sheet needs: widths in characters, heights in points, the columns to widen first and the rows that may grow. */
export interface PageNeeds {
  readonly widths: readonly number[];
  readonly widenFirst: (column: number) => boolean;
  readonly heights: readonly number[];
  readonly body: { readonly first: number; readonly last: number };
}

/** How it stands on paper. */
export interface FittedPage {
  readonly orientation: PrintSetup["orientation"];
  readonly pagesTall: PrintSetup["pagesTall"];
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
export function fitPage({ widths, heights, body, widenFirst }: PageNeeds): FittedPage {
  const padding = widths.length * columnPadding;
  const width = sum(widths) * pointsPerCharacter + padding;
  const height = sum(heights);
  const portrait = fitOn("portrait", width, height);
  const landscape = fitOn("landscape", width, height);
  const fit = landscape.onePage > portrait.onePage ? landscape : portrait;
  if (fit.onePage < smallestScale) {
    const { orientation } = landscape.oneWide > portrait.oneWide ? landscape : portrait;
    return { orientation, pagesTall: null, columnWidths: widths, rowHeights: heights };
  }
  const room = (fit.width / fit.onePage - padding) / pointsPerCharacter;
  const spare = (fit.height / fit.onePage - height) / (body.last - body.first + 1);
  const widened = widen(widths, room, widenFirst);
  return {
    orientation: fit.orientation,
    pagesTall: 1,
    columnWidths: widen(widened, room, () => true).map((one) => Math.floor(one * 4) / 4),
    rowHeights: heights.map((one, row) => (row < body.first || row > body.last ? one : grow(one, spare))),
  };
}

/** Widens some columns alike, up to a comfortable width, as far as there is room. */
function widen(widths: readonly number[], room: number, chosen: (column: number) => boolean): readonly number[] {
  const own = sum(widths.filter((_, column) => chosen(column)));
  const spare = Math.max(0, room - sum(widths));
  const factor = Math.min(widestStretch, own === 0 ? 1 : 1 + spare / own);
  return widths.map((one, column) => (chosen(column) ? one * factor : one));
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

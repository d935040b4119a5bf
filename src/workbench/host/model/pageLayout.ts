import type { Area } from "./area";

/** How a sheet prints, in the API's words; margins are points. */
export interface PageLayout {
  readonly printArea: Area | null;
  readonly titleRows: Area | null;
  readonly titleColumns: Area | null;
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: Readonly<Record<string, number>>;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly printGridlines: boolean;
  readonly blackAndWhite: boolean;
  readonly headersFooters: Readonly<Record<string, string>>;
}

export const plainPageLayout: PageLayout = {
  printArea: null,
  titleRows: null,
  titleColumns: null,
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printGridlines: false,
  blackAndWhite: false,
  headersFooters: {},
};

import type { Workbook, Worksheet } from "@univerjs/core";
import type { ExcelHost, HostSheet } from "../../host";
import type { Spills } from "./spills";
import type { UniverGrid } from "./univerGrid";

/** One workbook in two shapes: the host's, which is the truth for the add-in, and the grid's, which the person sees. */
export interface Binding {
  readonly grid: UniverGrid;
  readonly workbook: Workbook;
  readonly host: ExcelHost;
  readonly sheets: SheetPairs;
  readonly spills: Spills;
  /** Runs work in a later turn of the page, so that it may draw and hear the person in between. */
  readonly defer: (work: () => void) => void;
  /** Tells the person, in a sentence, that something she did was refused. */
  readonly refuse: (message: string) => void;
}

/** Put on every command given to the grid on the host's behalf, so that it is not taken for the person's. */
export const fromHost = { fromHost: true } as const;

/** Which sheet of the grid is which of the host. Sheets of the host keep their id in the grid. */
export class SheetPairs {
  private readonly hostIds = new Map<string, string>();

  /** Notes that a sheet the person added in the grid is this one of the host. */
  pair(gridId: string, hostId: string): void {
    this.hostIds.set(gridId, hostId);
  }

  hostId(gridId: string): string {
    return this.hostIds.get(gridId) ?? gridId;
  }

  gridId(hostId: string): string {
    return [...this.hostIds].find(([, id]) => id === hostId)?.[0] ?? hostId;
  }
}

export function worksheetOf({ workbook, sheets }: Binding, hostId: string): Worksheet | null {
  return workbook.getSheetBySheetId(sheets.gridId(hostId)) ?? null;
}

export function hostSheetOf({ host, sheets }: Binding, gridId: string): HostSheet | null {
  const id = sheets.hostId(gridId);
  return host.book.sheets.find((sheet) => sheet.id === id) ?? null;
}

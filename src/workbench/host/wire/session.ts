import type { Area } from "../model/area";
import type { HostBook } from "../model/book";
import { shifted } from "../model/change";
import type { HostSheet } from "../model/sheet";
import { HostError } from "../hostError";
import type { Registrations } from "./events";

/** Where a range stands now: kept ones follow inserted and deleted rows. */
export interface RangePlace {
  readonly sheet: HostSheet;
  readonly area: Area;
}

/** Ranges the add-in holds over several requests, by the reference's name. */
export class References {
  private readonly places = new Map<string, { sheet: HostSheet; area: Area | null }>();
  private next = 1;

  constructor(book: HostBook) {
    book.subscribe((change) => {
      if (change.kind !== "shifted") return;
      for (const place of this.places.values()) {
        if (place.sheet.id === change.sheetId && place.area !== null) place.area = shifted(place.area, change.shift);
      }
    });
  }

  get count(): number {
    return this.places.size;
  }

  keep(place: RangePlace): string {
    const name = `range-${String(this.next++)}`;
    this.places.set(name, { ...place });
    return name;
  }

  find(name: string): RangePlace {
    const place = this.places.get(name);
    if (place?.area === null) throw new HostError("InvalidReference", "The range was deleted.");
    if (place === undefined) throw new HostError("InvalidReference", "This reference is not valid.");
    return { sheet: place.sheet, area: place.area };
  }

  drop(name: string): void {
    this.places.delete(name);
  }
}

/** What every object behind the bridge shares. */
export interface Session {
  readonly book: HostBook;
  readonly references: References;
  readonly registrations: Registrations;
  /** False while another workbook is in front: some calls are refused then. */
  isInFront: boolean;
  areEventsOn: boolean;
  /** Base64 of workbooks the add-in opened beside this one. */
  readonly opened: string[];
  /** Results of custom functions, by the number of the call. */
  readonly takeResults: (results: readonly unknown[]) => void;
}

/** Refuses what Excel refuses while another workbook is in front. */
export function needFront(session: Session): void {
  if (!session.isInFront) throw new HostError("InvalidOperation", "Another workbook is active.");
}

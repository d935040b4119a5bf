import type { CellValue } from "../../../files";
import { addressOf } from "../model/area";
import type { HostBook } from "../model/book";
import type { ModelChange, Origin } from "../model/change";
import { toWireValue, valueTypeOf } from "../model/input";

/** The client library's numbers for events, and the words by which it registers for them. */
export const eventTypes: Readonly<Record<string, number>> = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  FormatChangedEvent: 18,
  ProtectionChangedEvent: 24,
  CalculatedEvent: 16,
  RowSortedEvent: 19,
  ColumnSortedEvent: 20,
  SingleClickedEvent: 21,
  RowHiddenChangedEvent: 22,
  FormulaChangedEvent: 23,
};

/** The target id of events that concern the whole workbook. */
export const workbookTarget = "Workbook";

/** One event on its way to the client library. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: 0;
}

/** Which events the add-in listens to, and the messages that tell them. */
export class Registrations {
  private readonly wanted = new Set<string>();

  constructor(private readonly book: HostBook) {}

  add(type: number, target: string): void {
    this.wanted.add(`${String(type)} ${target}`);
  }

  remove(type: number, target: string): void {
    this.wanted.delete(`${String(type)} ${target}`);
  }

  /** The messages of one change; none when nobody listens. */
  entriesOf(change: ModelChange): EventEntry[] {
    switch (change.kind) {
      case "values":
        return change.origin === "load" ? [] : this.entries(10, change.sheetId, valuesMessage(change));
      case "shifted":
        return this.entries(10, change.sheetId, shiftMessage(change));
      case "formats":
        return this.entries(18, change.sheetId, { address: addressOf(change.area), source: "Local" });
      case "results":
        return this.entries(16, change.sheetId, { address: addressOf(change.area) });
      case "sheetAdded":
        return this.entries(13, change.sheetId, { source: "Local" });
      case "sheetDeleted":
        return this.entries(15, change.sheetId, { source: "Local" });
      case "activated":
        return [
          ...(change.left === null ? [] : this.entries(12, change.left, {})),
          ...this.entries(11, change.sheetId, {}),
        ];
      case "selected":
        return this.entries(14, change.sheetId, { address: addressOf(change.area) });
      case "protection":
        return this.entries(24, change.sheetId, {
          isProtected: this.book.sheet(change.sheetId).protection !== null,
          source: "Local",
        });
      default:
        return [];
    }
  }

  private entries(type: number, sheetId: string, told: Record<string, unknown>): EventEntry[] {
    const targets = [sheetId, workbookTarget].filter((target) => this.wanted.has(`${String(type)} ${target}`));
    const message = JSON.stringify({ ...told, worksheetId: sheetId });
    return targets.map((targetId) => ({ messageCategory: 65536, messageType: type, targetId, message, id: 0 }));
  }
}

function triggerOf(origin: Origin): string {
  return origin === "addin" ? "ThisLocalAddin" : "Unknown";
}

function detailOf(before: CellValue, after: CellValue): Record<string, unknown> {
  return {
    valueBefore: toWireValue(before),
    valueAfter: toWireValue(after),
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}

function valuesMessage(change: Extract<ModelChange, { kind: "values" }>): Record<string, unknown> {
  return {
    address: addressOf(change.area),
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: triggerOf(change.origin),
    shiftDirection: "None",
    ...(change.detail === null ? {} : detailOf(change.detail.before, change.detail.after)),
  };
}

function shiftMessage({ shift, origin }: Extract<ModelChange, { kind: "shifted" }>): Record<string, unknown> {
  const last = shift.at + shift.count - 1;
  const isRows = shift.what === "rows";
  const area = isRows
    ? { top: shift.at, bottom: last, left: 0, right: 16_383 }
    : { top: 0, bottom: 1_048_575, left: shift.at, right: last };
  const verb = shift.how === "inserted" ? "Inserted" : "Deleted";
  return {
    address: addressOf(area),
    changeType: `${isRows ? "Row" : "Column"}${verb}`,
    source: "Local",
    triggerSource: triggerOf(origin),
    shiftDirection: "None",
  };
}

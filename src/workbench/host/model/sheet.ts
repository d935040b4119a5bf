import type { CellValue } from "../../../files";
import { addressOf, type Area, intersect, union } from "./area";
import { shifted, type Shift } from "./change";
import type { HostChart } from "./chart";
import { Column } from "./column";
import { plainPageLayout, type PageLayout } from "./pageLayout";

/** A rule under an area that offers choices or refuses input (数据验证). */
export interface Validation {
  readonly area: Area;
  readonly rule: unknown;
  readonly prompt: unknown;
  readonly errorAlert: unknown;
  readonly ignoreBlanks: boolean;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Width of a column in points and of a row, where they differ from the sheet's own. */
export const standardWidth = 54;
export const standardHeight = 14.25;

/** One sheet of the host's workbook. Rows and columns are zero-based. Nothing here tells or refuses: see `edit.ts`. */
export class HostSheet {
  columns: Column[] = [];
  merges: Area[] = [];
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  pageLayout: PageLayout = plainPageLayout;
  customProperties = new Map<string, string>();
  validations: Validation[] = [];
  charts: HostChart[] = [];
  names = new Map<string, Area>();
  protection: { options: unknown; password: string | null } | null = null;
  visibility: Visibility = "Visible";
  tabColor = "";
  frozen: Area | null = null;
  showGridlines = true;
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  valueAt(row: number, column: number): CellValue {
    return this.columns[column]?.valueAt(row) ?? null;
  }

  formulaAt(row: number, column: number): string | null {
    return this.columns[column]?.formulaAt(row) ?? null;
  }

  formatAt(row: number, column: number): number {
    return this.columns[column]?.formatAt(row) ?? 0;
  }

  column(index: number): Column {
    while (this.columns.length <= index) this.columns.push(new Column());
    const column = this.columns[index];
    if (column === undefined) throw new RangeError(`no column ${String(index)}`);
    return column;
  }

  /** The smallest area that holds every value and, unless `valuesOnly`, every format; null for an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null {
    let area: Area | null = null;
    this.columns.forEach((column, index) => {
      const used = column.usedRows();
      const formatted = valuesOnly ? -1 : column.lastFormatted();
      if (used === null && formatted < 0) return;
      const first = formatted >= 0 ? 0 : (used?.first ?? 0);
      const last = Math.max(used?.last ?? -1, formatted);
      const own = { top: first, bottom: last, left: index, right: index };
      area = area === null ? own : union(area, own);
    });
    return area;
  }

  mergesIn(area: Area): Area[] {
    return this.merges.filter((merge) => intersect(merge, area) !== null);
  }

  /** Moves everything that follows inserted or deleted rows or columns. Formula texts are left as they are. */
  shift(shift: Shift): void {
    this.shiftCells(shift);
    const moved = (area: Area): Area[] => {
      const next = shifted(area, shift);
      return next === null ? [] : [next];
    };
    this.merges = this.merges.flatMap(moved);
    this.validations = this.validations.flatMap((rule) => moved(rule.area).map((area) => ({ ...rule, area })));
    this.names = new Map([...this.names].flatMap(([name, area]) => moved(area).map((next) => [name, next] as const)));
    for (const chart of this.charts) {
      chart.data = shifted(chart.data, shift) ?? chart.data;
      chart.place = chart.place === null ? null : shifted(chart.place, shift);
    }
    const { printArea, titleRows } = this.pageLayout;
    this.pageLayout = {
      ...this.pageLayout,
      printArea: printArea === null ? null : shifted(printArea, shift),
      titleRows: titleRows === null ? null : shifted(titleRows, shift),
    };
    if (shift.what === "rows") this.rowHeights = shiftKeys(this.rowHeights, shift);
    else this.columnWidths = shiftKeys(this.columnWidths, shift);
  }

  private shiftCells({ what, how, at, count }: Shift): void {
    if (what === "rows") {
      for (const column of this.columns) {
        if (how === "inserted") column.insertRows(at, count);
        else column.deleteRows(at, count);
      }
    } else if (how === "deleted") {
      this.columns.splice(at, count);
    } else if (at < this.columns.length) {
      this.columns.splice(at, 0, ...Array.from({ length: count }, () => new Column()));
    }
  }

  /** For messages and tests: "台账!A1:B2". */
  describe(area: Area): string {
    return `${this.name}!${addressOf(area)}`;
  }
}

function shiftKeys(sizes: Map<number, number>, { how, at, count }: Shift): Map<number, number> {
  const kept = [...sizes].filter(([key]) => how === "inserted" || key < at || key >= at + count);
  const step = how === "inserted" ? count : -count;
  return new Map(kept.map(([key, size]) => [key >= at ? key + step : key, size]));
}

import { measures } from "../../src/accounts";
import type { CellRef } from "../../src/fill";
import { valueAt } from "../../src/ledger";
import {
  adoptionOf,
  figureInWords,
  drilledEntries,
  drillInto,
  figuresOfRow,
  sharesOfUnits,
  type Drill,
  type DrilledEntry,
  type Report,
} from "../../src/report";
import { text } from "../text";
import type { DrillView, EntryView } from "../views";
import { figureLink, shownCell, shownYuan } from "./figures";

/** A figure drilled into, with the rows behind it kept for later pages. */
export interface OpenDrill {
  readonly drill: Drill;
  readonly view: DrillView;
}

/** Opens a figure; its entries are asked for page by page. */
export function openFigure(report: Report, cell: CellRef): OpenDrill {
  const drill = drillInto(report, cell);
  const { explanation } = drill;
  const parts = explanation.parts.map(({ ref, sign, label }) => ({
    cell: ref,
    sign,
    label,
    shown: shownCell(report, ref),
  }));
  const view: DrillView = {
    kind: "figure",
    cell,
    label: figureInWords(report, cell),
    yuan: drill.yuan === null ? "" : shownYuan(drill.yuan),
    shown: shownCell(report, cell),
    adopted: adoptedWords(report, cell, drill.yuan),
    words: explanation.words,
    parts,
    units: unitsOf(report, drill),
    entries: drill.rows.length,
    loaded: new Map(),
  };
  return { drill, view };
}

/** Why a figure prints another value than its rounded amount; null where it does not. */
function adoptedWords(report: Report, cell: CellRef, yuan: Drill["yuan"]): string | null {
  const adoption = adoptionOf(report, cell);
  if (adoption === null || yuan === null) return null;
  return text.drill.adopted({ method: adoption.method, rounded: yuan.toWan().toShown(), reason: adoption.reason });
}

/** A department of one unit has nothing to tell apart. */
function unitsOf(report: Report, drill: Drill): Extract<DrillView, { kind: "figure" }>["units"] {
  if (report.reading.ledger.dimensions.entity.values.filter((unit) => unit !== "").length < 2) return [];
  return sharesOfUnits(report, drill).map(({ unit, yuan }) => ({
    unit: unit === "" ? text.drill.noUnit : unit,
    yuan: shownYuan(yuan),
  }));
}

/** A page of the entries behind a figure. */
export function entryPage(
  report: Report,
  drill: Drill,
  page: { readonly from: number; readonly count: number },
): readonly EntryView[] {
  return drilledEntries(report, drill, page).map(entryView);
}

/** Where a ledger row goes. A row that is no entry says so. */
export function openEntry(report: Report, { sheet, row }: { sheet: string; row: number }): DrillView {
  const found = figuresOfRow(report, { sheet, sheetRow: row });
  if (found.kind === "noEntry") {
    const entry = { sheet, row, date: "", voucher: "", summary: "", amount: "" };
    return { kind: "entry", isEntry: false, entry, figures: [], reason: text.drill.noEntry };
  }
  const only = { rows: Uint32Array.of(found.row), signs: Int8Array.of(1) };
  const [entry] = drilledEntries(report, only, { from: 0, count: 1 });
  if (entry === undefined) throw new RangeError(`no ledger row ${found.row}`);
  return {
    kind: "entry",
    isEntry: true,
    entry: entryView(entry),
    figures: found.refs.map((cell) => figureLink(report, cell)),
    reason: found.refs.length > 0 ? null : reasonOf(report, found.row),
  };
}

/** Why an entry reaches no published figure: its year, or its kind of figure, or that no table takes it. */
function reasonOf({ reading: { ledger }, year }: Report, row: number): string {
  const { year: years, measure } = ledger.dimensions;
  const own = valueAt(years, row);
  if (own !== year) return text.drill.otherYear(own, year);
  const kind = valueAt(measure, row);
  return kind === "actual" ? text.drill.noTable : text.drill.otherMeasure(measures[kind]);
}

function entryView({ sheet, sheetRow, yuan, sign, date, voucher, summary }: DrilledEntry): EntryView {
  const amount = shownYuan(sign === 1 ? yuan : yuan.negated());
  return { sheet, row: sheetRow, date, voucher, summary, amount };
}

import { cellOfRef, partsOfRef, shownWan, type CellRef, type FilledForm } from "../../fill";
import { percentOf, Yuan, type Wan } from "../../money";
import { percentText, wanText } from "../../narrative";
import type { Chart, ChartPoint } from "../block";
import type { PublicationInput } from "../input";
import { chartWords as words } from "../messages";

/** The charts of the text that have anything to show, in its order. */
export function chartsOf(input: PublicationInput): readonly Chart[] {
  const { forms, edition, compared, year } = input;
  const columns = (form: "revenue" | "expenditure"): readonly CellRef[] => {
    const definition = edition.definitions.find(({ id }) => id === form);
    return (definition?.columns ?? []).map(({ id }): CellRef => `${form}.total.${id}`);
  };
  return [
    structure(input, { id: "revenueStructure", total: "revenue.total.total", parts: columns("revenue") }),
    structure(input, { id: "expenditureStructure", total: "expenditure.total.total", parts: columns("expenditure") }),
    comparison(forms, compared.lastYear, year),
    structure(input, {
      id: "generalBudgetStructure",
      total: "generalPublicBudget.total.total",
      parts: functionRows(forms),
    }),
  ].flatMap((chart) => chart ?? []);
}

interface Structure {
  readonly id: "revenueStructure" | "expenditureStructure" | "generalBudgetStructure";
  readonly total: CellRef;
  readonly parts: readonly CellRef[];
}

/** A bar per kind that is not zero, with its amount and share; null where there is none. */
function structure(input: PublicationInput, { id, total, parts }: Structure): Chart | null {
  const whole = yuanAt(input.forms, total);
  const shares = parts
    .filter((ref) => ref !== total)
    .map((ref) => ({ name: nameOf(input, ref), yuan: yuanAt(input.forms, ref), wan: wanAt(input.forms, ref) }))
    .filter(({ yuan }) => !yuan.isZero())
    .map(({ name, yuan, wan }) => ({ name, wan, amount: wanText(wan), share: shareOf(yuan, whole) }));
  if (shares.length === 0) return null;
  const points = shares.map(({ wan, amount, share }): ChartPoint => ({
    wan,
    label: words.shareLabel(amount, share),
  }));
  return {
    id,
    title: words.titled(words[id]),
    description: words.described(
      words[id],
      shares.map(({ name, amount, share }) => words.sharePiece(name, amount, share)),
    ),
    drawing: {
      kind: "bars",
      categories: shares.map(({ name }) => name),
      series: [{ name: words.yearOf(input.year), points }],
    },
  };
}

/** 财政拨款 revenue and expenditure of two years beside each other; this year alone where the other is not known. */
function comparison(forms: readonly FilledForm[], lastYear: readonly FilledForm[] | null, year: number): Chart | null {
  const totals = [
    [words.revenueTotal, "appropriationSummary.line32.actual"],
    [words.expenditureTotal, "appropriationSummary.line64.total"],
  ] as const;
  const sides = [...(lastYear === null ? [] : [{ year: year - 1, forms: lastYear }]), { year, forms }];
  const series = sides.map((side) => ({
    name: words.yearOf(side.year),
    points: totals.map(([, ref]) => pointOf(wanAt(side.forms, ref))),
  }));
  if (series.every(({ points }) => points.every(({ wan }) => wan.isZero()))) return null;
  const pieces = series.flatMap(({ name, points }) =>
    totals.map(([total], index) => words.piece(`${name}${total}`, points[index]?.label ?? "")),
  );
  return {
    id: "appropriationComparison",
    title: words.titled(words.appropriationComparison),
    description: words.described(words.appropriationComparison, pieces),
    drawing: { kind: "columns", categories: totals.map(([name]) => name), series },
  };
}

/** The classes (类) of 公开05; the items (项) where there is one class alone. */
function functionRows(forms: readonly FilledForm[]): readonly CellRef[] {
  const rows = forms.find(({ id }) => id === "generalPublicBudget")?.rows ?? [];
  const ofLength = (length: number): readonly CellRef[] =>
    rows
      .filter(({ id }) => id.length === length && /^\d+$/.test(id))
      .map(({ id }): CellRef => `generalPublicBudget.${id}.total`);
  const classes = ofLength(3);
  const items = ofLength(7);
  return classes.length === 1 && items.length > 1 ? items : classes;
}

/** A column's heading, or the label of a row by function. */
function nameOf({ edition, forms }: PublicationInput, ref: CellRef): string {
  const { form, row, column } = partsOfRef(ref);
  if (row !== "total")
    return (
      forms
        .find(({ id }) => id === form)
        ?.rows.find(({ id }) => id === row)
        ?.label.trim() ?? row
    );
  const definition = edition.definitions.find(({ id }) => id === form);
  return definition?.columns.find(({ id }) => id === column)?.heading ?? column;
}

function shareOf(part: Yuan, whole: Yuan): string | null {
  const share = part.isNegative() || whole.isNegative() ? null : percentOf(part, whole);
  return share === null ? null : percentText(share);
}

function pointOf(wan: Wan): ChartPoint {
  return { wan, label: wanText(wan) };
}

/** What a figure prints; a blank as nothing. */
function wanAt(forms: readonly FilledForm[], ref: CellRef): Wan {
  const cell = cellOfRef(forms, ref);
  return cell?.kind === "amount" ? shownWan(cell) : Yuan.zero.toWan();
}

function yuanAt(forms: readonly FilledForm[], ref: CellRef): Yuan {
  const cell = cellOfRef(forms, ref);
  return cell?.kind === "amount" ? cell.yuan : Yuan.zero;
}

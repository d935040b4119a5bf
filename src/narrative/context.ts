import { amountOf, countOf, items, textOf, type ItemId } from "../facts";
import { cellOfRef, shownWan, type FilledForm, type FilledRow } from "../fill";
import type { FormId } from "../forms";
import type { Wan, Yuan } from "../money";
import { Yuan as Money } from "../money";
import { asked, gapText } from "./messages";
import type { NarrativeInput, ReasonSlot, SectionId } from "./narrative";
import { percentText, wanText } from "./numbers";
import type { Figure, Part, Source } from "./part";

/** What a section is written with. */
export interface SectionContext {
  readonly input: NarrativeInput;
  readonly section: { readonly id: SectionId; readonly ordinal: string };
  /** Slots made so far; writing a reason adds one. */
  readonly reasons: ReasonSlot[];
}

/** The forms a figure stands in; null where they are not known. */
function formsOf({ input }: SectionContext, { of }: Pick<Figure, "of">): readonly FilledForm[] | null {
  return of === "current" ? input.forms : input.compared[of];
}

/** The exact amount of a figure, a blank or absent cell as zero; null where the forms themselves are not known. */
export function valueOf(context: SectionContext, figure: Figure): Yuan | null {
  const forms = formsOf(context, figure);
  if (forms === null) return null;
  const cell = cellOfRef(forms, figure.ref);
  return cell?.kind === "amount" ? cell.yuan : Money.zero;
}

/** The amount of a figure of this year; a blank is zero. */
export function currentOf(context: SectionContext, ref: Figure["ref"]): Yuan {
  return valueOf(context, { ref, of: "current" }) ?? Money.zero;
}

/** The rows of a form, this year's or another's. */
export function rowsOf(context: SectionContext, form: FormId, of: Figure["of"] = "current"): readonly FilledRow[] {
  return formsOf(context, { of })?.find(({ id }) => id === form)?.rows ?? [];
}

/** The same figure in this year. */
export function current(ref: Figure["ref"]): Figure {
  return { ref, of: "current" };
}

/** Figures as sources. */
export function from(...figures: readonly Figure[]): readonly Source[] {
  return figures.map((figure) => ({ kind: "figure", figure }));
}

/** Items of the clerk's sheets as sources. */
export function fromFacts(...ids: readonly ItemId[]): readonly Source[] {
  return ids.map((item) => ({ kind: "fact", item }));
}

/** An amount that no table prints, in 万元. */
export function amount(yuan: Yuan, sources: readonly Source[]): Part {
  return printed({ yuan, wan: yuan.toWan(), sources });
}

/** The amount of a figure as its table prints it; a gap where it is not known. `repeats` are figures that say the same. */
export function amountAt(context: SectionContext, figure: Figure, repeats: readonly Figure[] = []): Part {
  const forms = formsOf(context, figure);
  if (forms === null) return gap(figure.of === "current" ? "" : asked[figure.of]);
  const cell = cellOfRef(forms, figure.ref);
  const sources = from(figure, ...repeats);
  if (cell?.kind !== "amount") return amount(Money.zero, sources);
  return printed({ yuan: cell.yuan, wan: shownWan(cell), sources });
}

function printed(said: { readonly yuan: Yuan; readonly wan: Wan; readonly sources: readonly Source[] }): Part {
  return { kind: "amount", text: wanText(said.wan), ...said };
}

/** A percentage that was found sound, without its sign. */
export function percent(
  stated: string,
  { part, base, sources }: { readonly part: Yuan; readonly base: Yuan; readonly sources: readonly Source[] },
): Part {
  return { kind: "percent", text: percentText(stated), part, base, sources };
}

/** 2023: the year of the report, or another. */
export function yearOf({ input }: SectionContext, offset = 0): Part {
  const year = input.year + offset;
  return { kind: "year", text: String(year), year };
}

/** The name of a row, as the table prints it. */
export function name(text: string, sources: readonly Source[]): Part {
  return { kind: "name", text, sources };
}

/** A visible gap. */
export function gap(what: string): Part {
  return { kind: "missing", text: gapText(what), what };
}

/** A text of the clerk's sheets without its last 。; a gap where nothing is stated. */
export function stated({ input }: SectionContext, item: ItemId): Part {
  const text = textOf(input.facts, item).trim();
  return text === "" ? gap(itemName(item)) : { kind: "stated", text: text.replace(/。$/, ""), item };
}

/** A count of the clerk's sheets; a gap where none is stated. */
export function count({ input }: SectionContext, item: ItemId): Part {
  const stands = countOf(input.facts, item);
  if (stands === null) return gap(itemName(item));
  return { kind: "count", text: String(stands), count: stands, sources: fromFacts(item) };
}

/** An amount of the clerk's sheets; a gap where none is stated. */
export function statedAmount({ input }: SectionContext, item: ItemId): Part {
  const yuan = amountOf(input.facts, item);
  return yuan === null ? gap(itemName(item)) : amount(yuan, fromFacts(item));
}

/** The printed name of an item. */
export function itemName(item: ItemId): string {
  return (items.find(({ id }) => id === item)?.name ?? item).replace(/^其中：/, "");
}

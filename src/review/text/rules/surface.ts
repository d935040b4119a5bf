import type { SectionId } from "../../../narrative";
import type { Span } from "../span";
import { mistakeAt, placeIn } from "../mistakes";
import type { Mistake, TextReading } from "../textRule";

/** Every place where a pattern stands within 第二部分 (and, with `everywhere`, outside it), tables left out. */
export function placesOf(
  reading: TextReading,
  pattern: RegExp,
  where: "narrative" | "everywhere",
): readonly (Span & { readonly text: string; readonly section: SectionId | null })[] {
  const spans =
    where === "everywhere" || reading.sections.length === 0
      ? [{ start: 0, end: reading.text.length }]
      : reading.sections.map(({ section }) => section);
  return spans.flatMap((span) =>
    linesOf(reading.text, span).flatMap(({ text, start }) =>
      [...text.matchAll(pattern)].map((match) => {
        const at = start + match.index;
        const section =
          reading.sections.find((one) => one.section.start <= at && at < one.section.end)?.section.id ?? null;
        return { start: at, end: at + match[0].length, text: match[0], section };
      }),
    ),
  );
}

function linesOf(text: string, { start, end }: Span): readonly { readonly text: string; readonly start: number }[] {
  let at = start;
  return text
    .slice(start, end)
    .split("\n")
    .map((line) => {
      const found = { text: line, start: at };
      at += line.length + 1;
      return found;
    })
    .filter((line) => !line.text.includes("\t"));
}

/** A mistake at every place of a pattern. */
export function surfaceMistakes(
  reading: TextReading,
  {
    pattern,
    where,
    verdict,
    message,
  }: {
    readonly pattern: RegExp;
    readonly where: "narrative" | "everywhere";
    readonly verdict: Mistake["verdict"];
    readonly message: (place: string, text: string) => string;
  },
): readonly Mistake[] {
  return placesOf(reading, pattern, where).map((place) =>
    mistakeAt(place, message(placeIn(reading, place), place.text), { verdict }),
  );
}

import { barName, shades, type Block, type Chart, type ChartStep, type Publication } from "../../src/publication";
import { publishedReport } from "../../src/report";
import type { ContentsLine, PreviewBar, PreviewBlock, PreviewPart, PreviewView } from "../publishingViews";
import { text } from "../text";
import type { EngineState } from "./engine";

/** The document of the report as it is now, as it will be printed; null where nothing is built. */
export function previewOf({ build }: EngineState): PreviewView | null {
  const settled = build?.live.settle();
  return settled?.kind === "built" ? { parts: partsOf(publishedReport(settled.report).publication) } : null;
}

function partsOf({ cover, contentsTitle, parts }: Publication): readonly PreviewPart[] {
  const { department, title, statements } = cover;
  const told = parts.map((part): PreviewPart => {
    const heading: PreviewBlock = { kind: "heading", level: 1, text: part.title };
    return { id: part.id, title: part.title, blocks: [heading, ...part.blocks.map(previewBlock)] };
  });
  const lines = told.flatMap(({ id, blocks }) => blocks.flatMap((block) => contentsLine(block, id) ?? []));
  return [
    { id: "cover", title: text.preview.cover, blocks: [{ kind: "cover", lines: [department, title], statements }] },
    {
      id: "contents",
      title: contentsTitle.replace(/\s/g, ""),
      blocks: [
        { kind: "heading", level: 1, text: contentsTitle },
        { kind: "contents", lines },
      ],
    },
    ...told,
  ];
}

/** What the contents list: headings of the first two levels and the titles of tables that say so. */
function contentsLine(block: PreviewBlock, part: string): ContentsLine | null {
  if (block.kind === "heading")
    return block.level === 1 || block.level === 2 ? { level: block.level, text: block.text, part } : null;
  if (block.kind !== "table" || !block.table.isListed || block.table.title === null) return null;
  return { level: 2, text: block.table.title, part };
}

function previewBlock(block: Block): PreviewBlock {
  if (block.kind !== "chart") return block;
  const { title, description, drawing } = block.chart;
  return { kind: "chart", title, description, bars: barsOf(drawing) };
}

interface Span {
  readonly name: string;
  readonly ends: readonly [number, number];
  readonly color: string;
}

/** Bars of one scale, as long as their amounts. */
function barsOf(drawing: Chart["drawing"]): readonly PreviewBar[] {
  const spans = spansOf(drawing);
  const ends = spans.flatMap((span) => span.ends);
  const least = Math.min(0, ...ends);
  const breadth = Math.max(0, ...ends) - least || 1;
  const share = (end: number): number => (end - least) / breadth;
  return spans.map(({ name, ends: [from, to], color }) => ({
    name,
    from: share(Math.min(from, to)),
    to: share(Math.max(from, to)),
    color,
  }));
}

function spansOf(drawing: Chart["drawing"]): readonly Span[] {
  switch (drawing.kind) {
    case "bars":
    case "columns":
      return drawing.series.flatMap(({ name: year, points }, index) =>
        points.map(({ wan, label }, at) => ({
          name: barName(`${drawing.series.length > 1 ? year : ""}${drawing.categories[at] ?? ""}`, label),
          ends: [0, Number(wan.toString())] as const,
          color: index === drawing.series.length - 1 ? shades.middle : shades.light,
        })),
      );
    case "bridge":
      return drawing.steps.map(spanOfStep);
  }
}

/** Where a step hangs: only drawn, never told. */
function spanOfStep({ kind, name, label, from, to }: ChartStep): Span {
  return {
    name: barName(name, label),
    ends: [Number(from.toString()), Number(to.toString())],
    color: shades[kind],
  };
}

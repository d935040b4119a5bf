import { roundingCells } from "../../src/facts";
import {
  figureInWords,
  totalsToRound,
  tryRounding,
  withAdopted,
  type Report,
  type RoundingWish,
} from "../../src/report";
import { methodNames, type Solver } from "../../src/rounding";
import type { RoundingPreview } from "../roundingViews";
import { figureLink } from "./figures";
import type { Answer } from "./message";

type LoadSolver = () => Promise<Solver>;

/** What a rounding would print; without a wish, the totals one can be wished for. The report stays as it is. */
export async function previewRounding(
  report: Report,
  wish: RoundingWish | null,
  loadSolver: LoadSolver,
): Promise<RoundingPreview> {
  if (wish === null) return { kind: "totals", totals: totalViews(report) };
  const tried = await tryRounding(report, wish, loadSolver);
  if (tried.kind === "infeasible") return { kind: "infeasible", message: tried.message };
  return {
    kind: "preview",
    wish,
    method: methodNames[tried.method],
    changes: tried.changes.map(({ cell, from, to }) => ({
      cell,
      label: figureInWords(report, cell),
      from: from.toShown(),
      to: to.toShown(),
    })),
    gapsLeft: tried.gapsLeft.length,
    isFewest: tried.isFewest,
    refusal: tried.refusal,
    replaces: tried.method === "controlled" ? report.rounding.adoptions.length : 0,
  };
}

function totalViews(report: Report): Extract<RoundingPreview, { kind: "totals" }>["totals"] {
  return totalsToRound(report).map(({ key, cell, gap, parts }) => ({
    key,
    label: figureInWords(report, cell),
    gap: gap.toString(),
    parts: parts.map((part) => figureLink(report, part)),
  }));
}

/** The rows of 尾差处理 that adopt a rounding, tried once more on the report as it is now. */
export async function adoptRounding(
  report: Report,
  { wish, reason }: { readonly wish: RoundingWish; readonly reason: string },
  loadSolver: LoadSolver,
): Promise<Answer> {
  const tried = await tryRounding(report, wish, loadSolver);
  if (tried.kind === "infeasible") return { kind: "rounding", preview: { kind: "infeasible", message: tried.message } };
  if (tried.refusal !== null) return { kind: "rounding", preview: { kind: "infeasible", message: tried.refusal } };
  const isAlone = tried.method === "controlled";
  const known = isAlone ? 0 : report.facts.roundings.length;
  return {
    kind: "adoption",
    rows: withAdopted(report, tried, reason).slice(known).map(roundingCells),
    replaced: isAlone ? report.rounding.adoptions.map(({ number }) => number) : [],
  };
}

import { textOf, type Facts } from "../facts";
import { planContents, planForms } from "../layout";
import { annexBlocks } from "./annex";
import type { Block } from "./block";
import { bridgeChart } from "./charts/bridgeChart";
import { chartsOf } from "./charts/charts";
import type { PublicationInput } from "./input";
import { words } from "./messages";
import { narrativeBlocks } from "./narrativeBlocks";
import { overviewBlocks } from "./overview";
import type { Cover, Publication, PublicationPart } from "./publication";
import { printedTexts } from "./printedTexts";
import { tableOfPlan } from "./tableOfPlan";
import { termBlocks } from "./terms";

/** The whole document from cover to annex. What is not known is printed as 【待填：…】 and listed, never invented. */
export function buildPublication(input: PublicationInput): Publication {
  const { department, year, facts, forms, edition } = input;
  const overview: PublicationPart = {
    id: "overview",
    title: words.parts.overview,
    blocks: overviewBlocks(facts, year),
  };
  const middle = edition.secondPart === "tables" ? [tables(input), text(input)] : [text(input), tables(input)];
  const told = [overview, ...middle];
  const printed = told.flatMap(({ blocks }) => printedTexts(blocks)).join("\n");
  const all: readonly PublicationPart[] = [
    ...told,
    { id: "terms", title: words.parts.terms, blocks: termBlocks(forms, printed) },
    { id: "annex", title: words.parts.annex, blocks: annexBlocks(facts, { department, year }) },
  ];
  const parts = all.map((part, place) => ({ ...part, title: words.part(place, part.title) }));
  const cover = coverOf(facts, department, year);
  return { department, year, cover, contentsTitle: words.contents, parts, missing: missingOf(cover, parts) };
}

function text(input: PublicationInput): PublicationPart {
  const charts = { charts: chartsOf(input), bridge: bridgeChart(input) };
  const blocks = narrativeBlocks(input.narrative.sections, charts);
  return { id: "narrative", title: words.parts.narrative(input.year), blocks };
}

function tables(input: PublicationInput): PublicationPart {
  return { id: "tables", title: words.parts.tables(input.year), blocks: tableBlocks(input) };
}

function coverOf(facts: Facts, department: string, year: number): Cover {
  const secrecy = textOf(facts, "secrecyReview") || words.gap("保密审查情况");
  const approval = textOf(facts, "headApproval") || words.gap("主要负责人审签情况");
  return {
    department,
    title: words.cover(year),
    statements: [words.secrecyReview(secrecy), words.headApproval(approval)],
  };
}

/** 目录 and the tables, each as its sheet prints. */
function tableBlocks({ forms, edition, department, year }: PublicationInput): readonly Block[] {
  const plans = [planContents(forms, edition), ...planForms(forms, edition, { department, year })];
  return plans.map((plan) => ({ kind: "table", table: tableOfPlan(plan) }));
}

/** What stands in 【待填：…】, each once. */
function missingOf({ department, statements }: Cover, parts: readonly PublicationPart[]): readonly string[] {
  const texts = [department, ...statements, ...parts.flatMap(({ blocks }) => printedTexts(blocks))];
  const found = texts.flatMap((text) => [...text.matchAll(/【待填：([^】]*)】/g)].map(([, what = ""]) => what));
  return [...new Set(found)];
}

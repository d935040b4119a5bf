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
  const { department, year, facts, forms, narrative } = input;
  const parts: PublicationPart[] = [
    { id: "overview", title: words.parts.overview, blocks: overviewBlocks(facts, year) },
    {
      id: "narrative",
      title: words.parts.narrative(year),
      blocks: narrativeBlocks(narrative.sections, { charts: chartsOf(input), bridge: bridgeChart(input) }),
    },
    { id: "tables", title: words.parts.tables(year), blocks: tableBlocks(input) },
  ];
  const printed = parts.flatMap(({ blocks }) => printedTexts(blocks)).join("\n");
  parts.push(
    { id: "terms", title: words.parts.terms, blocks: termBlocks(forms, printed) },
    { id: "annex", title: words.parts.annex, blocks: annexBlocks(facts, { department, year }) },
  );
  const cover = coverOf(facts, department, year);
  return { department, year, cover, contentsTitle: words.contents, parts, missing: missingOf(cover, parts) };
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

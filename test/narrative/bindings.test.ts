import fc from "fast-check";
import { noFacts } from "../../src/facts";
import { cellOfRef, type Cell } from "../../src/fill";
import { percentOf, Wan, Yuan } from "../../src/money";
import {
  paragraphText,
  writeNarrative,
  xian2023Narrative,
  type Figure,
  type Narrative,
  type Paragraph,
  type Part,
  type ReasonSlot,
} from "../../src/narrative";
import { ledgerOf } from "../support/ledgerOf";
import { madeEntries } from "../support/madeEntries";
import { compareLedger, type ComparedCase } from "../support/sampleReport";

interface Written {
  readonly made: ComparedCase;
  readonly narrative: Narrative;
  readonly parts: readonly Part[];
}

function write(entries: Parameters<typeof ledgerOf>[0]): Written {
  const made = compareLedger(ledgerOf(entries));
  const { forms, compared, explain } = made;
  const narrative = writeNarrative({
    definition: xian2023Narrative,
    year: 2023,
    department: "某部门",
    forms,
    compared,
    facts: noFacts,
    explain,
  });
  return {
    made,
    narrative,
    parts: narrative.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ parts }) => parts)),
  };
}

function cellAt({ forms, compared }: ComparedCase, { ref, of }: Figure): Cell | undefined {
  return cellOfRef((of === "current" ? forms : compared[of]) ?? [], ref);
}

function valueOf(made: ComparedCase, figure: Figure): Yuan {
  const cell = cellAt(made, figure);
  return cell?.kind === "amount" ? cell.yuan : Yuan.zero;
}

/** The text of a number as a reader takes it: 万元 with two decimals. */
function readWan(text: string): string {
  const plain = text.replace(/,/g, "");
  return Wan.of(plain.includes(".") ? plain : `${plain}.00`).toString();
}

function figuresOf(part: Part): readonly Figure[] {
  const sources = "sources" in part ? part.sources : [];
  return sources.flatMap((source) => (source.kind === "figure" ? [source.figure] : []));
}

const signs: Readonly<Record<string, -1 | 0 | 1>> = {
  增加: 1,
  增长: 1,
  大于: 1,
  新增: 1,
  减少: -1,
  下降: -1,
  小于: -1,
  持平: 0,
};

describe("in 2,000 made-up pairs of years", () => {
  test("drivers add to the change; numbers read back, no percentage stands on zero, directions follow the signs", () => {
    fc.assert(
      fc.property(madeEntries, (entries) => {
        const { made, narrative, parts } = write(entries);
        for (const slot of narrative.reasons) addsUp(slot);
        for (const part of parts) holds(part, made);
        for (const paragraph of narrative.sections.flatMap(({ paragraphs }) => paragraphs)) hasNoLooseNumber(paragraph);
      }),
      { numRuns: 2_000, seed: 20_230_906 },
    );
  });
});

function addsUp({ change, current, base }: ReasonSlot): void {
  if (change === null) throw new Error("no drivers");
  const sum = Yuan.sum([...change.drivers.map((driver) => driver.change), change.others?.change ?? Yuan.zero]);
  same(sum.toString(), current.minus(base).toString());
  same(change.current.toString(), current.toString());
  same(change.base.toString(), base.toString());
}

function hasNoLooseNumber(paragraph: Paragraph): void {
  const words = { ...paragraph, parts: paragraph.parts.filter(({ kind }) => kind === "text") };
  const found = /\d/.exec(paragraphText(words).replace(/^\d+\. |单价100万元（含）以上/g, ""));
  same(found, null);
}

/** Cheaper than `expect` in a loop of millions. */
function same(found: unknown, wanted: unknown): void {
  if (!Object.is(found, wanted)) expect(found).toBe(wanted);
}

function holds(part: Part, made: ComparedCase): void {
  const figures = figuresOf(part);
  const values = figures.map((figure) => valueOf(made, figure));
  switch (part.kind) {
    case "amount": {
      same(readWan(part.text), part.yuan.toWan().toString());
      const [first = Yuan.zero, second] = values;
      const isCopy = values.every((value) => value.equals(part.yuan));
      const isChange = second !== undefined && first.minus(second).absolute().equals(part.yuan);
      same(isCopy || isChange, true);
      return;
    }
    case "percent": {
      same(part.base.toWan().isZero(), false);
      const stated = part.text.includes(".") ? part.text : `${part.text}.00`;
      same(percentOf(part.part, part.base), stated);
      return;
    }
    case "direction": {
      const [current = Yuan.zero, base = Yuan.zero] = values;
      same(signs[part.text], part.sign);
      const isEqual = current.equals(base) || (!base.isZero() && current.minus(base).toWan().isZero());
      same(part.sign, isEqual ? 0 : current.compare(base));
      return;
    }
    case "year":
      same(part.text, String(part.year));
      return;
    case "name":
      same(part.text !== "" && figures.every((figure) => cellAt(made, figure) !== undefined), true);
      return;
    case "count":
      same(part.text, String(part.count));
      return;
    case "text":
    case "stated":
    case "reason":
    case "missing":
      return;
  }
}

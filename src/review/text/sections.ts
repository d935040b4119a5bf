import type { SectionId } from "../../narrative";
import type { Span } from "./span";
import type { TextContext } from "./textContext";

/** A section of 第二部分 in a typed text; the span is its body, without the heading. */
export interface TextSection extends Span {
  readonly id: SectionId;
  readonly ordinal: string;
  readonly title: string;
}

const headingLine = /^[\s#*-]*([一二三四五六七八九十]+)、\s*(\S.*?)\s*$/;
const partLine = /^[\s#*-]*第[一二三四五六七八九十]+部分(.*)/;

/**
 * The sections that have a body. A heading is a line 一、… whose title is one of the edition's, or says the same in
 * other words; a heading of another kind or a part (第三部分) ends the section. Where parts are named, sections stand in
 * the one called 情况说明. A table of contents has headings without bodies.
 */
export function splitSections(text: string, context: TextContext): readonly TextSection[] {
  const found: TextSection[] = [];
  let open: Omit<TextSection, "end"> | null = null;
  const close = (end: number): void => {
    if (open !== null && text.slice(open.start, end).trim() !== "") found.push({ ...open, end });
    open = null;
  };
  let isNarrative = true;
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const [, ordinal, title] = headingLine.exec(line) ?? [];
    const part = partLine.exec(line);
    if (part !== null) {
      close(start);
      isNarrative = /说明/.test(part[1] ?? "");
    } else if (
      isNarrative &&
      ordinal !== undefined &&
      title !== undefined &&
      title.length <= 40 &&
      !title.includes("。")
    ) {
      close(start);
      const id = sectionOf(title, context);
      if (id !== null) open = { id, ordinal, title, start: end };
    }
    start = end + 1;
  }
  close(text.length);
  return found;
}

const sayings: readonly (readonly [RegExp, SectionId])[] = [
  [/机关运行经费/, "operatingCosts"],
  [/政府采购/, "procurement"],
  [/国有资产/, "assets"],
  [/绩效/, "performance"],
  [/三公/, "threePublicExpenses"],
  [/政府性基金/, "governmentManagedFunds"],
  [/国有资本经营/, "stateCapitalOperations"],
  [/基本支出.*说明/, "basicExpenditure"],
  [/一般公共预算.*支出决算.*说明/, "generalPublicBudget"],
  [/财政拨款收入支出.*说明/, "appropriation"],
  [/收入支出.*说明/, "overall"],
  [/^收入决算.*说明/, "revenue"],
  [/^支出决算.*说明/, "expenditure"],
  [/其他.*(说明|情况)/, "otherMatters"],
];

function sectionOf(title: string, { definition }: TextContext): SectionId | null {
  const plain = title.replace(/["“”]/g, "");
  if (plain.endsWith("表")) return null;
  const exact = definition.sections.find((section) => section.title.replace(/["“”]/g, "") === plain);
  if (exact !== undefined) return exact.id;
  return sayings.find(([words]) => words.test(plain))?.[1] ?? null;
}

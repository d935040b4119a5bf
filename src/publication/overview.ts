import { countOf, textOf, type Facts, type ItemId } from "../facts";
import type { Block, PublicationTable, TableCell } from "./block";
import { words } from "./messages";
import { heading, paragraphs, stated } from "./stating";

/** 第一部分: duties and offices, the units covered, the staff. What is not stated is a visible gap. */
export function overviewBlocks(facts: Facts, year: number): readonly Block[] {
  return [
    heading(2, words.duties),
    ...paragraphs(textOf(facts, "overview")),
    heading(3, words.dutiesOf),
    ...paragraphs(stated(facts, "duties")),
    heading(3, words.officesOf),
    ...paragraphs(stated(facts, "offices")),
    heading(2, words.units),
    ...unitBlocks(facts, year),
    heading(2, words.staff),
    ...paragraphs(staffSentence(facts, year)),
  ];
}

function unitBlocks({ units }: Facts, year: number): readonly Block[] {
  if (units.length === 0) return paragraphs(words.unitsIn(year, words.gap("单位构成"), ""));
  const ownLevel = units.filter(({ name, level }) => words.ownLevel.test(level === "" ? name : level));
  const below = ownLevel.length === 1 ? words.ownLevelAndBelow(units.length - 1) : "";
  const rows = units.map(({ name }, index) => [
    centred(String(index + 1)),
    { ...centred(name), align: "left" as const },
  ]);
  const table: PublicationTable = {
    id: "units",
    title: null,
    isListed: false,
    number: null,
    sides: null,
    columnWidths: [60, 340],
    headRows: 1,
    rows: [words.unitHeadings.map((text) => ({ ...centred(text), bold: true })), ...rows].map((cells) => ({
      height: 24,
      cells,
    })),
    notes: [],
    fontSize: 12,
    page: "inText",
  };
  return [...paragraphs(words.unitsIn(year, String(units.length), below)), { kind: "table", table }];
}

/** Counts of posts and persons; a kind left blank has none, where another kind of it is stated. */
function staffSentence(facts: Facts, year: number): string {
  const posts = kindsOf(facts, [
    ["postsAdministrative", words.postsAdministrative],
    ["postsInstitution", words.postsInstitution],
  ]);
  const persons = kindsOf(facts, [
    ["staffAdministrative", words.staffAdministrative],
    ["staffInstitution", words.staffInstitution],
  ]);
  const retired = countOf(facts, "retired");
  return [
    words.posts(year, posts.total ?? words.gap("人员编制"), words.ofWhich(posts.kinds)),
    words.persons(persons.total ?? words.gap("实有人员"), words.ofWhich(persons.kinds)),
    words.retired(retired === null ? words.gap("离退休人员") : String(retired)),
  ].join("");
}

type Kind = readonly [item: ItemId, say: (count: string) => string];

function kindsOf(facts: Facts, kinds: readonly Kind[]): { total: string | null; kinds: readonly string[] } {
  const known = kinds.flatMap(([item, say]) => {
    const count = countOf(facts, item);
    return count === null ? [] : [{ count, said: say(String(count)) }];
  });
  const total = known.reduce((sum, { count }) => sum + count, 0);
  return { total: known.length === 0 ? null : String(total), kinds: known.map(({ said }) => said) };
}

function centred(text: string): TableCell {
  return { text, across: 1, down: 1, align: "center", bold: false };
}

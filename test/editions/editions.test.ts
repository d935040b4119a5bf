import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { editions, findEdition, shanghai2024, xian2023, type Edition } from "../../src/editions";
import { fillForms } from "../../src/fill";
import { planContents, planForms, printedTsv } from "../../src/layout";
import { narrativeText, writeNarrative } from "../../src/narrative";
import { noFacts } from "../../src/facts";
import { comparedCase } from "../support/sampleReport";

const root = join(__dirname, "..", "..");

/** Lines of the program that hold a word, outside the files given. */
function linesNaming(word: string, except: RegExp): readonly string[] {
  const found = execFileSync("grep", ["-rnw", word, "src", "taskpane", "functions"], { cwd: root, encoding: "utf8" });
  return found.split("\n").filter((line) => line !== "" && !except.test(line));
}

describe("an edition", () => {
  test.each(editions.map((edition) => [edition.id, edition] as const))(
    "%s prints tables it defines",
    (_id, edition) => {
      expect(findEdition(edition.id)).toBe(edition);
      for (const { id, grid } of edition.forms) {
        const definition = edition.definitions.find((candidate) => candidate.id === id);
        if (definition === undefined) throw new Error(`${id} is printed and not defined`);
        const columns = definition.columns.map((column) => column.id);
        const lines = definition.rows.kind === "lines" ? definition.rows.lines.map((line) => line.id) : [];
        switch (grid.kind) {
          case "twoSided":
            for (const { lines: printed, columns: shown } of [grid.left, grid.right]) {
              expect(columns).toEqual(expect.arrayContaining([...shown]));
              expect(lines).toEqual(expect.arrayContaining(printed.flatMap(({ row }) => row ?? [])));
            }
            break;
          case "byFunction":
            expect(columns).toEqual(grid.columns);
            break;
          case "panels":
            expect(grid.panels.flatMap(({ codes }) => codes).sort()).toEqual(
              lines.filter((line) => /^\d/.test(line)).sort(),
            );
            break;
          case "measures":
            for (const figure of grid.rows.flatMap(({ figures }) => figures)) {
              const [row = "", column = ""] = figure.split(".");
              expect(lines).toContain(row);
              expect(columns).toContain(column);
            }
            break;
        }
      }
    },
  );

  test("needs no code outside its own files, its text and the list", () => {
    const own = /^src\/(editions\/(shanghai2024\w*|index)\.ts|narrative\/(shanghai2024\/\w+|index)\.ts):/;
    expect(linesNaming("shanghai2024", own)).toEqual([]);
    expect(linesNaming("shanghai2024Narrative", own)).toEqual([]);
  });

  test("made of nothing but data builds tables, contents and text", () => {
    const shown = ["expenditure", "threePublicExpenses", "summary"] as const;
    const made: Edition = {
      ...shanghai2024,
      id: "elsewhere2031",
      departmentLabel: "填报部门：",
      forms: shown.flatMap((id, index) =>
        xian2023.forms.filter((form) => form.id === id).map((form) => ({ ...form, number: `附表${index + 1}` })),
      ),
      definitions: xian2023.definitions,
      narrative: { sections: shanghai2024.narrative.sections.slice(0, 3) },
    };
    const { cube, functionalName, compared, explain } = comparedCase();
    const forms = fillForms(made.definitions, { cube, year: 2023, functionalName });
    const heads = { department: "某部门", year: 2023 };
    const plans = planForms(forms, made, heads);
    expect(planContents(forms, made).height).toBe(5);
    expect(plans.map(({ name }) => name)).toEqual(["附表1", "附表2", "附表3"]);
    expect(plans.map(printedTsv).join("")).toContain("9,815.11");
    const narrative = narrativeText(
      writeNarrative({ ...heads, definition: made.narrative, forms, compared, facts: noFacts, explain }),
    );
    expect(narrative.map(({ section, id }) => `${section}${id}`)).toEqual(["一overall", "二revenue", "三expenditure"]);
    expect(narrative[0]?.text).toContain("某部门2023年度收入支出总计9815.11万元。");
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { noFacts, readFacts, type Facts } from "../../src/facts";
import {
  narrativeText,
  writeNarrative,
  xian2023Narrative,
  type Narrative,
  type NarrativeInput,
} from "../../src/narrative";
import { comparedCase, type ComparedCase } from "../support/sampleReport";
import { caseRows, sheetOf } from "../support/sheets";

const sample = comparedCase();
const sheets = ["基本信息", "补充资料", "单位构成", "变动原因"].map((name) =>
  sheetOf(name, caseRows("xian-2023", `${name}.csv`)),
);
const { facts, problems } = readFacts(sheets);

function inputOf({ forms, compared, explain }: ComparedCase, stated: Facts): NarrativeInput {
  return {
    definition: xian2023Narrative,
    year: 2023,
    department: "西安市总工会（汇总）",
    forms,
    compared,
    facts: stated,
    explain,
  };
}

/** The published text by section heading; section 十三 is not in the file. */
function published(): ReadonlyMap<string, string> {
  const text = readFileSync(join(__dirname, "../cases/xian-2023/情况说明.md"), "utf8");
  const sections = text.split(/^## /m).slice(1);
  return new Map(
    sections.map((section) => {
      const [heading = "", ...lines] = section.split("\n").filter((line) => line !== "");
      return [heading, lines.join("\n")];
    }),
  );
}

const textOf = (narrative: Narrative, ordinal: string): string =>
  narrativeText(narrative).find(({ section }) => section === ordinal)?.text ?? "";

describe("第二部分 of the sample with the publication's own reasons and facts", () => {
  const narrative = writeNarrative(inputOf(sample, facts));
  const expected = published();

  test("the inputs are read without a problem", () => expect(problems).toEqual([]));

  test("prints the fourteen titles in their order", () => {
    expect(narrative.sections.map(({ ordinal }) => ordinal).join("")).toBe("一二三四五六七八九十十一十二十三十四");
    const headings = narrative.sections.map(({ ordinal, title }) => `${ordinal}、${title}`);
    expect(headings.filter((heading) => !heading.startsWith("十三"))).toEqual([...expected.keys()]);
  });

  test.each([...published()])("%s is word for word as published", (heading, text) => {
    expect(textOf(narrative, heading.split("、")[0] ?? "")).toBe(text);
  });

  test("asks in section 十三 for what the evaluation will give, and nowhere else", () => {
    expect(narrative.sections.filter(({ missing }) => missing.length > 0).map(({ id }) => id)).toEqual(["performance"]);
    expect(textOf(narrative, "十三")).toContain("全年预算数9,815.11万元，执行数9,815.11万元，完成预算的100%。");
  });

  test("every reason is typed and rests on the figures it was typed for", () => {
    expect(narrative.reasons.map(({ id, state }) => [id, state])).toEqual([
      ["overall:line60:较上年", "typed"],
      ["appropriation:line64:较上年", "typed"],
      ["generalPublicBudget:total:较上年", "typed"],
      ["generalPublicBudget:2012902:较年初预算", "typed"],
      ["generalPublicBudget:2012906:较年初预算", "typed"],
      ["threePublicExpenses:conference:较上年", "typed"],
    ]);
  });
});

describe("without a word from the clerk", () => {
  const narrative = writeNarrative(inputOf(sample, noFacts));

  test("reasons are drafted from drivers", () => {
    expect(textOf(narrative, "一")).toBe(
      "2023年度收入总计、支出总计均为9,815.11万元，与上年相比收入总计、支出总计均增加4,760.04万元，增长94.16%，增长的主要原因是：2023年新增西安市边家村工人文化宫新建项目5,000万元；工人文化宫维修改造项目本年无支出，减少600万元；其他项目增减相抵后净增加360.04万元。",
    );
  });
});

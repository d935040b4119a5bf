import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFacts, type Facts } from "../../src/facts";
import { xian2023Narrative } from "../../src/narrative";
import type { TextContext } from "../../src/review";
import { comparedCase } from "./sampleReport";
import { caseRows, sheetOf } from "./sheets";

/** What the clerk's other sheets of the sample say. */
export function sampleFacts(): Facts {
  const names = ["基本信息", "补充资料", "单位构成", "变动原因"];
  return readFacts(names.map((name) => sheetOf(name, caseRows("xian-2023", `${name}.csv`)))).facts;
}

/** What a text of the sample is held against. */
export function sampleTextContext(): TextContext {
  const { forms, compared } = comparedCase();
  return {
    definition: xian2023Narrative,
    year: 2023,
    department: "西安市总工会（汇总）",
    forms,
    compared,
    facts: sampleFacts(),
    basis: "exact",
  };
}

/** The published 第二部分 but for section 十三. */
export function publishedText(): string {
  return readFileSync(join(__dirname, "../cases/xian-2023/情况说明.md"), "utf8");
}

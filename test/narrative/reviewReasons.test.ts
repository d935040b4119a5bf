import { noFacts, type Facts, type Reason } from "../../src/facts";
import { reviewReasons, writeNarrative, xian2023Narrative } from "../../src/narrative";
import { comparedCase } from "../support/sampleReport";

const sample = comparedCase();
const typed = (reason: string): Reason => ({
  section: "一",
  subject: "收入支出总计",
  comparison: "较上年",
  current: null,
  base: null,
  reason,
  purpose: "",
  status: "",
  row: 2,
});

function remarksOn(reason: string, lastYear: readonly Reason[] = []): readonly string[] {
  const facts: Facts = { ...noFacts, reasons: [typed(reason)] };
  const { reasons } = writeNarrative({
    ...sample,
    definition: xian2023Narrative,
    year: 2023,
    department: "某部门",
    facts,
  });
  return reviewReasons(reasons, lastYear).map(({ kind }) => kind);
}

test.each([
  ["2023年新增了边家村工人文化宫新建项目，预算5000万元。", [], "the publication's own"],
  ["新增西安市边家村工人文化宫新建项目", [], "names what moved"],
  ["工作需要", ["vague"], "fits any change"],
  ["根据实际工作需要调整", ["vague"], "fits any change"],
  ["正常变动。", ["vague"], "fits any change"],
  ["落实上级部署，各项职工服务工作全面推进", ["noFact"], "many words, no fact"],
  ["压减一般性支出50万元", ["direction"], "the figures rose"],
] as const)("「%s」 gets %j", (reason, kinds, _why) => {
  expect(remarksOn(reason)).toEqual(kinds);
});

test("the same words as last year are pointed out", () => {
  const words = "新增西安市边家村工人文化宫新建项目";
  expect(remarksOn(words, [typed(`${words}。`)])).toEqual(["recycled"]);
});

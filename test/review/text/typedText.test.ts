import { readFacts } from "../../../src/facts";
import { checkNarrativeText, type TextContext } from "../../../src/review";
import { sampleTextContext } from "../../support/sampleText";
import { sheetOf } from "../../support/sheets";

const context = sampleTextContext();
const told = (text: string, given: TextContext = context): readonly string[] =>
  checkNarrativeText(text, given).findings.map(({ rule }) => rule);

describe("text in other people's words", () => {
  test.each([
    [
      "一、收入支出决算总体情况说明\n西安市总工会2023年度收入支出总计9,815.11万元。与2022年度相比，收入支出总计增加4,760.04万元，增长94.16%。主要原因：新建文化宫。",
      [],
      "Shanghai's pattern",
    ],
    [
      "一、收入支出决算总体情况说明\n2023年收入总计为 9,815.11 万元，支出总计为 9,815.11 万元，较上年增加4760.04万元，增长94.16%，主要是新建文化宫。",
      [],
      "blanks, no thousands separator",
    ],
    [
      "二、收入决算情况说明\n本年收入合计９８１５．１１万元，其中：财政拨款收入9815.11万元，占100.00％。",
      [],
      "full-width digits",
    ],
    [
      "三、支出决算情况说明\n本年支出合计98,151,123.82元，其中：基本支出2,048,360.67元，占2.09%；项目支出96,102,763.15元，占97.91%。",
      [],
      "in 元",
    ],
    [
      "三、支出决算情况说明\n本年支出合计9815.11万元，其中：基本支出204.84万元，占2.1%；项目支出9610.28万元，占97.91%。",
      ["shareAgrees"],
      "2.1% is a hint of 2.09%",
    ],
    [
      "五、一般公共预算财政拨款支出决算情况说明\n（一）总体情况\n一般公共预算财政拨款支出9,815.11万元，占本年支出合计的100%。\n1．一般公共服务支出（类）群众团体事务（款）一般行政管理事务（项）。年初预算为0万元，支出决算为210万元，主要原因：追加。\n2．一般公共服务支出（类）群众团体事务（款）工会事务（项）。年初预算为7007.37万元，支出决算为9605.11万元，完成年初预算的137.07%。决算数大于预算数的主要原因：追加。",
      [],
      "Shanghai's pattern",
    ],
    [
      "六、一般公共预算财政拨款基本支出决算情况说明\n一般公共预算财政拨款基本支出204.84万元。其中：人员经费204.84万元，主要包括：离休费、退休费；公用经费0万元。",
      [],
      "in one sentence",
    ],
  ] as const)("%s gives %j", (text, rules, _why) => {
    expect(told(text)).toEqual(rules);
  });
});

test("figures that hold nothing more exact than 万元 leave room for the rounding of a change", () => {
  const text =
    "一、收入支出决算总体情况说明\n与上年相比收入总计、支出总计均增加4,760.05万元，增长94.16%，增长的主要原因是：新建。";
  expect(told(text, { ...context, basis: "shown" })).toEqual([]);
  expect(told(text)).toContain("changeAgrees");
});

test("a kind of car left out is told", () => {
  const rows = [
    ["项目", "内容", "单位", "说明"],
    ["主要负责人用车", 1, "辆", ""],
    ["其他用车", 2, "辆", ""],
    ["单价100万元（含）以上设备", 0, "台（套）", ""],
  ];
  const { facts } = readFacts([sheetOf("补充资料", rows)]);
  const text =
    "十二、国有资产占用及购置情况说明\n截至2023年末，本部门共有车辆3辆，其中：其他用车2辆；单价100万元（含）以上的设备0台（套）。";
  expect(told(text, { ...context, facts })).toEqual(["carKindsListed"]);
});

test("numbers of no known meaning are listed with their section, those of reasons apart", () => {
  const { unbound } = checkNarrativeText(
    "二、收入决算情况说明\n另有存款利息3.5万元，主要原因是：存款500万元。",
    context,
  );
  expect(unbound.map(({ text, section, why }) => [text, section, why])).toEqual([
    ["3.5万元", "revenue", "unknown"],
    ["500", "revenue", "reason"],
  ]);
});

test("places are those of the text as typed", () => {
  const text =
    "二、收入决算情况说明\r\n2023年度本年收入合计９,８１５.１２万元，其中：财政拨款收入9,815.11万元，占100%。";
  const [finding] = checkNarrativeText(text, context).findings;
  expect(text.slice(finding?.place.start, finding?.place.end)).toBe("９,８１５.１２万元");
});

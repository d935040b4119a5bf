import { noFacts, type Facts, type FactValue, type ItemId, type Reason } from "../../src/facts";
import { Yuan } from "../../src/money";
import { narrativeText, writeNarrative, xian2023Narrative, type Narrative } from "../../src/narrative";
import { ledgerOf, type MadeEntry } from "../support/ledgerOf";
import { compareLedger } from "../support/sampleReport";

const spent: MadeEntry = {
  year: 2023,
  measure: "actual",
  flow: "expenditure",
  fund: "generalPublicBudget",
  functional: "2012906",
  economic: "30201",
  nature: "project",
  entity: "本级",
  project: "职工帮扶资金",
  fen: 100_000_000,
};
const earned = (year: number, fen: number): MadeEntry => ({
  ...spent,
  year,
  fen,
  flow: "revenue",
  nature: "none",
  economic: "",
  project: "",
});
const of = (change: Partial<MadeEntry>): MadeEntry => ({ ...spent, ...change });
const lastYear = (fen: number): MadeEntry => of({ year: 2022, fen });
const budget = (fen: number): MadeEntry => of({ measure: "originalBudget", fen });
const meeting = { economic: "30215", project: "代表大会经费" };

function write(entries: readonly MadeEntry[], facts: Facts = noFacts): Narrative {
  const made = compareLedger(ledgerOf(entries));
  return writeNarrative({ ...made, definition: xian2023Narrative, year: 2023, department: "某部门", facts });
}

const section = (narrative: Narrative, ordinal: string): string =>
  narrativeText(narrative).find((one) => one.section === ordinal)?.text ?? "";
const stated = (values: Partial<Record<ItemId, FactValue>>): Facts => ({
  ...noFacts,
  values: new Map(Object.entries(values) as [ItemId, FactValue][]),
});
const counted = (count: number): FactValue => ({ kind: "count", count });
const given = (yuan: string): FactValue => ({ kind: "amount", yuan: Yuan.of(yuan) });
const reasonOf = (change: Partial<Reason>): Facts => ({
  ...noFacts,
  reasons: [
    {
      section: "五",
      subject: "工会事务",
      comparison: "较年初预算",
      current: null,
      base: null,
      reason: "追加职工帮扶资金",
      purpose: "",
      status: "",
      row: 2,
      ...change,
    },
  ],
});

test.each([
  [
    "一",
    [spent, earned(2023, 100_000_000), lastYear(80_000_000), earned(2022, 80_000_000)],
    "增加20万元，增长25%，增长的主要原因是：职工帮扶资金增加20万元。",
    "more than last year",
  ],
  [
    "一",
    [spent, earned(2023, 100_000_000), lastYear(200_000_000), earned(2022, 200_000_000)],
    "减少100万元，下降50%，下降的主要原因是：",
    "less than last year",
  ],
  [
    "一",
    [spent, earned(2023, 100_000_000), lastYear(100_000_000), earned(2022, 100_000_000)],
    "均为100万元，与上年持平。",
    "equal: no reason",
  ],
  [
    "一",
    [spent, earned(2023, 100_000_000), lastYear(100_000_100), earned(2022, 100_000_100)],
    "与上年基本持平。",
    "one yuan less shows no difference",
  ],
  [
    "一",
    [spent, earned(2023, 100_000_000), of({ year: 2022, fen: 1, functional: "2012902" }), of({ year: 2022, fen: -1 })],
    "上年无此项。",
    "last year cancels to nothing",
  ],
  [
    "一",
    [spent, earned(2023, 100_000_000), lastYear(4_999), earned(2022, 4_999)],
    "均增加100万元，增长的主要原因是：职工帮扶资金增加100万元。",
    "a base that shows 0.00 bears no percentage",
  ],
  ["一", [spent], "与上年相比收入总计、支出总计均【待填：上年决算数】。", "no last year at all"],
  [
    "五",
    [spent, budget(80_000_000)],
    "完成年初预算的125%，决算数大于年初预算数的主要原因是：职工帮扶资金支出比预算增加20万元。",
    "more than the budget",
  ],
  ["五", [spent, budget(200_000_000)], "完成年初预算的50%，决算数小于年初预算数的主要原因是：", "less than the budget"],
  [
    "五",
    [spent, budget(100_000_000)],
    "完成年初预算的100%，决算数与年初预算数持平。",
    "equal to the budget: no reason",
  ],
  ["五", [spent, budget(100_000_100_00)], "完成年初预算的1%", "a hundredth of the budget"],
  [
    "五",
    [spent, of({ measure: "originalBudget", functional: "2012902" })],
    "支出决算0万元，完成年初预算的0%，决算数小于年初预算数的主要原因是：职工帮扶资金年初预算100万元，本年无支出。",
    "a budget wholly cut is listed",
  ],
  [
    "五",
    [spent, of({ measure: "originalBudget", functional: "2012902" })],
    "年初预算0万元，支出决算100万元，新增支出的主要原因是：职工帮扶资金年初未安排预算，本年支出100万元。",
    "no budget: no rate",
  ],
  ["五", [spent], "年初预算【待填：年初预算数】万元", "no budget at all"],
  ["五", [of({ fund: "other" })], "本部门2023年度无一般公共预算财政拨款支出。", "nothing paid from it"],
  [
    "六",
    [of({ nature: "basic" }), of({ nature: "basic", economic: "30301", fen: 250 })],
    "（一）人员经费0万元，主要包括：离休费。\n（二）公用经费100万元，主要包括：办公费。",
    "a section that shows 0.00 is not zero",
  ],
  [
    "七",
    [
      of({ fund: "governmentManagedFunds", functional: "2296002" }),
      of({
        flow: "openingCarryover",
        nature: "none",
        fund: "governmentManagedFunds",
        functional: "2296002",
        economic: "",
        fen: 150_000_000,
      }),
    ],
    "2023年度政府性基金预算财政拨款年初结转和结余150万元，本年收入0万元，本年支出100万元，年末结转和结余50万元。",
    "funds are spent",
  ],
  [
    "八",
    [of({ fund: "stateCapitalOperations", functional: "2230105" })],
    "国有资本经营预算财政拨款支出100万元，其中：基本支出0万元，项目支出100万元。",
    "state capital is spent",
  ],
  [
    "九",
    [
      of(meeting),
      of({ ...meeting, measure: "adjustedBudget", fen: 120_000_000 }),
      of({ ...meeting, year: 2022, fen: 50_000_000 }),
    ],
    "会议费预算120万元，支出决算100万元，完成预算的83.33%，决算数小于预算数的主要原因是：",
    "a meeting below its budget",
  ],
  [
    "九",
    [spent, of({ year: 2022, economic: "30217", nature: "basic", project: "" })],
    "本部门2023年度无财政拨款公务接待费支出，较上年减少100万元，下降100%，减少的主要原因是：公务接待费本年无支出，减少100万元。",
    "reception ended",
  ],
  [
    "九",
    [of({ economic: "30217" }), lastYear(1_000_000)],
    "预算0万元，支出决算100万元，新增支出的主要原因是：",
    "reception without a budget",
  ],
  [
    "九",
    [of({ economic: "30231" }), lastYear(1)],
    "年末公务用车保有量【待填：公务用车保有量】辆。主要用于：【待填：公务用车运行维护费的主要用途】。",
    "counts and purpose are asked for",
  ],
] as const)("section %s says it as it is", (ordinal, entries, words, _why) => {
  expect(section(write(entries), ordinal)).toContain(words);
});

test("procurement is stated with shares of its total", () => {
  const facts = stated({
    procurementGoods: given("300000"),
    procurementWorks: given("0"),
    procurementServices: given("600000"),
    procurementMedium: given("900000"),
    procurementSmall: given("300000"),
  });
  expect(section(write([spent], facts), "十一")).toBe(
    "2023年度政府采购支出总额90万元，其中：政府采购货物支出30万元、政府采购工程支出0万元、政府采购服务支出60万元。授予中小企业合同金额90万元，占政府采购支出总额的100%，其中：授予小微企业合同金额30万元，占政府采购支出总额的33.33%。",
  );
});

test("cars are listed by kind, those of no number left out", () => {
  const facts = stated({ carsMain: counted(1), carsOther: counted(2), carsRetired: counted(0), equipment: counted(3) });
  expect(section(write([spent], facts), "十二")).toBe(
    "截至2023年末，本部门共有车辆3辆，其中：主要负责人用车1辆、其他用车2辆；单价100万元（含）以上的设备3台（套）。",
  );
});

test("operating costs of an administrative body come from 公开06 and are compared", () => {
  const facts = stated({ entityKind: { kind: "text", text: "行政" } });
  const basic = { nature: "basic", project: "" } as const;
  const narrative = write([of(basic), of({ ...basic, year: 2022, fen: 50_000_000 })], facts);
  expect(section(narrative, "十")).toBe(
    "2023年度机关运行经费支出100万元，较上年增加50万元，增长100%，增长的主要原因是：办公费增加50万元。",
  );
});

describe("a typed reason", () => {
  const entries = [spent, budget(80_000_000)];

  test.each([
    [{}, "typed", "no amounts stand beside it"],
    [{ current: Yuan.of("1000000"), base: Yuan.of("800000.00") }, "typed", "the figures are those it was typed for"],
    [{ current: Yuan.of("1000000.01"), base: Yuan.of("800000") }, "review", "a fen changed: 待复核"],
    [{ section: "generalPublicBudget", subject: "2012906" }, "typed", "named by ids"],
    [{ section: "五、一般公共预算财政拨款支出决算情况说明", subject: "2012906 工会事务" }, "typed", "named in full"],
    [{ comparison: "较上年" }, "draft", "another comparison's"],
  ])("%j is %s", (change, state, _why) => {
    const narrative = write(entries, reasonOf(change));
    const slot = narrative.reasons.find(({ id }) => id === "generalPublicBudget:2012906:较年初预算");
    expect(slot?.state).toBe(state);
    expect(section(narrative, "五").includes("主要原因是：追加职工帮扶资金。")).toBe(state !== "draft");
  });

  test("stands exactly as typed, numbers and all", () => {
    const words = "追加资金 5000万元(含上级补助),另调增 12,3.4元；详见 A=1";
    expect(section(write(entries, reasonOf({ reason: words })), "五")).toContain(`主要原因是：${words}。`);
  });
});

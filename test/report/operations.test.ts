import { standardBook } from "../../src/accounts";
import { amountOf, countOf, readFacts } from "../../src/facts";
import type { CellValue, Sheet } from "../../src/files";
import { buildReport, gatherSources, type Report } from "../../src/report";
import { cleanTables, messyTables } from "../ledger/families/finalAccounts";
import { cleanOperations, messyOperations, threePublicOf } from "../ledger/families/operations";
import { flatLedger, truth } from "../ledger/families/truth";
import { sheetOf } from "../support/sheets";

function built(...sheets: readonly Sheet[]): Report {
  const options = { edition: null, year: 2024, department: "某局", partial: false, book: standardBook };
  const outcome = buildReport(gatherSources(sheets, standardBook), options);
  if (outcome.kind === "refused") throw new Error(outcome.problems.map(({ message }) => message).join("\n"));
  return outcome.report;
}

const told = ({ problems }: Report, kind: string): readonly string[] =>
  problems.filter((problem) => problem.kind === kind).map(({ message }) => message);

describe.each([
  ["clean", cleanOperations(), cleanTables()],
  ["messy", messyOperations(), messyTables()],
])("财决附03, %s", (_name, sheet, tables) => {
  const { facts, problems } = readFacts([sheet]);

  test("its counts and amounts are items of 补充资料; what does not apply stays unstated", () => {
    expect(problems).toEqual([]);
    const ids = ["abroadGroups", "abroadPersons", "vehiclesPurchased", "vehiclesHeld", "receptionBatches"] as const;
    expect(ids.map((id) => countOf(facts, id))).toEqual([1, 3, 0, 4, 12]);
    expect(countOf(facts, "receptionPersons")).toBe(1086);
    expect((["foreignBatches", "carsConfidential", "carsOther"] as const).map((id) => countOf(facts, id))).toEqual([
      0, 3, 2,
    ]);
    expect([countOf(facts, "equipment"), countOf(facts, "carsMain")]).toEqual([1, null]);
    const amounts = ["operatingCosts", "procurementGoods", "procurementServices", "procurementSmall"] as const;
    expect(amounts.map((id) => amountOf(facts, id)?.toString())).toEqual(["1234567.89", "100.00", "200.50", "50.00"]);
    expect(amountOf(facts, "procurementWorks")).toBeNull();
  });

  test("its “三公” figures are those of 公开09表 to the fen, beside a flat ledger and beside the 财决 tables", () => {
    expect(threePublicOf("决算", ["30217"])).not.toBe("0.00");
    expect(facts.operations.length).toBeGreaterThan(7);
    expect(told(built(flatLedger(truth), sheet), "operationsDiffer09")).toEqual([]);
    expect(told(built(...tables, sheet), "operationsDiffer09")).toEqual([]);
  });

  test("it is no ledger, and no sheet that was passed over", () => {
    const sources = gatherSources([flatLedger(truth), sheet], standardBook);
    expect(sources.ledgers).toHaveLength(1);
    expect(sources.problems).toEqual([]);
  });
});

const headings = ["年度", "收支", "资金性质", "功能科目编码", "经济科目编码", "支出类型", "金额"];
const entry = (economic: string, amount: string): CellValue[] => [
  "2024",
  "支出",
  "一般公共预算财政拨款",
  "2070101",
  economic,
  "基本支出",
  amount,
];
const ledger = sheetOf("台账", [headings, entry("30217", "900.00"), entry("30201", "100.00")]);
const operations = (unit: string, rows: readonly CellValue[][]): Sheet =>
  sheetOf("F03", [["机构运行信息表", "", `金额单位：${unit}`], ["项目", "全年预算数", "决算数"], ...rows]);

test("a figure that 公开09表 does not give is told with place, difference and what to look at", () => {
  const report = built(
    ledger,
    operations("元", [
      ["3.公务接待费", 1_000, 1_000],
      ["（一）支出合计", "—", 900],
    ]),
  );
  expect(told(report, "operationsDiffer09")).toEqual([
    "F03第 3 行：公务接待费的决算数为 1000.00 元，公开09表决算数为 900.00 元，相差 100.00 元。请核对台账中经济科目 30217 的财政拨款支出是否完整，两处的口径是否相同。",
  ]);
});

test("a budget is a control only where the ledger holds one; a sheet in 万元 is compared by what it prints", () => {
  const budget = sheetOf("台账", [
    [...headings, "数据类型"],
    [...entry("30217", "900.00"), "决算"],
    [...entry("30217", "950.00"), "全年预算"],
  ]);
  const sheet = operations("万元", [["公务接待费", "0.10", "0.09"]]);
  expect(told(built(budget, sheet), "operationsDiffer09")).toEqual([]);
  expect(told(built(budget, operations("元", [["公务接待费", "1000", "900"]])), "operationsDiffer09")).toEqual([
    "F03第 3 行：公务接待费的全年预算数为 1000.00 元，公开09表预算数为 950.00 元，相差 50.00 元。请核对台账中经济科目 30217 的财政拨款支出是否完整，两处的口径是否相同。",
  ]);
});

test("what the clerk stated in 补充资料 stands, and a difference is told; what cannot be read is told", () => {
  const stated = sheetOf("补充资料", [["因公出国（境）团组数", "2", "个", null]]);
  const sheet = operations("元", [
    ["因公出国（境）团组数", null, 3],
    ["公务用车保有量", null, "若干"],
    ["会议费", null, "约一万"],
  ]);
  const { facts, problems } = readFacts([sheet, stated]);
  expect([countOf(facts, "abroadGroups"), countOf(facts, "vehiclesHeld")]).toEqual([2, null]);
  expect(problems.map(({ message }) => message)).toEqual([
    "F03第3行：因公出国（境）团组数为 3 个，补充资料填的是 2 个，采用后者。请核对，改正其中不对的一处。",
    "F03第4行：公务用车保有量的决算数「若干」读不出来，本项按未填处理。请填写不小于0的整数。",
    "F03第5行：会议费的决算数「约一万」读不出来，本项按未填处理。请填写金额，例如 12345.67。",
  ]);
});

test("a sheet of that name without headings is told, not passed over in silence", () => {
  const { problems } = readFacts([sheetOf("机构运行信息表", [["见附件"]])]);
  expect(problems.map(({ message }) => message)).toEqual([
    "机构运行信息表：没有找到机构运行信息表的表头，没有读入。请在数据上方保留一行列名：项目、统计数（或决算数）。",
  ]);
});

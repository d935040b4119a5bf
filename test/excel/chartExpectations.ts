import { planCharts, type SheetChart, type SheetPlan } from "../../src/layout";
import { Wan } from "../../src/money";
import type { Desk } from "./desk";
import { failEverywhere } from "./keepingExpectations";
import { summaryPlan } from "./samplePlans";

const paper = "FFFFFF";

function bars(name: string, amounts: readonly (readonly [string, string])[]): SheetChart {
  return {
    name,
    title: `${name}（单位：万元）`,
    description: `${name}：${amounts.map(([label, amount]) => `${label}${amount}万元`).join("；")}。`,
    kind: "bars",
    heads: ["2023年度"],
    rows: amounts.map(([label, amount]) => ({ label, amounts: [Wan.of(amount)] })),
    colors: [["7F7F7F"]],
  };
}

const revenue = bars("收入结构图", [
  ["财政拨款收入", "9605.11"],
  ["其他收入", "210.01"],
]);
const bridge: SheetChart = {
  ...bars("变动构成图", []),
  kind: "bridge",
  heads: ["柱顶", "柱底"],
  rows: [
    { label: "2022年度", amounts: [Wan.of("100.00"), Wan.of("0.00")] },
    { label: "教育支出", amounts: [Wan.of("120.00"), Wan.of("100.00")] },
  ],
  colors: [
    ["404040", "7F7F7F"],
    [paper, paper],
  ],
};
const plan = planCharts([revenue, bridge], 2023);
const grown = planCharts([bars("收入结构图", [...pairsOf(revenue), ["事业收入", "1.00"]]), bridge], 2023);
const fewer = planCharts([revenue], 2023);

function pairsOf({ rows }: SheetChart): readonly (readonly [string, string])[] {
  return rows.map(({ label, amounts: [amount] }) => [label, amount?.toString() ?? ""]);
}

async function drawnDesk(open: () => Desk): Promise<{ desk: Desk; id: string }> {
  const desk = open();
  const [written] = await desk.workbook.writeSheets([plan]);
  return { desk, id: written?.sheetId ?? "" };
}

async function drawnBy({ workbook }: Desk, next: SheetPlan): Promise<number> {
  const [written] = await workbook.writeSheets([next]);
  return written?.chartsDrawn ?? -1;
}

/** Charts stand on sheets of ours, drawn from their cells and kept up with them. */
export function describeCharts(open: () => Desk): void {
  test("a chart is drawn from the figures that stand above it", async () => {
    const { desk, id } = await drawnDesk(open);
    expect(await desk.charts(id)).toEqual([
      {
        name: "变动构成图",
        title: "变动构成图（单位：万元）",
        series: [
          {
            name: "柱顶",
            bars: [
              ["2022年度", 100],
              ["教育支出", 120],
            ],
          },
          {
            name: "柱底",
            bars: [
              ["2022年度", 0],
              ["教育支出", 100],
            ],
          },
        ],
      },
      {
        name: "收入结构图",
        title: "收入结构图（单位：万元）",
        series: [
          {
            name: "2023年度",
            bars: [
              ["财政拨款收入", 9605.11],
              ["其他收入", 210.01],
            ],
          },
        ],
      },
    ]);
  });

  test("a rebuild with nothing changed draws nothing", async () => {
    const { desk } = await drawnDesk(open);
    const before = await desk.dump();
    expect(await drawnBy(desk, plan)).toBe(0);
    expect(await desk.dump()).toEqual(before);
  });

  test("a chart that shows more is drawn anew, one no longer planned goes, the clerk's own stays", async () => {
    const { desk, id } = await drawnDesk(open);
    desk.addChart(id, "我的图");
    expect(await drawnBy(desk, grown)).toBeGreaterThan(0);
    const [, own, shown] = await desk.charts(id);
    expect(own?.name).toBe("我的图");
    expect(shown?.series[0]?.bars).toHaveLength(3);
    await drawnBy(desk, fewer);
    expect((await desk.charts(id)).map(({ name }) => name)).toEqual(["我的图", "收入结构图"]);
  });

  test("a chart the clerk deleted is drawn again", async () => {
    const { desk, id } = await drawnDesk(open);
    const before = await desk.charts(id);
    desk.deleteChart(id, "收入结构图");
    expect(await drawnBy(desk, plan)).toBe(1);
    expect(await desk.charts(id)).toEqual(before);
  });

  test("a chart of the clerk's own keeps its name, ours takes another", async () => {
    const desk = open();
    const [written] = await desk.workbook.writeSheets([fewer]);
    const id = written?.sheetId ?? "";
    desk.addChart(id, "变动构成图");
    await drawnBy(desk, plan);
    expect((await desk.charts(id)).map(({ name }) => name)).toEqual(["变动构成图", "变动构成图(2)", "收入结构图"]);
    expect(await drawnBy(desk, plan)).toBe(0);
  });

  test("a row put in by hand does not leave a chart with figures of another place", async () => {
    const { desk, id } = await drawnDesk(open);
    const before = await desk.charts(id);
    desk.insertRows(id, (plan.charts[1]?.data.top ?? 0) + 1, 1);
    expect(await drawnBy(desk, plan)).toBe(1);
    expect(await desk.charts(id)).toEqual(before);
  });

  test("a failure at any step of drawing leaves cells and charts as they were", async () => {
    const first = (): Promise<Desk> => {
      const desk = open();
      desk.addSheet("图表", [["我的", 1]]);
      return Promise.resolve(desk);
    };
    expect(await failEverywhere(first, ({ workbook }) => workbook.writeSheets([plan, summaryPlan]))).toBeGreaterThan(2);
  });

  test.each([
    ["grows", grown],
    ["loses a chart", fewer],
  ])("a failure at any step of drawing a sheet that %s leaves cells and charts as they were", async (_, next) => {
    const start = async (): Promise<Desk> => {
      const { desk, id } = await drawnDesk(open);
      desk.addChart(id, "我的图");
      desk.paste(id, { row: 2, column: 5 }, [["右侧备注"]]);
      return desk;
    };
    expect(await failEverywhere(start, ({ workbook }) => workbook.writeSheets([next, summaryPlan]))).toBeGreaterThan(2);
  });
}

import type { RoundingWish } from "../../src/report";
import { cellOfRef, shownWan } from "../../src/fill";
import { cellAt } from "../../src/files";
import type { Session } from "../../taskpane/session";
import { amountColumn, built, filled, openPane, rows, sheetIdOf, textsOf, type OpenPane } from "./openPane";

const wish: RoundingWish = { method: "controlled", forms: "all", allowThreePublic: false };
const ref = "expenditure.2012906.project" as const;

const adopt = (pane: OpenPane, reason = "分项之和等于合计"): Promise<Session> =>
  pane.send({ kind: "rounding", work: { kind: "adopt", wish, reason } });

/** What 公开03表 of the workbook shows anywhere. */
async function printedIn(pane: OpenPane, plan: string): Promise<readonly string[]> {
  const sheet = await pane.workbook.readSheet(await sheetIdOf(pane, plan));
  return Array.from({ length: sheet.height }, (_row, row) =>
    Array.from({ length: sheet.width }, (_column, column) => String(cellAt(sheet, row, column) ?? "")),
  ).flat();
}

function shownIn({ published }: OpenPane): string {
  const cell = cellOfRef(published.at(-1)?.forms ?? [], ref);
  return cell?.kind === "amount" ? shownWan(cell).toString() : "";
}

test("a preview changes nothing; its totals can be wished for one by one", async () => {
  const pane = await built();
  const before = await printedIn(pane, "expenditure");
  const session = await pane.send({ kind: "rounding", work: { kind: "preview", wish } });
  expect(session.rounding).toMatchObject({ kind: "preview", method: "受控取整", refusal: null, replaces: 0 });
  const listed = (await pane.send({ kind: "rounding", work: { kind: "preview", wish: null } })).rounding;
  if (listed?.kind !== "totals") throw new Error("no totals");
  const [total] = listed.totals;
  expect(total?.parts.map(({ label }) => label)).toEqual(["公开03表「合计」基本支出", "公开03表「合计」项目支出"]);
  const [, into] = total?.parts ?? [];
  const balancing = {
    method: "balancing",
    total: total?.key ?? "",
    into: into?.cell ?? ref,
    allowThreePublic: false,
  } as const;
  const balanced = await pane.send({ kind: "rounding", work: { kind: "preview", wish: balancing } });
  expect(balanced.rounding).toMatchObject({ kind: "preview", method: "倒挤", refusal: null });
  expect(await printedIn(pane, "expenditure")).toEqual(before);
  expect((await pane.workbook.listSheets()).some(({ name }) => name === "尾差处理")).toBe(false);
});

test("an adopted rounding stands on 尾差处理, prints on the sheets and in functions, and outlives a rebuild", async () => {
  const pane = await built();
  expect(shownIn(pane)).toBe("9400.28");
  const { report } = filled(await adopt(pane));
  expect(report.roundings).toEqual([
    { number: "1", method: "受控取整", reason: "分项之和等于合计", figures: 8, isInForce: true },
  ]);
  const [head, first] = await textsOf(pane, "尾差处理");
  expect(head).toEqual(["序号", "表", "行", "列", "准确元", "四舍五入", "改为", "方法", "原因"]);
  expect(first).toEqual([
    "1",
    "公开03表",
    "合计",
    "项目支出",
    "96102763.15",
    "9610.28",
    "9610.27",
    "受控取整",
    "分项之和等于合计",
  ]);
  expect(await printedIn(pane, "expenditure")).toContain("9400.27");
  expect(shownIn(pane)).toBe("9400.27");
  expect(report.findings.filter(({ verdict }) => verdict === "rounding")).toEqual([]);
  expect(report.disclosure.sentences.join()).toContain("作了尾差调整");
  await pane.send({ kind: "drill", cell: ref });
  expect(filled(pane.session()).drill).toMatchObject({
    shown: "9,400.27",
    adopted: "公开数按受控取整列示，四舍五入为 9,400.28 万元；准确金额不变。原因：分项之和等于合计",
  });
  await pane.send({ kind: "build", leaveOut: false });
  expect(await printedIn(pane, "expenditure")).toContain("9400.27");
  const again = await openPane(pane.workbook);
  expect(filled(await again.settled()).report.roundings).toMatchObject([{ isInForce: true }]);
});

test("withdrawn, the sheets are what they were, and the clerk's own columns stay", async () => {
  const pane = await built();
  const before = await printedIn(pane, "expenditure");
  await adopt(pane);
  const sheet = (await pane.workbook.listSheets()).find(({ name }) => name === "尾差处理");
  pane.workbook.clerk.paste(sheet?.id ?? "", { row: 1, column: 9 }, [["领导已阅"]]);
  await pane.settled();
  const session = await pane.send({ kind: "rounding", work: { kind: "withdraw", number: "1" } });
  expect(session.work).toEqual({ kind: "done", message: "已取消采用，各数恢复四舍五入，各表已重新编制。" });
  expect(await printedIn(pane, "expenditure")).toEqual(before);
  expect(filled(session).report.roundings).toEqual([]);
  expect((await textsOf(pane, "尾差处理")).flat().filter((cell) => cell === "领导已阅")).toHaveLength(1);
});

test("an edit of an amount behind it lets the whole adoption rest and asks to do it again", async () => {
  const pane = await built();
  await adopt(pane);
  const row = rows.findIndex((cells) => cells.includes("2023") && cells.includes("决算") && cells.includes("项目支出"));
  const amount = Number(rows[row]?.[amountColumn]);
  pane.workbook.clerk.paste(pane.ledger, { row, column: amountColumn }, [[amount + 1]]);
  const { report } = filled(await pane.settled());
  expect(report.roundings).toMatchObject([{ isInForce: false }]);
  const told = report.findings.find(({ title }) => title.startsWith("已采用的尾差处理"));
  expect(told).toMatchObject({ verdict: "confirm" });
  expect(told?.message).toContain("整项暂不采用");
  const { report: again } = filled(await adopt(pane, "重新采用"));
  expect(again.roundings).toEqual([expect.objectContaining({ number: "1", reason: "重新采用", isInForce: true })]);
});

test("where the tables cannot be written, nothing is adopted and 尾差处理 is as before", async () => {
  const pane = await built();
  await adopt(pane);
  const before = await textsOf(pane, "尾差处理");
  const printed = await printedIn(pane, "expenditure");
  const write = pane.workbook.writeSheets.bind(pane.workbook);
  pane.workbook.writeSheets = () => Promise.reject(new Error("工作簿已加保护"));
  const session = await pane.send({ kind: "rounding", work: { kind: "withdraw", number: "1" } });
  pane.workbook.writeSheets = write;
  expect(session.work).toEqual({ kind: "failed", message: "工作簿已加保护" });
  expect(await textsOf(pane, "尾差处理")).toEqual(before);
  expect(await printedIn(pane, "expenditure")).toEqual(printed);
  expect(filled(session).report.roundings).toMatchObject([{ isInForce: true }]);
});

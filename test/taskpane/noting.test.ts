import type { Workbook } from "../../src/excel";
import { wordHtml } from "../../taskpane/copying";
import type { Session } from "../../taskpane/session";
import type { ReasonView } from "../../taskpane/views";
import {
  amountColumn,
  build,
  built,
  filled,
  openPane,
  openWithFacts,
  rows,
  sheetIdOf,
  textsOf,
  type OpenPane,
} from "./openPane";

function reasonAt(session: Session, key: string): ReasonView {
  const reasons = filled(session).report.sections.flatMap((section) => section.reasons);
  const found = reasons.find((reason) => reason.key === key);
  if (found === undefined) throw new Error(`no reason ${key} among ${reasons.map((reason) => reason.key).join(", ")}`);
  return found;
}

function firstDraft(session: Session): ReasonView {
  const reasons = filled(session).report.sections.flatMap((section) => section.reasons);
  const found = reasons.find(({ status }) => status === "draft");
  if (found === undefined) throw new Error("no draft");
  return found;
}

const give = (pane: OpenPane<Workbook>, { basis, key }: ReasonView, reason: string): Promise<Session> =>
  pane.send({ kind: "giveReason", given: { ...basis, key, reason } });

/** Edits the first voucher of this year's expenditure. */
async function editVoucher(pane: OpenPane & { readonly ledger: string }, by: number): Promise<Session> {
  const row = rows.findIndex((cells) => cells.includes("支出") && cells.includes("2023") && cells.includes("决算"));
  const amount = Number(rows[row]?.[amountColumn]) + by;
  pane.workbook.clerk.paste(pane.ledger, { row, column: amountColumn }, [[amount]]);
  await pane.settled();
  await new Promise((resolve) => setTimeout(resolve, 500));
  return pane.settled();
}

const words = "  一是新建项目开工；\n二是（据实）结算。 ";

test("the clerk's words stand as typed, before there is a sheet, after a rebuild and when the workbook is opened again", async () => {
  const pane = await built();
  const draft = firstDraft(pane.session());
  const given = reasonAt(await give(pane, draft, words), draft.key);
  expect(given).toMatchObject({ status: "typed", words });
  await pane.send({ kind: "build", leaveOut: false });
  expect(reasonAt(pane.session(), draft.key)).toMatchObject({ status: "typed", words });
  const again = await openPane(pane.workbook);
  expect(reasonAt(await again.settled(), draft.key)).toMatchObject({ status: "typed", words });
});

test("a reason without a sheet moves into 变动原因 once it is added, and later ones go there at once", async () => {
  const pane = await built();
  const draft = firstDraft(pane.session());
  await give(pane, draft, words);
  await pane.send({ kind: "addFactsSheets" });
  expect((await textsOf(pane, "变动原因")).slice(2)).toEqual([
    [draft.basis.section, draft.basis.subject, draft.basis.comparison, draft.basis.current, draft.basis.base]
      .map((cell) => (/^-?\d+\.\d+$/.test(cell) ? String(Number(cell)) : cell))
      .concat([words, "", "已确认"]),
  ]);
  expect(reasonAt(pane.session(), draft.key)).toMatchObject({ status: "typed", words });
  const next = firstDraft(pane.session());
  await give(pane, next, next.draft ?? "");
  expect(await textsOf(pane, "变动原因")).toHaveLength(4);
  await give(pane, next, "改写过的原因");
  expect((await textsOf(pane, "变动原因"))[3]?.[5]).toBe("改写过的原因");
});

test("用途 and notes in columns of the clerk's own are not touched by a new reason", async () => {
  const pane = await openWithFacts();
  const before = await textsOf(pane, "变动原因");
  const sheet = (await pane.workbook.listSheets()).find(({ name }) => name === "变动原因");
  pane.workbook.clerk.paste(sheet?.id ?? "", { row: 1, column: 9 }, [["领导已阅"]]);
  const key = filled(await pane.settled())
    .report.sections.flatMap(({ reasons }) => reasons)
    .find(({ status, basis }) => status === "typed" && basis.section === before[1]?.[0])?.key;
  await give(pane, reasonAt(pane.session(), key ?? ""), "新的原因");
  const after = await textsOf(pane, "变动原因");
  expect(after).toHaveLength(before.length);
  expect(after[1]?.[9]).toBe("领导已阅");
  expect(after.map((row) => row[6])).toEqual(before.map((row) => row[6]));
  expect(after.filter((row) => row[5] === "新的原因")).toHaveLength(1);
});

test("when the figures change a confirmed reason is 待复核 with the old figures, and the words stay", async () => {
  const pane = await openWithFacts();
  const key = "generalPublicBudget:total:较上年";
  const typed = reasonAt(pane.session(), key);
  await give(pane, typed, words);
  const edited = reasonAt(await editVoucher(pane, 20_000), key);
  expect(edited).toMatchObject({ status: "review", words });
  expect(edited.was).not.toBeNull();
  expect(edited.was).not.toBe(edited.change);
  expect(reasonAt(await give(pane, edited, edited.words), key)).toMatchObject({ status: "typed", words, was: null });
});

test("a waiver stands in 变动原因; taken out there, the finding stands again", async () => {
  const pane = await openWithFacts();
  const finding = filled(pane.session()).report.findings.find(({ verdict }) => verdict === "rounding");
  await pane.send({ kind: "waive", key: finding?.key ?? "", reason: "四舍五入" });
  const waiver = (session: Session): unknown =>
    filled(session).report.findings.find(({ key }) => key === finding?.key)?.waiver;
  expect(waiver(pane.session())).toEqual({ kind: "waived", reason: "四舍五入" });
  const texts = await textsOf(pane, "变动原因");
  expect(texts.at(-1)).toEqual([
    "核对",
    expect.stringContaining(finding?.clause ?? ""),
    "接受结果",
    "",
    "",
    "四舍五入",
    "",
    "已接受",
  ]);
  const again = await openPane(pane.workbook);
  expect(waiver(await again.settled())).toEqual({ kind: "waived", reason: "四舍五入" });
  const sheet = (await pane.workbook.listSheets()).find(({ name }) => name === "变动原因");
  pane.workbook.clerk.paste(sheet?.id ?? "", { row: texts.length - 1, column: 5 }, [[null]]);
  expect(waiver(await again.settled())).toEqual({ kind: "none" });
});

test("a waiver withdrawn in the pane leaves the sheet, too", async () => {
  const pane = await openWithFacts();
  const before = await textsOf(pane, "变动原因");
  const finding = filled(pane.session()).report.findings.find(({ verdict }) => verdict === "rounding");
  await pane.send({ kind: "waive", key: finding?.key ?? "", reason: "四舍五入" });
  await pane.send({ kind: "waive", key: finding?.key ?? "", reason: null });
  expect(await textsOf(pane, "变动原因")).toEqual(before);
});

test("a protected 变动原因 takes no reason: it is said, and the words before stand", async () => {
  const pane = await openWithFacts();
  const sheet = (await pane.workbook.listSheets()).find(({ name }) => name === "变动原因");
  pane.workbook.clerk.protectSheet(sheet?.id ?? "", true);
  const reason = reasonAt(pane.session(), "overall:line60:较上年");
  const session = await give(pane, reason, "新的原因");
  expect(session.work).toMatchObject({ kind: "failed", message: expect.stringContaining("变动原因") });
  expect(reasonAt(session, reason.key).words).toBe(reason.words);
});

test("a number of the text selects its cell in the table and opens where it comes from", async () => {
  const pane = await openWithFacts();
  const stretches = filled(pane.session()).report.sections.flatMap(({ paragraphs }) => paragraphs.flat());
  const bound = stretches.flatMap((stretch) => (stretch.kind === "figure" ? [stretch] : []));
  expect(bound.length).toBeGreaterThan(40);
  expect(bound.some(({ text }) => text === "增加")).toBe(true);
  await pane.send({ kind: "showFigure", cell: "threePublicExpenses.actual.conference" });
  expect((await pane.workbook.selection()).sheetId).toBe(await sheetIdOf(pane, "threePublicExpenses"));
  expect(filled(pane.session()).drill).toMatchObject({ kind: "figure", shown: "48.13" });
});

test("the sheet 情况说明 says what the panel says, and is rewritten where a reason changed", async () => {
  const pane = await openWithFacts();
  const section = filled(pane.session()).report.sections[0];
  const shown = section?.paragraphs.map((stretches) => stretches.map(({ text }) => text).join("")) ?? [];
  expect((await textsOf(pane, "情况说明")).slice(2, 2 + shown.length).map(([cell]) => cell)).toEqual(shown);
  await give(pane, reasonAt(pane.session(), "overall:line60:较上年"), "全新的原因");
  expect(filled(pane.session()).isWritten).toBe(false);
  const before = pane.workbook.cellsWritten;
  await pane.send({ kind: "build", leaveOut: false });
  expect(pane.workbook.cellsWritten - before).toBe(1);
  expect((await textsOf(pane, "情况说明")).some(([cell]) => cell?.includes("全新的原因"))).toBe(true);
});

test("what is copied for a word processor is text alone, whatever the ledger holds", () => {
  const words = { kind: "words", text: '<b>"甲" & 乙</b>' } as const;
  const html = wordHtml([{ id: "overall", number: "一", title: "总体", paragraphs: [[words]], reasons: [] }]);
  expect(html).toContain("&lt;b&gt;&quot;甲&quot; &amp; 乙&lt;/b&gt;");
  expect(html.match(/<p /g)).toHaveLength(2);
});

test("a sheet 变动原因 whose headings are not ours is left alone", async () => {
  const pane = await openPane();
  pane.workbook.clerk.addSheet("变动原因", [["我的笔记"], ["一"]]);
  await build(pane);
  const draft = firstDraft(pane.session());
  await give(pane, draft, words);
  expect(await textsOf(pane, "变动原因")).toEqual([["我的笔记"], ["一"]]);
  expect(reasonAt(pane.session(), draft.key)).toMatchObject({ status: "typed", words });
});

test("the department's words are looked for, an acceptance has its reason, and both stay with the workbook", async () => {
  const { workbook, send } = await openWithFacts();
  await send({ kind: "setWords", words: "蓝鲸、劳动模范" });
  const { gate } = await send({ kind: "checkGate" });
  const [secret] = gate?.secrets ?? [];
  expect(secret).toMatchObject({ found: "劳动模范", acceptance: { kind: "none" } });
  if (secret === undefined) throw new Error("nothing found");
  await send({ kind: "acceptSecret", secret, reason: "已公开的称号" });
  const again = await openPane(workbook);
  await again.settled();
  const after = (await again.send({ kind: "checkGate" })).gate;
  expect(after?.words).toBe("蓝鲸、劳动模范");
  expect(after?.secrets.find(({ key }) => key === secret.key)?.acceptance).toEqual({
    kind: "accepted",
    reason: "已公开的称号",
  });
  await again.send({ kind: "exportAs", format: "json" });
  expect(JSON.stringify(again.files.map((bytes) => new TextDecoder().decode(bytes)))).not.toContain("蓝鲸");
});

test("a workbook kept before reasons were asked for is opened, and its confirmations are asked for again", async () => {
  const { workbook } = await openWithFacts();
  const state = await workbook.readState();
  const old = { ...(state as object), notes: { waivers: [], reasons: [], accepted: ["word:封面:XX"] } };
  await workbook.writeState(old);
  const again = await openPane(workbook);
  const session = await again.settled();
  expect(filled(session).report.forms).toHaveLength(9);
  expect((await again.send({ kind: "checkGate" })).gate?.words).toBe("");
});

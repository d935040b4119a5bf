import { cellAt, type Sheet } from "../../src/files";
import { ask, restingEngine, type EngineState } from "../../taskpane/engine/engine";
import type { Answer, Built, Question } from "../../taskpane/engine/message";
import { AnswerReceiver, AnswerSender } from "../../taskpane/engine/sentAnswer";
import { noNotes } from "../../taskpane/engine/notes";
import { caseLedger, sheetOf } from "../support/sheets";

const choice = { edition: "xian2023", department: "西安市总工会（汇总）", year: null, leaveOut: false, eliminated: [] };
const build: Question = { kind: "build", choice, notes: noNotes };

/** Asks one question after another; the last answer, and the engine as it is then. */
function askAll(questions: readonly Question[], from: EngineState = restingEngine): [Answer, EngineState] {
  let state = from;
  let answer: Answer = { kind: "nothing" };
  for (const question of questions) ({ state, answer } = ask(state, question));
  return [answer, state];
}

function builtOf(answer: Answer): Built {
  if (answer.kind !== "built") throw new Error(`not built but ${answer.kind}`);
  return answer.built;
}

const readSample = (ledger: readonly Sheet[] = [caseLedger("xian-2023")]): Question => ({
  kind: "read",
  ledger,
  facts: [],
  mappings: [],
});

test("the sample is read with every question answered by its columns", () => {
  const [answer] = askAll([readSample()]);
  const source = answer.kind === "source" ? answer.source : null;
  expect(source?.sheets.map(({ missing }) => missing)).toEqual([[]]);
  expect(source?.years[0]).toBe(2023);
  expect(source?.sheets[0]?.sample).toHaveLength(5);
});

test("the sample gives nine tables, their cards and ten sheets", () => {
  const built = builtOf(askAll([readSample(), build])[0]);
  const card = built.shown.forms.find(({ number }) => number === "公开03表");
  expect(card?.totals.map(({ label, shown }) => [label, shown])).toEqual([["合计", "9,815.11"]]);
  expect(built.shown.forms).toHaveLength(9);
  expect(built.plans?.map(({ id }) => id)).toContain("threePublicExpenses");
  expect(built.shown.findings.filter(({ verdict }) => verdict === "error")).toEqual([]);
});

test("what passes between worker and page by difference is what the engine answered, edit after edit", () => {
  const receiver = new AnswerReceiver();
  let size = 0;
  const sender = new AnswerSender((piece) => {
    size += JSON.stringify(piece).length;
    receiver.take(structuredClone(piece));
  });
  const amountColumn = 11;
  const edit = (row: number, value: number): Question => {
    return { kind: "edit", edits: [{ kind: "cells", sheet: "台账", row, column: amountColumn, values: [[value]] }] };
  };
  const waive = (key: string): Question => ({ kind: "waive", key, reason: "已与预算处核对" });
  let [answer, state] = askAll([readSample(), build]);
  const [finding] = builtOf(answer).shown.findings.filter(({ remedy }) => remedy === "waive");
  const asked: Question[] = [edit(3, 12.5), edit(40, -7), waive(finding?.key ?? ""), { kind: "settle" }, build];
  const sizes: number[] = [];
  for (const question of [null, ...asked]) {
    if (question !== null) [answer, state] = askAll([question], state);
    size = 0;
    expect(receiver.receive(structuredClone(sender.send(answer)))).toEqual(answer);
    sizes.push(size);
  }
  const [whole = 0, , edited, waived] = sizes;
  expect(edited).toBeLessThan(whole / 2);
  expect(waived).toBeLessThan(whole / 50);
});

test("a build after edits is a build of the edited ledger", () => {
  const typed = { kind: "cells", sheet: "台账", row: 1, column: 11, values: [[10_113_894.34]] } as const;
  const [edited, state] = askAll([readSample(), build, { kind: "edit", edits: [typed] }, { kind: "settle" }]);
  const [rebuilt] = askAll([build], state);
  expect(builtOf(rebuilt).shown.forms).toEqual(builtOf(edited).shown.forms);
  expect(builtOf(edited).isAsBuilt).toBe(false);
});

test("an amount leads to its entries page by page, and an entry back to the amount", () => {
  const cell = "threePublicExpenses.actual.conference" as const;
  const [drilled, state] = askAll([readSample(), build, { kind: "drill", cell }]);
  expect(drilled).toMatchObject({ drill: { yuan: "481,300.00", shown: "48.13", entries: 2 } });
  const [page] = askAll([{ kind: "entries", from: 0, count: 200 }], state);
  const row = page.kind === "entries" ? (page.entries[0]?.row ?? 0) : 0;
  const [entry] = askAll([{ kind: "entry", sheet: "台账", row }], state);
  const figures = entry.kind === "drill" && entry.drill?.kind === "entry" ? entry.drill.figures : [];
  expect(figures.map((figure) => figure.cell)).toContain(cell);
});

test("a heading row is no entry and says why", () => {
  const [answer] = askAll([readSample(), build, { kind: "entry", sheet: "台账", row: 1 }]);
  expect(answer).toMatchObject({ drill: { figures: [], reason: expect.stringContaining("不是分录") } });
});

test("a waiver stays with its finding over a rebuild", () => {
  const first = builtOf(askAll([readSample(), build])[0]);
  const finding = first.shown.findings.find(({ verdict }) => verdict === "rounding");
  const [noted] = askAll([readSample(), build, { kind: "waive", key: finding?.key ?? "", reason: "四舍五入" }]);
  const notes = noted.kind === "noted" ? noted.notes : noNotes;
  const again = builtOf(askAll([readSample(), { ...build, notes }])[0]);
  const waiver = again.shown.findings.find(({ key }) => key === finding?.key)?.waiver;
  expect(waiver).toEqual({ kind: "waived", reason: "四舍五入" });
});

test("an edited amount changes the tables by exactly that amount", () => {
  const sheet = caseLedger("xian-2023");
  const [before, state] = askAll([readSample([sheet]), build]);
  const drilled = askAll([{ kind: "drill", cell: "threePublicExpenses.actual.conference" }], state)[1];
  const [page] = askAll([{ kind: "entries", from: 0, count: 1 }], drilled);
  const entry = page.kind === "entries" ? page.entries[0] : undefined;
  const amountColumn = Array.from({ length: sheet.width }, (_, index) => index).find(
    (column) => cellAt(sheet, 0, column) === "金额",
  );
  const amount = Number(entry?.amount.replaceAll(",", ""));
  const place = { sheet: "台账", row: (entry?.row ?? 1) - 1, column: amountColumn ?? 0 };
  const typed = { kind: "cells", ...place, values: [[amount + 10_000]] } as const;
  const after = builtOf(askAll([{ kind: "edit", edits: [typed] }], drilled)[0]);
  expect(builtOf(before).shown.forms.length).toBe(after.shown.forms.length);
  const card = (built: Built): string =>
    built.shown.forms.find(({ id }) => id === "expenditure")?.totals[0]?.shown.replaceAll(",", "") ?? "";
  expect(Number(card(after))).toBeCloseTo(Number(card(builtOf(before))) + 1, 2);
});

test("a column chosen by the clerk is kept when the sheet is read again, and forgotten with other headings", () => {
  const sheet = sheetOf("台账", [
    ["日期", "金额", "金额2"],
    ["2023-01-01", 1, 2],
  ]);
  const [answer] = askAll([
    readSample([sheet]),
    { kind: "remap", sheet: "台账", change: { kind: "column", field: "amount", column: 2 } },
  ]);
  const mappings = answer.kind === "source" ? answer.source.sheets.map(({ mapping }) => mapping) : [];
  expect(mappings[0]?.columns.find(({ field }) => field === "amount")?.column).toBe(2);
  const reread = (rows: Parameters<typeof sheetOf>[1]): number | undefined => {
    const [again] = askAll([{ kind: "read", ledger: [sheetOf("台账", rows)], facts: [], mappings }]);
    const columns = again.kind === "source" ? again.source.sheets[0]?.mapping.columns : [];
    return columns?.find(({ field }) => field === "amount")?.column;
  };
  expect(
    reread([
      ["日期", "金额", "金额2"],
      ["2023-02-01", 3, 4],
    ]),
  ).toBe(2);
  expect(
    reread([
      ["凭证日期", "金额", "金额3"],
      ["2023-02-01", 3, 4],
    ]),
  ).toBe(1);
});

test("rows taken out of the sheet before a build are no longer counted", () => {
  const sheet = caseLedger("xian-2023");
  const entriesOf = (questions: readonly Question[]): number => {
    const [answer] = askAll(questions);
    return answer.kind === "source" ? answer.source.entries : -1;
  };
  const deleted = { kind: "deleted", sheet: "台账", row: 1, count: 3 } as const;
  const all = entriesOf([readSample([sheet])]);
  expect(entriesOf([readSample([sheet]), { kind: "edit", edits: [deleted] }])).toBe(all - 3);
});

test("a ledger whose rows are all taken out gives no report and says why; put back, it gives one again", () => {
  const sheet = caseLedger("xian-2023");
  const count = sheet.height - 1;
  const [refused, state] = askAll([
    readSample([sheet]),
    build,
    { kind: "edit", edits: [{ kind: "deleted", sheet: "台账", row: 1, count }] },
  ]);
  expect(refused.kind).toBe("refused");
  const values = Array.from({ length: count }, (_row, row) =>
    Array.from({ length: sheet.width }, (_cell, column) => cellAt(sheet, row + 1, column)),
  );
  const typed = { kind: "cells", sheet: "台账", row: 1, column: 0, values } as const;
  const [again] = askAll([{ kind: "edit", edits: [typed] }], state);
  const [first] = askAll([readSample([sheet]), build]);
  expect(builtOf(again).shown.forms).toEqual(builtOf(first).shown.forms);
  expect(builtOf(again).isAsBuilt).toBe(true);
});

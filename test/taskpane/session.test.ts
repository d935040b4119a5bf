import fc from "fast-check";
import { canShow, changed, startingSession, type Change, type PanelId, type Session } from "../../taskpane/session";
import type { DrillView, ShownReport, SourceView } from "../../taskpane/views";
import { countStanding, readinessOf } from "../../taskpane/views";

const source: SourceView = { sheets: [], problems: [], entries: 0, years: [2023] };
const report: ShownReport = {
  department: "某部门",
  year: 2023,
  editionTitle: "",
  forms: [],
  findings: [],
  sections: [],
  roundings: [],
  disclosure: { sentences: [], zeros: [] },
};
const drill: DrillView = {
  kind: "figure",
  cell: "expenditure.total.total",
  label: "",
  yuan: "",
  shown: "",
  adopted: null,
  words: "",
  parts: [],
  units: [],
  entries: 3,
  loaded: new Map(),
};
const entry = { sheet: "台账", row: 2, date: "", voucher: "", summary: "", amount: "1.00" };

const listed: Change = { kind: "sheetsListed", sheets: [{ name: "台账", isReport: false, isChosen: true }] };
const read: Change = { kind: "ledgerRead", source };
const reported: Change = { kind: "reported", report, isWritten: true };

function after(...changes: readonly Change[]): Session {
  return changes.reduce(changed, startingSession);
}

test.each<readonly [readonly Change[], string, string]>([
  [[], "starting", "before Excel has answered"],
  [[listed], "empty", "sheets alone are no ledger"],
  [[listed, read], "read", "a ledger without a report"],
  [[listed, read, reported], "filled", "a report stands on its ledger"],
  [[listed, reported], "empty", "a report without a ledger is not taken"],
  [[listed, read, reported, read], "read", "a ledger read anew takes the old report away"],
  [[listed, read, reported, listed], "filled", "sheets listed again change nothing else"],
  [[{ kind: "blocked", message: "" }], "blocked", "an Excel that lacks what is needed"],
])("after %j the clerk is at %s", (changes, step) => {
  expect(after(...changes).progress.step).toBe(step);
});

test.each<readonly [PanelId, readonly Change[], boolean, string]>([
  ["build", [listed], false, "nothing is read yet"],
  ["check", [listed, read], false, "nothing is built yet"],
  ["check", [listed, read, reported], true, "the report can be looked at"],
  ["settings", [], true, "settings are always at hand"],
])("the panel %s after %j can be shown: %s", (panel, changes, isShown) => {
  expect(canShow(after(...changes), panel)).toBe(isShown);
});

test("a step that went away falls back to 台账", () => {
  const session = after(listed, read, reported, { kind: "panelShown", panel: "check" });
  expect(session.panel).toBe("check");
  expect(changed(session, read).panel).toBe("ledger");
});

test("entries are kept by their place in the list", () => {
  const loaded: Change = { kind: "entriesLoaded", from: 200, entries: [entry] };
  const { progress } = after(listed, read, reported, { kind: "drilled", drill }, loaded);
  const opened = progress.step === "filled" ? progress.drill : null;
  expect(opened?.kind === "figure" ? [...opened.loaded.keys()] : []).toEqual([200]);
});

test("a live update keeps the open drill and says the sheets are behind", () => {
  const { progress } = after(listed, read, reported, { kind: "drilled", drill }, { ...reported, isWritten: false });
  expect(progress).toMatchObject({ step: "filled", isWritten: false, drill: { cell: "expenditure.total.total" } });
});

test("whatever comes in whatever order, the panel shown is one that can be shown", () => {
  const panels: readonly PanelId[] = ["ledger", "build", "check", "narrative", "export", "settings"];
  const change = fc.constantFrom<Change>(
    listed,
    read,
    reported,
    { kind: "drilled", drill },
    { kind: "failed", message: "" },
    ...panels.map((panel): Change => ({ kind: "panelShown", panel })),
  );
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      const session = after(...changes);
      expect(canShow(session, session.panel)).toBe(true);
    }),
    { seed: 4, numRuns: 300 },
  );
});

test("a waived finding no longer counts, a returned one does", () => {
  const finding = {
    key: "",
    title: "",
    clause: "",
    form: null,
    cells: [],
    message: "",
    remedy: "waive",
    place: null,
  } as const;
  const none = { kind: "none" } as const;
  const counts = countStanding([
    { ...finding, verdict: "error", waiver: none },
    { ...finding, verdict: "error", waiver: { kind: "waived", reason: "已核对" } },
    { ...finding, verdict: "confirm", waiver: { kind: "returned", reason: "数字变了" } },
    { ...finding, verdict: "rounding", waiver: none },
  ]);
  expect(counts).toEqual({ exact: 0, rounding: 1, error: 1, confirm: 1 });
});

test("a row left out allows a partial build; an open question allows none", () => {
  const problem = { kind: "", sheet: null, row: null, column: null, value: null, message: "" };
  const sheet = { mapping: {} as never, sample: [], missing: [] };
  const sheets = [sheet];
  expect(readinessOf({ ...source, sheets })).toBe("ready");
  expect(readinessOf({ ...source, sheets, problems: [{ ...problem, severity: "notice" }] })).toBe("ready");
  expect(readinessOf({ ...source, sheets, problems: [{ ...problem, severity: "leavesOut" }] })).toBe("partial");
  expect(readinessOf({ ...source, sheets: [{ ...sheet, missing: ["unit"] }] })).toBe("refused");
  expect(readinessOf(source)).toBe("refused");
});

import {
  acceptanceOf,
  examineReport,
  mayPublish,
  type Gate,
  type GateDecisions,
  type GateId,
} from "../../src/publication";
import { caseReport } from "../support/samplePublication";

type Sheets = Record<string, string[][]>;

const undecided: GateDecisions = { isWaived: () => false, accepted: [], words: [], today: null };

function gatesOf(change: (sheets: Sheets) => void = () => undefined, decisions = undecided): readonly Gate[] {
  return examineReport(caseReport("xian-2023", change), decisions).conditions;
}

function gate(gates: readonly Gate[], id: GateId): Gate | undefined {
  return gates.find((one) => one.id === id);
}

function withoutEvaluations(sheets: Sheets): void {
  for (const name of Object.keys(sheets)) if (name.startsWith("绩效自评")) Reflect.deleteProperty(sheets, name);
}

function set(sheets: Sheets, name: string, value: string): void {
  sheets["基本信息"] = [...(sheets["基本信息"] ?? []).filter(([item]) => item !== name), [name, value, "", ""]];
}

test("the sample meets every condition but that of its evaluation tables", () => {
  const standing = gatesOf().filter(({ isMet, kind }) => !isMet && kind === "condition");
  expect(standing.map(({ id }) => id)).toEqual(["evaluations"]);
  expect(standing[0]?.places).toHaveLength(8);
  expect(mayPublish(gatesOf())).toBe(false);
});

test.each<[GateId, (sheets: Sheets) => void, string]>([
  ["secrecy", (sheets) => set(sheets, "保密审查情况", "未审查"), "the secrecy review is not done"],
  ["approval", (sheets) => set(sheets, "主要负责人审签情况", "未审签"), "the head has not signed"],
  ["noGaps", (sheets) => set(sheets, "主要职责", ""), "a gap is left"],
  ["noGaps", withoutEvaluations, "no evaluation is at hand"],
  ["department", (sheets) => set(sheets, "部门名称", ""), "nobody knows whose accounts they are"],
  [
    "reasons",
    (sheets) => {
      const [head = [], ...rows] = sheets["变动原因"] ?? [];
      sheets["变动原因"] = [
        head,
        ...rows.map((row) => row.map((cell, column) => (column === 3 && cell !== "" ? "1.00" : cell))),
      ];
    },
    "the figures behind a reason changed",
  ],
  [
    "secrets",
    (sheets) => set(sheets, "主要职责", "联系人张三，手机13812345678。"),
    "a mobile number stands in the text",
  ],
])("%s is not met when %#: %3$s", (id, change) => {
  const found = gate(gatesOf(change), id);
  expect(found?.isMet).toBe(false);
  expect(found?.remedy).not.toBe("");
});

test("what a person let pass does not stand in the way", () => {
  const change = (sheets: Sheets): void => set(sheets, "主要职责", "手机13812345678。");
  const { secrets } = examineReport(caseReport("xian-2023", change), undecided);
  const accepted = secrets.map(({ key, passage }) => ({ key, passage, reason: "值班电话，已审查" }));
  expect(gate(gatesOf(change, { ...undecided, accepted }), "secrets")?.isMet).toBe(true);
});

test("what was let pass comes back when the text it stands in changes", () => {
  const change =
    (text: string) =>
    (sheets: Sheets): void =>
      set(sheets, "主要职责", text);
  const { secrets } = examineReport(caseReport("xian-2023", change("手机13812345678。")), undecided);
  const accepted = secrets.map(({ key, passage }) => ({ key, passage, reason: "值班电话，已审查" }));
  const later = examineReport(caseReport("xian-2023", change("经办人手机13812345678。")), { ...undecided, accepted });
  expect(gate(later.conditions, "secrets")?.isMet).toBe(false);
  expect(later.secrets.map((secret) => acceptanceOf(secret, accepted))).toEqual([
    { kind: "returned", reason: "值班电话，已审查" },
  ]);
});

test("a department's words are looked for, those of 补充资料 and those it typed alike", () => {
  const change = (sheets: Sheets): void => {
    set(sheets, "主要职责", "负责蓝鲸工程和白鹭工程。");
    sheets["补充资料"] = [...(sheets["补充资料"] ?? []), ["敏感词", "蓝鲸、海豚", "", ""]];
  };
  const { secrets } = examineReport(caseReport("xian-2023", change), { ...undecided, words: ["白鹭"] });
  expect(secrets.map(({ found }) => found)).toEqual(["蓝鲸", "白鹭"]);
});

test.each<[string, string | null, string, boolean, string]>([
  ["2024-08-30", null, "2024-09-19", true, "twenty days after the approval"],
  ["2024-08-30", "2024-09-19", "2024-09-19", true, "the last day counts"],
  ["2024-08-30", "2024-09-20", "2024-09-19", false, "a day too late"],
  ["2024-02-10", "2024-02-11", "2024-03-01", true, "over the end of a leap February"],
])("approved on %s and today %s, the last day is %s: %s (%s)", (approved, today, last, isMet) => {
  const found = gate(
    gatesOf((sheets) => set(sheets, "批复日期", approved), { ...undecided, today }),
    "deadline",
  );
  expect(found).toMatchObject({ kind: "information", isMet, title: `公开期限：${last}` });
});

test("the deadline alone never stands in the way", () => {
  expect(mayPublish([{ id: "deadline", kind: "information", isMet: false, title: "", remedy: "", places: [] }])).toBe(
    true,
  );
});

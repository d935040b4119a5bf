import { mayPublish, reportGates, type Gate, type GateDecisions, type GateId } from "../../src/publication";
import { caseReport } from "../support/samplePublication";

type Sheets = Record<string, string[][]>;

const undecided: GateDecisions = { isWaived: () => false, isAccepted: () => false, today: null };

function gatesOf(change: (sheets: Sheets) => void = () => undefined, decisions = undecided): readonly Gate[] {
  return reportGates(caseReport("xian-2023", change), decisions);
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
  expect(gate(gatesOf(change, { ...undecided, isAccepted: () => true }), "secrets")?.isMet).toBe(true);
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

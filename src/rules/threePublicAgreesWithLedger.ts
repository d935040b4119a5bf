import { appropriationFunds, type Fund } from "../accounts";
import type { CellRef } from "../fill";
import { Yuan } from "../money";
import type { Checking } from "./check/checking";
import { figureAt, hasColumn } from "./check/figures";
import { isActualExpenditure, sumOfGroups } from "./check/groups";
import type { Condition } from "./check/yearGroups";
import { inYuan } from "./messages";
import type { Observation, Rule } from "./rule";

const sections = [
  ["abroad", "因公出国（境）费", ["30212"]],
  ["vehiclePurchase", "公务用车购置费", ["31013", "30913"]],
  ["vehicleRunning", "公务用车运行维护费", ["30231"]],
  ["reception", "公务接待费", ["30217"]],
  ["conference", "会议费", ["30215"]],
  ["training", "培训费", ["30216"]],
] as const;

const appropriations: readonly Fund[] = appropriationFunds;

const codesOfSections: readonly string[] = sections.flatMap(([, , codes]) => codes);

const isThreePublic: Condition = (key) =>
  isActualExpenditure(key) && codesOfSections.includes(key.economic) && appropriations.includes(key.fund);

function find(input: Checking): readonly Observation[] {
  const { figures, evidence } = input;
  if (evidence.ledger === null || figures.basis !== "exact") return [];
  const groups = input.yearGroups().where(isThreePublic);
  return sections.flatMap(([column, name, codes]): readonly Observation[] => {
    if (!hasColumn(figures, "threePublicExpenses", column)) return [];
    const cell: CellRef = `threePublicExpenses.actual.${column}`;
    const figure = figureAt(figures, cell);
    const booked = groups.filter(({ key }) => codes.some((code) => code === key.economic));
    if (figure.kind === "blank" && booked.length === 0) return [];
    const expected = sumOfGroups(booked);
    const actual = figure.kind === "blank" ? Yuan.zero : (figure.yuan ?? Yuan.zero);
    const ties = actual.equals(expected);
    const said = `“三公”经费表「决算数」${name} ${inYuan(actual)}，台账经济科目 ${codes.join("、")} 合计 ${inYuan(expected)}`;
    const message = ties ? `${said}，相符。` : `${said}。请重新生成该表，或核对改动过的金额。`;
    return [{ verdict: ties ? "exact" : "error", cells: [cell], amounts: { expected, actual }, message }];
  });
}

export const threePublicAgreesWithLedger = {
  id: "threePublicAgreesWithLedger",
  title: "“三公”经费及会议费、培训费决算数应等于台账对应经济科目之和",
  clause: "X-17",
  basis: "公开09表附注：决算数包括当年财政拨款和以前年度结转资金安排的实际支出",
  severity: "error",
  check: { kind: "custom", reads: "groups", find },
  examples: {
    passes: [
      {
        cells: { "threePublicExpenses.actual.reception": "3260.00" },
        entries: [{ functional: "2012901", economic: "30217", yuan: "3260.00" }],
      },
    ],
    fails: [
      {
        cells: { "threePublicExpenses.actual.reception": "" },
        entries: [{ functional: "2012901", economic: "30217", yuan: "3260.00" }],
      },
    ],
  },
} as const satisfies Rule;

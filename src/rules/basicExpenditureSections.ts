import type { Checking } from "./check/checking";
import { countOf, entriesOfGroups, isActualExpenditure, sumOfGroups } from "./check/groups";
import type { Condition } from "./check/yearGroups";
import { inYuan } from "./messages";
import type { Observation, Rule } from "./rule";

const allowed = ["301", "302", "303", "307", "310", "399"];

const isElsewhere: Condition = (key) =>
  isActualExpenditure(key) && key.nature === "basic" && !allowed.includes(key.economic.slice(0, 3));

function find(input: Checking): readonly Observation[] {
  const groups = input.yearGroups().where(isElsewhere);
  const codes = [...new Set(groups.map(({ key }) => key.economic))].sort();
  return codes.map((code) => {
    const booked = groups.filter(({ key }) => key.economic === code);
    const name = code === "" ? "没有经济科目" : `经济科目 ${code}`;
    const message = `台账有 ${countOf(booked)} 笔基本支出${name}，共 ${inYuan(sumOfGroups(booked))}。基本支出只用 301、302、303、307、310、399 类，请改正支出类型或经济科目；不改则只列入支出决算表。`;
    return { verdict: "confirm", cells: [], entries: () => entriesOfGroups(input, booked), message };
  });
}

export const basicExpenditureSections = {
  id: "basicExpenditureSections",
  title: "基本支出的经济科目应属于 301、302、303、307、310、399 类",
  clause: "L-04",
  basis: "一般公共预算财政拨款基本支出决算表的行",
  severity: "confirm",
  check: { kind: "custom", reads: "groups", find },
  examples: {
    passes: [{ cells: {}, entries: [{ functional: "2012901", economic: "30201", yuan: "500.00" }] }],
    fails: [{ cells: {}, entries: [{ functional: "2012901", economic: "30901", yuan: "500.00" }] }],
  },
} as const satisfies Rule;

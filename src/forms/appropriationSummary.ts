import { appropriationFunds } from "../accounts";
import { classLines } from "./classLines";
import type { CellSource, FormDefinition, LineDefinition } from "./form";
import { fundRevenueLines } from "./fundRevenueLines";
import { left, right } from "./line";

const budgets = ["generalPublicBudget", "governmentManagedFunds", "stateCapitalOperations"] as const;

/** What is left at the end of the year, by budget: revenue + opening carry-over − expenditure. */
const closing: LineDefinition = {
  ...right("line60", "年末财政拨款结转和结余", { kind: "nothing" }),
  cells: {
    total: { kind: "sum", of: budgets.map((budget) => `line60.${budget}`) },
    generalPublicBudget: closingOf("generalPublicBudget", 1),
    governmentManagedFunds: closingOf("governmentManagedFunds", 2),
    stateCapitalOperations: closingOf("stateCapitalOperations", 3),
  },
};

function closingOf(budget: (typeof budgets)[number], line: 1 | 2 | 3): CellSource {
  return { kind: "balance", plus: [`line${line}.actual`, `line${28 + line}.actual`], minus: [`line59.${budget}`] };
}

function openingOf(fund: (typeof budgets)[number]): CellSource {
  return { kind: "entries", take: { flow: "openingCarryover", fund } };
}

/** Revenue and expenditure of the three appropriations (财政拨款收入支出决算总表). */
export const appropriationSummary = {
  id: "appropriationSummary",
  title: "财政拨款收入支出决算总表",
  basis: "财政部部门决算公开样表；财决01-1表",
  take: { measure: "actual", fund: appropriationFunds },
  columns: [
    { id: "actual", heading: "金额", source: { kind: "entries", take: {} } },
    { id: "total", heading: "合计", source: { kind: "sum", of: budgets } },
    {
      id: "generalPublicBudget",
      heading: "一般公共预算财政拨款",
      source: { kind: "entries", take: { fund: "generalPublicBudget" } },
    },
    {
      id: "governmentManagedFunds",
      heading: "政府性基金预算财政拨款",
      source: { kind: "entries", take: { fund: "governmentManagedFunds" } },
    },
    {
      id: "stateCapitalOperations",
      heading: "国有资本经营预算财政拨款",
      source: { kind: "entries", take: { fund: "stateCapitalOperations" } },
    },
  ],
  sides: { left: ["actual"], right: ["total", ...budgets] },
  rows: {
    kind: "lines",
    lines: [
      ...fundRevenueLines(3),
      left("line27", "本年收入合计", { kind: "entries", take: { flow: "revenue" } }),
      left("line28", "年初财政拨款结转和结余", { kind: "sum", of: ["line29", "line30", "line31"] }),
      left("line29", "一般公共预算财政拨款", openingOf("generalPublicBudget")),
      left("line30", "政府性基金预算财政拨款", openingOf("governmentManagedFunds")),
      left("line31", "国有资本经营预算财政拨款", openingOf("stateCapitalOperations")),
      left("line32", "合计", { kind: "sum", of: ["line27", "line28"] }),
      ...classLines(33),
      right("line59", "本年支出合计", { kind: "entries", take: { flow: "expenditure" } }),
      closing,
      right("line64", "合计", { kind: "sum", of: ["line59", "line60"] }),
    ],
  },
} as const satisfies FormDefinition;

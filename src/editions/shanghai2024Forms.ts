import {
  appropriationSummary,
  basicExpenditure,
  expenditure,
  generalPublicBudget,
  governmentManagedFunds,
  revenue,
  stateCapitalOperations,
  summary,
  threePublicExpenses,
  type CellSource,
  type FormDefinition,
  type LineDefinition,
} from "../forms";
import { labelsOf, unprinted } from "./shanghai2024Lines";

/** Sections (款) of 资本性支出 that have no line: basic expenditure booked to them is a finding. */
const withoutLine = ["31005", "31006", "31008", "31009", "31010", "31011", "31012"] as const;
const classes = ["301", "302", "303", "310"] as const;

/** The lines of a two-sided form without those not printed, under their labels here; no 行次 is printed. */
function linesOf(form: "summary" | "appropriationSummary", lines: readonly LineDefinition[]): FormDefinition["rows"] {
  return {
    kind: "lines",
    lines: lines
      .filter(({ id }) => !unprinted(form).includes(id))
      .map((line) => ({ ...line, line: null, label: labelsOf(form)[line.id] ?? line.label })),
  };
}

const operating: CellSource = { kind: "sum", of: ["302", "310"] };

function isBasicLine({ id }: LineDefinition): boolean {
  if (!/^\d/.test(id)) return true;
  return classes.some((code) => id.startsWith(code)) && !withoutLine.some((code) => code === id);
}

const basicRows: readonly LineDefinition[] = basicExpenditure.rows.lines.filter(isBasicLine);

/** Codes of some classes (类) that have a line, class first. */
export function basicSections(wanted: readonly string[]): readonly string[] {
  return wanted.flatMap((code) => basicRows.filter(({ id }) => id.startsWith(code)).map(({ id }) => id));
}

const printedKinds = ["total", "abroad", "vehicles", "vehiclePurchase", "vehicleRunning", "reception"];

/** What the nine tables take in this edition. */
export const shanghai2024Forms: readonly FormDefinition[] = [
  { ...summary, rows: linesOf("summary", summary.rows.lines) },
  revenue,
  expenditure,
  { ...appropriationSummary, rows: linesOf("appropriationSummary", appropriationSummary.rows.lines) },
  generalPublicBudget,
  {
    ...basicExpenditure,
    rows: {
      kind: "lines",
      lines: basicRows.map((line) => (line.id === "operating" ? { ...line, source: operating } : line)),
    },
  },
  governmentManagedFunds,
  {
    ...stateCapitalOperations,
    title: "国有资本经营预算财政拨款收入支出决算表",
    take: { measure: "actual", fund: "stateCapitalOperations" },
    columns: governmentManagedFunds.columns,
  },
  {
    ...threePublicExpenses,
    title: "财政拨款“三公”经费支出决算表",
    basis: "上海市区级部门决算公开样式。预算数为年初预算数，不列会议费、培训费",
    rows: {
      kind: "lines",
      lines: threePublicExpenses.rows.lines.map((line) =>
        line.id === "budget" ? { ...line, source: { kind: "entries", take: { measure: "originalBudget" } } } : line,
      ),
    },
    columns: threePublicExpenses.columns.filter(({ id }) => printedKinds.includes(id)),
  },
];

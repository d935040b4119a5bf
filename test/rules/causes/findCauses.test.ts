import { checkReport, explainFindings, findCauses, type CheckInput, type ShownForm } from "../../../src/rules";
import { figuresOf } from "../../../src/rules";
import { Wan } from "../../../src/money";
import { sampleForms } from "../../support/sampleForms";
import { printed, shownInput } from "../lawful";

const lawful = printed(figuresOf(sampleForms()));

/** The published case with some printed cells changed; "" is a blank. */
function changed(cells: Readonly<Record<string, string>>): CheckInput {
  const tables = lawful.map((form): ShownForm => ({
    ...form,
    rows: form.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([column, wan]) => {
          const text = cells[`${form.id}.${row.id}.${column}`];
          return [column, text === undefined ? wan : text === "" ? null : Wan.of(text)];
        }),
      ),
    })),
  }));
  return shownInput(tables);
}

const faults: readonly (readonly [
  cells: Readonly<Record<string, string>>,
  kind: string,
  first: string,
  why: string,
])[] = [
  [{ "expenditure.2012906.project": "940.28" }, "slippedDigit", "expenditure.2012906.project", "a digit lost"],
  [{ "expenditure.total.total": "9185.11" }, "swappedDigits", "expenditure.total.total", "two digits swapped"],
  [{ "summary.line30.actual": "-9815.11" }, "sign", "summary.line30.actual", "the sign"],
  [{ "generalPublicBudget.201.basic": "2048360.67" }, "unit", "generalPublicBudget.201.basic", "元 typed for 万元"],
  [{ "revenue.20129.appropriation": "" }, "missingFigure", "revenue.20129.appropriation", "a blank for an amount"],
  [{ "summary.line38.actual": "12.00" }, "extraFigure", "summary.line38.actual", "an amount for a blank"],
  [
    { "expenditure.2012906.basic": "9400.28", "expenditure.2012906.project": "204.84" },
    "swappedColumns",
    "expenditure.2012906.basic",
    "two columns of a row swapped",
  ],
  [
    {
      "appropriationSummary.line33.generalPublicBudget": "",
      "appropriationSummary.line34.generalPublicBudget": "9815.11",
      "appropriationSummary.line33.total": "",
      "appropriationSummary.line34.total": "9815.11",
    },
    "swappedRows",
    "appropriationSummary.line33.total",
    "a class one row too low",
  ],
];

it.each(faults)("of %j the cause is %s, first at %s: %s", (cells, kind, first) => {
  const [cause, ...others] = findCauses(changed(cells));
  expect(cause).toMatchObject({ kind, isDetermined: true });
  expect(cause?.cells[0]).toBe(first);
  expect(others).toEqual([]);
});

it("names a row that only other tables have", () => {
  const tables = lawful.map((form) =>
    form.id === "expenditure" ? { ...form, rows: form.rows.filter((row) => row.id !== "2012902") } : form,
  );
  const [cause] = findCauses(shownInput(tables));
  expect(cause?.kind).toBe("missingRow");
  expect(cause?.cells[0]).toBe("expenditure.2012902.total");
  expect(cause?.message).toContain("支出决算表缺少 2012902 的行");
});

it("tells a repair once, with the number of checks that then pass", () => {
  const input = changed({ "expenditure.2012906.project": "940.28" });
  const errors = explainFindings(input, checkReport(input)).filter(({ verdict }) => verdict === "error");
  expect(errors.length).toBeGreaterThan(1);
  const told = errors.filter(({ message }) => message.includes("由 940.28 万元 改为 9,400.28 万元"));
  expect(told).toHaveLength(1);
  expect(told[0]?.message).toContain(`可使 ${errors.filter(({ expected }) => expected !== null).length} 项核对通过`);
});

it("finds nothing to repair where nothing fails", () => {
  expect(findCauses(changed({}))).toEqual([]);
});

it("says that it found no single repair where several figures are wrong at random", () => {
  const causes = findCauses(
    changed({ "summary.line30.actual": "1.00", "summary.line60.actual": "3.00", "summary.line59.actual": "7.00" }),
  );
  expect(causes.length).toBeGreaterThan(0);
  for (const { message } of causes) expect(message).toMatch(/请/);
});

import { xian2023, type Edition } from "../../src/editions";
import { planContents, planForms, planTemplate, printedTable, printedTsv, type SheetPlan } from "../../src/layout";
import { emptyForms, sampleForms } from "../support/sampleForms";

const heads = { department: "西安市总工会（汇总）", year: 2023 };
const filled = sampleForms();
const plans = planForms(filled, xian2023, heads);
const empty = planForms(emptyForms(), xian2023, heads);
const all = [...plans, ...empty, planContents(filled, xian2023), ...planTemplate(["xian2023"])];
const named = all.map((plan, index) => [`${index} ${plan.name}`, plan] as const);

function planCalled(name: string): SheetPlan {
  const plan = plans.find((candidate) => candidate.name === name);
  if (plan === undefined) throw new Error(`no plan ${name}`);
  return plan;
}

test.each(named)("sheet %s has a size for every row and column, and all its cells inside", (_name, plan) => {
  expect(plan.columnWidths).toHaveLength(plan.width);
  expect(plan.rowHeights).toHaveLength(plan.height);
  expect(plan.rowHeights.every((height) => height > 0 && height <= 409)).toBe(true);
  expect(plan.columnWidths.every((width) => width > 0 && width <= 255)).toBe(true);
  const places = plan.cells.map(({ row, column }) => `${row}.${column}`);
  expect(new Set(places).size).toBe(places.length);
  expect(plan.cells.filter(({ row, column }) => row >= plan.height || column >= plan.width)).toEqual([]);
});

test.each(named)("the merges of sheet %s do not overlap and hold their value in the first cell", (_name, plan) => {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of plan.merges) {
    expect(bottom - top + right - left).toBeGreaterThan(0);
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        expect(covered.has(`${row}.${column}`)).toBe(false);
        covered.add(`${row}.${column}`);
        const cell = plan.cells.find((candidate) => candidate.row === row && candidate.column === column);
        if (row !== top || column !== left) expect(cell?.value).toEqual({ kind: "blank" });
      }
  }
});

test.each(plans.map((plan) => [plan.name, plan] as const))(
  "every cell of the table %s is listed, blanks too",
  (_name, plan) => {
    expect(plan.cells).toHaveLength(plan.height * plan.width);
  },
);

test.each(plans.map((plan) => [plan.id, plan] as const))(
  "every figure of %s stands on its sheet once, and leads back",
  (id, plan) => {
    const form = filled.find((candidate) => candidate.id === id);
    const figures =
      form?.rows.flatMap((row) => Object.keys(row.cells).map((column) => `${id}.${row.id}.${column}`)) ?? [];
    const refs = plan.cells.flatMap(({ ref }) => (ref === null ? [] : [ref]));
    expect([...refs].sort()).toEqual([...figures].sort());
  },
);

test("a sheet begins with title, number, 编制部门 and 单位, and ends with its note", () => {
  const plan = planCalled("公开03表");
  const textAt = (row: number): string[] =>
    plan.cells.flatMap((cell) => (cell.row === row && cell.value.kind === "text" ? [cell.value.text] : []));
  expect([0, 1, 2].map(textAt)).toEqual([
    ["支出决算表"],
    ["公开03表"],
    ["编制部门：西安市总工会（汇总）", "单位：万元"],
  ]);
  expect(textAt(plan.height - 1)).toEqual([
    "注：本表反映部门本年度各项支出情况。本表金额转换为万元时，因四舍五入可能存在尾差。",
  ]);
});

test.each([
  ["公开01表", "portrait", "six columns and thirty lines"],
  ["公开02表", "landscape", "nine columns and few rows"],
  ["公开04表", "landscape", "nine columns"],
  ["公开06表", "landscape", "three panels"],
])("%s stands on one page, %s: %s", (name, orientation) => {
  expect(planCalled(name).print).toMatchObject({ orientation, pagesTall: 1 });
});

test("merged heads span what they say", () => {
  const { merges } = planCalled("公开09表");
  expect(merges).toContainEqual({ top: 3, left: 0, bottom: 5, right: 0 });
  expect(merges).toContainEqual({ top: 3, left: 1, bottom: 3, right: 6 });
  expect(merges).toContainEqual({ top: 4, left: 3, bottom: 4, right: 5 });
});

test("an edition whose 合计 stands at the bottom prints it last", () => {
  const bottom: Edition = {
    ...xian2023,
    forms: xian2023.forms.map((form) =>
      form.grid.kind === "byFunction" ? { ...form, grid: { ...form.grid, totalStands: "bottom" } } : form,
    ),
  };
  const rows = planForms(filled, bottom, heads)
    .filter(({ id }) => id === "expenditure")
    .flatMap((plan) => printedTable(plan).rows);
  expect(rows.at(-1)?.slice(0, 3)).toEqual(["", "合计", "9,815.11"]);
});

test("an empty table says the edition's sentence below its grid, a filled one does not", () => {
  const sentence = "本部门当年无此项收支，故本表无数据。";
  const saying: Edition = { ...xian2023, forms: xian2023.forms.map((form) => ({ ...form, emptySentence: sentence })) };
  const says = planForms(filled, saying, heads).filter(({ cells }) =>
    cells.some(({ value }) => value.kind === "text" && value.text === sentence),
  );
  expect(says.map(({ id }) => id)).toEqual(["governmentManagedFunds", "stateCapitalOperations"]);
});

test("one row of measure pairs prints without labels", () => {
  const pairs: Edition = {
    ...xian2023,
    forms: xian2023.forms.map((form) =>
      form.id !== "threePublicExpenses"
        ? form
        : {
            ...form,
            grid: {
              kind: "measures",
              head: [
                [{ text: "合计", across: 2, down: 1 }],
                [
                  { text: "预算数", across: 1, down: 1 },
                  { text: "决算数", across: 1, down: 1 },
                ],
              ],
              columnNumbers: null,
              rows: [{ label: null, figures: ["budget.conference", "actual.conference"] }],
            },
          },
    ),
  };
  const plan = planForms(filled, pairs, heads).find(({ id }) => id === "threePublicExpenses");
  expect(plan === undefined ? [] : printedTable(plan).rows).toEqual([
    ["合计", ""],
    ["预算数", "决算数"],
    ["48.13", "48.13"],
  ]);
});

test("a table the edition does not print is left out, and 目录 lists only what is printed", () => {
  const fewer: Edition = { ...xian2023, forms: xian2023.forms.slice(0, 2) };
  expect(planForms(filled, fewer, heads).map(({ id }) => id)).toEqual(["summary", "revenue"]);
  expect(printedTable(planContents(filled, fewer)).rows).toHaveLength(3);
});

test("the printed text of a table is its title, its note and its rows", () => {
  expect(printedTsv(planCalled("公开08表"))).toBe(
    [
      "# 国有资本经营预算财政拨款支出决算表",
      "# 注：本表反映部门本年度国有资本经营预算财政拨款支出情况。本表金额转换为万元时，因四舍五入可能存在尾差。",
      "项目\t\t本年支出\t\t",
      "科目代码\t科目名称\t合计\t基本支出\t项目支出",
      "\t栏次\t1\t2\t3",
      "\t合计\t\t\t",
      "",
    ].join("\n"),
  );
});

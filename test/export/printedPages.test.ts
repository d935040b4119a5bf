import { xian2023 } from "../../src/editions";
import { writeWorkbook } from "../../src/export";
import type { FilledForm } from "../../src/fill";
import { planContents, planForms } from "../../src/layout";
import { Yuan } from "../../src/money";
import { printFile, printingTest } from "../support/printWorkbook";
import { emptyForms, sampleForms } from "../support/sampleForms";

const heads = { department: "西安市总工会（汇总）", year: 2023 };

/** The text without the blanks that the paper puts between and inside words. */
function dense(text: string): string {
  return text.replace(/\s/g, "");
}

/** A table by function with many items, so that it runs over several pages. */
function longForm(form: FilledForm): FilledForm {
  const total = form.rows.filter(({ id }) => id === "total");
  const items = Array.from({ length: 150 }, (_, index) => ({
    id: String(2010101 + index),
    label: `很长的功能科目名称用来占满一行并且折成两行的第${index + 1}项`,
    line: null,
    side: null,
    cells: Object.fromEntries(
      form.columns.map((column) => [column, { kind: "amount" as const, yuan: Yuan.of("99999999999999.99") }]),
    ),
  }));
  return { ...form, rows: [...total, ...items] };
}

printingTest("every table prints on a page of its own, whole, with its head and note", async () => {
  const forms = sampleForms();
  const pages = printFile(await writeWorkbook([planContents(forms, xian2023), ...planForms(forms, xian2023, heads)]));
  expect(pages).toHaveLength(10);
  pages.slice(1).forEach(({ text }, index) => {
    const { title, number, note } = xian2023.forms[index] ?? { title: "", number: "", note: "" };
    for (const part of [
      title,
      number,
      `编制部门：${heads.department}`,
      "单位：万元",
      note ?? "",
      `第${index + 2}页共10页`,
    ])
      expect(dense(text)).toContain(dense(part));
    expect(text).not.toContain("###");
  });
  for (const { width, height } of pages) expect([width, height].map(Math.round).sort()).toEqual([595, 842]);
});

printingTest("a department without entries prints all nine tables", async () => {
  const pages = printFile(await writeWorkbook(planForms(emptyForms(), xian2023, heads)));
  expect(pages).toHaveLength(9);
  pages.forEach(({ text }, index) => expect(dense(text)).toContain(dense(xian2023.forms[index]?.title ?? "?")));
});

printingTest("a long table repeats its head on every page and cuts neither names nor amounts", async () => {
  const form = sampleForms().find(({ id }) => id === "expenditure");
  const long = form === undefined ? [] : [longForm(form)];
  const pages = printFile(await writeWorkbook(planForms(long, xian2023, heads)));
  expect(pages.length).toBeGreaterThan(2);
  for (const { text } of pages) {
    expect(dense(text)).toContain("支出决算表");
    expect(dense(text)).toContain("科目代码科目名称");
    expect(text).not.toContain("###");
  }
  const all = pages.map(({ text }) => text).join("\n");
  expect(all.match(/9,999,999,999\.\d\d|10,000,000,000\.00/g)).toHaveLength(150 * 6);
  for (let index = 1; index <= 150; index += 1) expect(all).toContain(`${index}项`);
});

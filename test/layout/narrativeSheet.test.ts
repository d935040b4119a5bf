import * as XLSX from "@e965/xlsx";
import { writeFiles } from "../../src/export";
import { planNarrative } from "../../src/layout";
import { narrativeText } from "../../src/narrative";
import { publishedReport } from "../../src/report";
import { caseReport } from "../support/samplePublication";

const report = caseReport("xian-2023");
const sections = narrativeText(report.narrative);

test("the sheet holds the title, then every heading and paragraph in a row of its own", async () => {
  const files = await writeFiles(publishedReport(report));
  const bytes = files.find(({ fileName }) => fileName === "公开表.xlsx")?.bytes;
  const sheet = XLSX.read(bytes, { type: "array" }).Sheets["情况说明"];
  const rows = XLSX.utils.sheet_to_json<string[]>(sheet ?? {}, { header: 1 }).map(([text]) => text);
  expect(rows).toEqual([
    "2023年度部门决算情况说明",
    ...sections.flatMap(({ section, title, text }) => [`${section}、${title}`, ...text.split("\n")]),
  ]);
});

test("a paragraph too long for a row goes on in the next, after a full stop, and loses nothing", () => {
  const text = "本部门开展了各项工作并取得了成效。".repeat(120);
  const plan = planNarrative([{ section: "一", title: "总体", text }], 2023);
  const pieces = plan.cells.slice(2).flatMap(({ value }) => (value.kind === "text" ? [value.text] : []));
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.join("")).toBe(text);
  for (const piece of pieces) expect(piece).toMatch(/。$/);
  for (const height of plan.rowHeights) expect(height).toBeLessThanOrEqual(409);
});

import { standardBook } from "../../src/accounts";
import { writeFiles, type WrittenFile } from "../../src/export";
import { roundingCells, roundingHeadings, type AdoptedRow } from "../../src/facts";
import { cellAt, readWorkbook, type CellValue, type Sheet } from "../../src/files";
import { cellOfRef, isAdopted, shownWan } from "../../src/fill";
import { editions } from "../../src/editions";
import {
  adoptionOf,
  buildReport,
  checkInputOf,
  gatherSources,
  LiveReport,
  nextNumber,
  publishedReport,
  rowsToAdopt,
  type Report,
} from "../../src/report";
import { figureOfWords, wordsOfFigure } from "../../src/report/figureWords";
import { checkPublication } from "../../src/review";
import { loadHighs, previewControlled } from "../../src/rounding";
import { caseRows, sheetOf } from "../support/sheets";

const rows: readonly (readonly CellValue[])[] = caseRows("xian-2023", "台账.csv");
const ledger = sheetOf("台账", rows);
const options = {
  edition: null,
  year: 2023,
  department: "西安市总工会（汇总）",
  partial: false,
  book: standardBook,
};

function build(sheets: readonly Sheet[]): Report {
  const outcome = buildReport(gatherSources(sheets, standardBook), options);
  if (outcome.kind === "refused") throw new Error(outcome.problems.map(({ message }) => message).join("\n"));
  return outcome.report;
}

/** 尾差处理 as a sheet of the clerk's workbook holds it. */
function noteSheet(adopted: readonly AdoptedRow[]): Sheet {
  const lines = adopted.map((row) => {
    const cells = roundingCells(row);
    return roundingHeadings.map((heading) => cells[heading]);
  });
  return sheetOf("尾差处理", [[...roundingHeadings], ...lines]);
}

const plain = build([ledger]);
let adopted: readonly AdoptedRow[];
let report: Report;

beforeAll(async () => {
  const wished = { forms: "all", allowThreePublic: false, seconds: 5 } as const;
  const preview = await previewControlled(checkInputOf(plain), wished, loadHighs);
  if (preview.kind === "infeasible") throw new Error(preview.message);
  adopted = rowsToAdopt(plain, preview, { number: nextNumber(plain), reason: "主管部门要求分项之和等于合计" });
  report = build([ledger, noteSheet(adopted)]);
});

const filesOf = (of: Report): Promise<readonly WrittenFile[]> => writeFiles(publishedReport(of));
const bytesOf = (files: readonly WrittenFile[], name: string): Uint8Array =>
  files.find(({ fileName }) => fileName === name)?.bytes ?? new Uint8Array();
const textOf = (files: readonly WrittenFile[], name: string): string => new TextDecoder().decode(bytesOf(files, name));

test("every figure an edition prints is named in words that lead back to it", () => {
  for (const edition of editions) {
    for (const definition of edition.definitions) {
      const coded = definition.rows.kind === "byFunction" ? ["total", "201", "20129", "2012906"] : [];
      const lines = definition.rows.kind === "lines" ? definition.rows.lines : [];
      for (const { id, side } of [...coded.map((code) => ({ id: code, side: null })), ...lines]) {
        const columns =
          side === null || definition.sides === null ? definition.columns.map((one) => one.id) : definition.sides[side];
        for (const column of columns) {
          const ref = `${definition.id}.${id}.${column}` as const;
          const words = wordsOfFigure(edition, ref, id === "total" ? "合计" : "工会事务");
          expect([ref, figureOfWords(edition, words)]).toEqual([ref, ref]);
        }
      }
    }
  }
});

test("an adopted rounding makes every total 平 and is told to be the clerk's", () => {
  expect(plain.findings.some(({ verdict }) => verdict === "rounding")).toBe(true);
  expect(report.findings.filter(({ verdict }) => verdict === "rounding" || verdict === "error")).toEqual([]);
  expect(report.rounding.inForce).toHaveLength(1);
  expect(report.rounding.resting).toEqual([]);
  const changed = report.forms.flatMap((form) =>
    form.rows.flatMap(({ cells }) => Object.values(cells).filter((cell) => isAdopted(cell))),
  );
  expect(changed).toHaveLength(adopted.length);
  expect(adoptionOf(report, "summary.line30.actual")).toBeNull();
});

test("tables, json, text and the finished workbook print the adopted figures alike, exact 元 untouched", async () => {
  const [row] = report.rounding.adoptions[0]?.figures ?? [];
  if (row?.cell === undefined || row.cell === null) throw new Error("nothing adopted");
  const [rounded, after] = [cellOfRef(plain.forms, row.cell), cellOfRef(report.forms, row.cell)];
  if (rounded?.kind !== "amount" || after?.kind !== "amount") throw new Error("blank");
  expect(after.yuan.equals(rounded.yuan)).toBe(true);
  const files = await filesOf(report);
  const data = textOf(files, "公开数据.json");
  expect(data).toContain(`"wan": "${shownWan(after).toString()}"`);
  expect(data).toContain("作了尾差调整，与四舍五入的结果相差0.01万元");
  const known = { editions, book: standardBook, year: 2023, facts: report.facts };
  const finished = await finishedOf(report);
  expect(finished.text).toContain("在各表的注中说明");
  const told = checkPublication(finished, known).findings.filter(({ verdict }) => verdict !== "exact");
  const before = checkPublication(await finishedOf(plain), known).findings;
  expect(told.map(({ message }) => message)).toEqual(
    before.filter(({ verdict }) => verdict !== "exact" && verdict !== "rounding").map(({ message }) => message),
  );
});

async function finishedOf(of: Report): Promise<{ sheets: readonly Sheet[]; text: string }> {
  const workbook = await readWorkbook("公开表.xlsx", bytesOf(await filesOf(of), "公开表.xlsx"));
  if (workbook.kind === "refused") throw new Error("not read");
  const sheet = workbook.sheets.find(({ name }) => name === "情况说明");
  const lines = Array.from({ length: sheet?.height ?? 0 }, (_, line) =>
    String((sheet === undefined ? null : cellAt(sheet, line, 0)) ?? ""),
  );
  return { sheets: workbook.sheets, text: lines.join("\n") };
}

test("withdrawing it gives the very bytes of the report without it", async () => {
  const again = await filesOf(build([ledger, noteSheet([])]));
  const before = await filesOf(plain);
  for (const { fileName, bytes } of before) expect([fileName, bytesOf(again, fileName)]).toEqual([fileName, bytes]);
});

test("an edit that changes an exact amount lets the whole adoption rest; changed back, it prints again", () => {
  const sources = gatherSources([ledger, noteSheet(adopted)], standardBook);
  const live = new LiveReport(build([ledger, noteSheet(adopted)]), sources, options);
  const column = (rows[0] ?? []).indexOf("金额");
  const row = rows.findIndex((line) => line.includes("2023") && line.includes("决算") && line.includes("项目支出"));
  const typed = (value: CellValue): Report => {
    const outcome = live.edit({ kind: "cells", sheet: "台账", row, column, values: [[value]] });
    if (outcome.kind === "refused") throw new Error("refused");
    return outcome.report;
  };
  const rested = typed("1.00");
  expect(rested.rounding.inForce).toEqual([]);
  expect(rested.forms.some(({ rows: all }) => all.some(({ cells }) => Object.values(cells).some(isAdopted)))).toBe(
    false,
  );
  const [finding] = rested.findings.filter(({ rule }) => rule === "adoptedRoundingHolds");
  expect(finding).toMatchObject({ verdict: "confirm" });
  expect(finding?.message).toMatch(/^尾差处理第 1 项（受控取整）：公开0\d表「.*」.*的准确金额变了.*整项暂不采用/);
  const back = typed(cellAt(ledger, row, column));
  expect(back.rounding.inForce).toHaveLength(1);
  expect(back.forms).toEqual(report.forms);
  expect(back.findings.filter(({ verdict }) => verdict === "rounding")).toEqual([]);
});

test("a row whose reason was taken out rests the adoption and says so", () => {
  const without = build([ledger, noteSheet(adopted.map((row) => ({ ...row, reason: "" })))]);
  expect(without.forms).toEqual(plain.forms);
  expect(without.findings.find(({ rule }) => rule === "adoptedRoundingHolds")?.message).toContain("没有写原因");
});

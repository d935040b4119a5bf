import fc from "fast-check";
import { standardBook } from "../../src/accounts";
import { cellAt, type CellValue, type Sheet } from "../../src/files";
import { buildReport, gatherSources, LiveReport, type Report } from "../../src/report";
import { narrativeText } from "../../src/narrative";
import { generateRows, ledgerHeadings } from "../bench/generateLedger";
import { sheetOf } from "../support/sheets";

const options = { edition: null, year: 2023, department: "某部门", partial: true, book: standardBook };

function build(sheet: Sheet): Report {
  const outcome = buildReport(gatherSources([sheet], standardBook), options);
  if (outcome.kind === "refused") throw new Error(outcome.problems.map(({ message }) => message).join("\n"));
  return outcome.report;
}

function rowsOf(sheet: Sheet): CellValue[][] {
  return Array.from({ length: sheet.height }, (_, row) =>
    Array.from({ length: ledgerHeadings.length }, (_cell, column) => cellAt(sheet, row, column)),
  );
}

/** What a reader of the report sees; notices are counted anew at the next build alone. */
function seen(report: Report) {
  const { forms, compared, findings, narrative, problems, reading } = report;
  return {
    forms,
    compared,
    findings: findings.map(({ rule, verdict, cells, message }) => ({ rule, verdict, cells, message })),
    text: narrativeText(narrative),
    problems: problems
      .filter(({ severity }) => severity !== "notice")
      .map(({ message }) => message)
      .sort(),
    leftOut: reading.leftOut,
    dropped: reading.dropped,
    controls: reading.controls,
  };
}

const pool = [...generateRows({ rows: 60, seed: 5, items: 8 })];
const bad: CellValue[][] = [
  pool[0]?.map((cell, column) => (column === 5 ? "20129X" : cell)) ?? [],
  pool[1]?.map((cell, column) => (column === 11 ? "若干" : cell)) ?? [],
  ["合计", null, null, null, null, null, null, null, null, null, null, 12345.67],
  ledgerHeadings.map(() => null),
];
const line = fc.constantFrom<CellValue[]>(...pool, ...bad);
const edit = fc.record({ at: fc.nat(40), lines: fc.array(line, { minLength: 1, maxLength: 3 }) });

test("any sequence of edits gives the report a fresh build would give", () => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 5, maxLength: 30 }),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      (start, edits) => {
        let rows: CellValue[][] = [[...ledgerHeadings], pool[2] ?? [], ...start];
        let before = sheetOf("台账", rows);
        const live = new LiveReport(build(before));
        const mapping = gatherSources([before], standardBook).ledgers[0]?.mapping;
        if (mapping === undefined) throw new Error("no mapping");
        for (const { at, lines } of edits) {
          const from = 2 + Math.min(at, rows.length - 2);
          rows = [...rows.slice(0, from), ...lines, ...rows.slice(from + lines.length)];
          const after = sheetOf("台账", rows);
          live.edit({ mapping, before, after, from, to: from + lines.length - 1 });
          before = after;
        }
        expect(rowsOf(before).length).toBe(before.height);
        expect(seen(live.settle())).toEqual(seen(build(before)));
      },
    ),
    { numRuns: 60, seed: 11 },
  );
});
